import Diagnostics
import HTML
import Records
import Templates

/// A page of the site that has not been rendered yet: its route and how to make its content.
struct PlannedPage: Sendable {
  let route: String
  /// Whether search engines and the feed should know it.
  let isListed: Bool
  let hasRootedLinks: Bool
  /// Where the record stands that the page is for.
  let range: SourceRange?
  /// The record that the page is for.
  let record: (any Record)?
  let content: @Sendable (PageContext) -> PageContent

  init(
    _ route: String, isListed: Bool = true, hasRootedLinks: Bool = false,
    record: (any Record)? = nil, content: @escaping @Sendable (PageContext) -> PageContent
  ) {
    self.route = route
    self.isListed = isListed
    self.hasRootedLinks = hasRootedLinks
    range = record?.header.range
    self.record = record
    self.content = content
  }

  /// The page's bytes: a pure function of the site's context.
  func render(_ site: SiteContext) -> OutputFile {
    let page = PageContext(site: site, route: route, hasRootedLinks: hasRootedLinks)
    return OutputFile(path: route, bytes: layout(content(page), in: page).bytes)
  }
}
