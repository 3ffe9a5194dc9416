import HTML
import JSON
package import Library
import Markdown
package import Records

/// A page of prose that belongs to no record, such as "About".
package func loosePage(_ loose: LoosePage, in page: PageContext) -> PageContent {
  var content = PageContent(title: loose.title, lead: loose.summary ?? "")
  content.navigation = .about
  let entry = page.library.pageTree.entry(of: loose)
  content.trail = trail(of: entry, in: page)
  content.neighbours = page.library.pageTree.neighbours(of: entry)
  content.reviewed = loose.header.reviewed
  content.isDraft = loose.header.isDraft
  content.hasTwoColumnsOnPaper = true
  if let body = loose.body, !body.isEmpty {
    content.sections.append(proseSection(body, of: loose, in: page))
  }
  let boxes = disputeBoxes(of: loose, in: page)
  if !boxes.isEmpty {
    content.sections.append(PageSection(.disputes, page.words(BriefWord.disputes), boxes))
  }
  if case .folder(let path) = entry { content.sections += folderSections(of: path, in: page) }
  content.structuredData = [
    pageData(
      loose === page.library.aboutPage ? "AboutPage" : "WebPage", name: loose.title, about: .null,
      in: page)
  ]
  return content
}

extension LoosePage: PagedRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.pages) }

  /// One that opens a section is on the section's page.
  package func hasPage(in library: Library) -> Bool { library.section(openedBy: id) == nil }

  package func content(in page: PageContext) -> PageContent { loosePage(self, in: page) }
}
