import HTML
import JSON
import Library
import Records

/// A list of what is in a folder of loose pages without a page that a writer gave it.
package func folderPage(_ path: String, in page: PageContext) -> PageContent {
  let entry = PageTree.Entry.folder(path)
  var content = PageContent(title: title(of: entry, in: page), lead: "")
  content.navigation = .about
  content.trail = trail(of: entry, in: page)
  content.neighbours = page.library.pageTree.neighbours(of: entry)
  content.isCitable = false
  content.sections = folderSections(of: path, in: page)
  content.structuredData = [pageData("CollectionPage", name: content.title, about: .null, in: page)]
  return content
}

/// What is in a folder, as a part of its page; none where there is nothing else in it.
func folderSections(of path: String, in page: PageContext) -> [PageSection] {
  let entries = page.library.pageTree.entries(in: path)
  guard !entries.isEmpty else { return [] }
  return [
    page.section(.pages, PageWord.inThisSection) {
      "<ul class=\"entries\">\(for: entries, { item($0, in: page) })</ul>"
    }
  ]
}

private func item(_ entry: PageTree.Entry, in page: PageContext) -> HTML {
  """
  <li><h3>\(link(to: entry, in: page))</h3>\
  \(if: record(of: entry, in: page)?.summary, { "<p>\($0)</p>" })</li>
  """
}

/// The pages above an entry, each with its title.
func trail(of entry: PageTree.Entry, in page: PageContext) -> [(label: String, route: String)] {
  page.library.pageTree.folders(above: entry).map { folder in
    (title(of: .folder(folder), in: page), Routes.folder(folder, in: page.library))
  }
}

/// Links to the pages before and after this one.
func pager(of content: PageContent, in page: PageContext) -> HTML {
  let (previous, next) = content.neighbours
  guard previous != nil || next != nil else { return .empty }
  func link(_ entry: PageTree.Entry?, _ word: PageWord, _ relation: HTML) -> HTML? {
    entry.map { entry in
      """
      <li class="\(relation)"><span class="meta">\(page.words(word))</span> \
      \(Templates.link(to: entry, rel: relation, in: page))</li>
      """
    }
  }
  return """
    <nav class="pager" aria-label="\(page.words(PageWord.neighbours))"><ul>\
    \(link(previous, .previous, "prev"))\(link(next, .next, "next"))</ul></nav>

    """
}

private func link(
  to entry: PageTree.Entry, rel relation: HTML? = nil, in page: PageContext
) -> HTML {
  let href =
    record(of: entry, in: page).map { page.href(to: $0) } ?? page.href(route(of: entry, in: page))
  return """
    <a href="\(href)"\(if: relation, { " rel=\"\($0)\"" })>\(title(of: entry, in: page))</a>
    """
}

private func route(of entry: PageTree.Entry, in page: PageContext) -> String {
  switch entry {
  case .page(let id): LoosePage.address(of: id, in: page.library).text
  case .folder(let path): Routes.folder(path, in: page.library)
  }
}

private func title(of entry: PageTree.Entry, in page: PageContext) -> String {
  if let record = record(of: entry, in: page) { return record.title }
  guard case .folder(let path) = entry, path != PageTree.top else {
    return page.words(RecordKindWord.pages)
  }
  return PageTree.name(ofFolder: path)
}

private func record(of entry: PageTree.Entry, in page: PageContext) -> LoosePage? {
  switch entry {
  case .page(let id): page.library.pages[id]
  case .folder(let path):
    page.library.pageTree.page(ofFolder: path).flatMap { page.library.pages[$0] }
  }
}
