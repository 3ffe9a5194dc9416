import Exports
import HTML
import Records
import Templates

/// A page of the site that has not been rendered yet: its route and how to make its content.
struct PlannedPage: Sendable {
  let route: String
  /// Whether search engines and the feed should know it.
  let isListed: Bool
  let hasRootedLinks: Bool
  /// The record that the page is for.
  let record: RecordKey?
  let content: @Sendable (PageContext) -> PageContent

  init(
    _ route: String, isListed: Bool = true, hasRootedLinks: Bool = false,
    record: RecordKey? = nil, content: @escaping @Sendable (PageContext) -> PageContent
  ) {
    self.route = route
    self.isListed = isListed
    self.hasRootedLinks = hasRootedLinks
    self.record = record
    self.content = content
  }

  /// The site from which a closed edition is made.
  private func edition(of site: SiteContext) -> SiteContext? {
    guard !site.editions.isEmpty, let record, record.kind == .brief else { return nil }
    return site.editions[record.id]
  }

  /// The page's bytes: a pure function of the site's context.
  func render(_ site: SiteContext) -> OutputFile { files(site).page }

  /// The page, and its charts as files of their own.
  func files(_ site: SiteContext) -> (page: OutputFile, charts: [OutputFile]) {
    let page = PageContext(
      site: edition(of: site) ?? site, frame: site, route: route, hasRootedLinks: hasRootedLinks)
    let bytes = HTML.bytes { layout(content(page), in: page) }
    let charts = page.charts.flatMap { $0.files(in: page.library) }
    return (OutputFile(path: route, bytes: bytes, notes: page.notes), charts)
  }
}
