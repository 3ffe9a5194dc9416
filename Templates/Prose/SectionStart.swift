import HTML
import Library
import Markdown
package import Records

/// The page of a section with the title and the text of the loose page that opens it, and with its
/// summary where it has one.
package func opened(
  _ content: PageContent, as section: SiteSection, in page: PageContext
) -> PageContent {
  guard let start = page.library.start(of: section) else { return content }
  var content = content
  content.title = start.title
  if let summary = start.summary { content.lead = summary }
  content.isDraft = content.isDraft || start.header.isDraft
  if content.reviewed == nil { content.reviewed = start.header.reviewed }
  // The text of the home page is one of its blocks.
  if section != .home, let text = startSection(of: section, in: page) {
    content.sections.insert(text, at: 0)
  }
  let boxes = disputeBoxes(of: start, in: page)
  if !boxes.isEmpty {
    content.sections.append(PageSection(.disputes, page.words(BriefWord.disputes), boxes))
  }
  return content
}

/// The text of the loose page that opens a section; nil where there is none.
func startSection(of section: SiteSection, in page: PageContext) -> PageSection? {
  guard let start = page.library.start(of: section), let body = start.body, !body.isEmpty else {
    return nil
  }
  return proseSection(body, of: start, in: page)
}
