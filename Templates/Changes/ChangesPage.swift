import HTML
import Library
import Records

/// What changed from one edition of a factsheet to the next, newest first: an entry for each change of substance.
package func changesPage(in page: PageContext) -> PageContent {
  var content = PageContent(
    title: page.words(ChangeWord.title), lead: page.words(ChangeWord.lead))
  content.navigation = .changes
  content.hasContents = false
  content.sections = editionChanges(of: page.site).map { edition in
    let name = page.words(
      ChangeWord.edition, ["title": edition.brief.title, "edition": edition.brief.edition])
    return page.section(id: "page-edition-\(edition.brief.id)", name) {
      list(edition, in: page)
    }
  }
  return content
}

private func list(_ edition: EditionChanges, in page: PageContext) -> HTML {
  let day = edition.day.map { page.words.date($0) }
  let items: HTML? =
    edition.changes.isEmpty
    ? nil
    : """
    <ul>\(for: edition.changes, { change in
      """
      <li id="\(change.anchor)"><a href="\(page.href(to: change.record))">\(change.title)</a>: \
      \(change.text)</li>
      """
    })</ul>
    """
  return """
    <p class="meta"><a href="\(page.href(to: edition.brief))">\
    \(page.words(BriefWord.edition, ["edition": edition.brief.edition]))</a>\
    \(if: day, { ", \($0)" })</p>\
    \(items ?? "<p>\(page.words(ChangeWord.none))</p>")
    """
}
