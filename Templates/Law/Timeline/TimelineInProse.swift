import HTML
import Library
import Records

/// A timeline that a factsheet places in its text: the picture, the list, those without a date.
func timelineView(_ view: TimelineView, in page: PageContext) -> HTML {
  let country = view.countries.count == 1 ? view.countries.first : nil
  let entries = TimelineEntries(
    page.library.instruments(in: view), within: view.period, of: country, in: page.library)
  guard !entries.isEmpty else {
    return "<p class=\"doubt\">\(page.words(LegalWord.nothingFound))</p>"
  }
  let caption = view.caption.map { "<figcaption>\($0)</figcaption>" as HTML }
  let eras = country.flatMap { page.library.country($0) }.map { page.library.eras(of: $0) }
  let strip = timelineStrip(
    entries, eras: eras ?? page.library.eras, caption: view.caption, in: page)
  let undated: HTML? =
    entries.undated.isEmpty
    ? nil
    : """
    <p class="meta">\(page.words(LegalWord.undated))</p>\
    \(undatedList(entries.undated, within: country, in: page))
    """
  return """
    <figure class="view wide flow">\(caption)\(strip)\
    \(timelineList(entries.dated, within: country, in: page))\(undated)\
    \(leftOutNote(entries, in: page).map { "<p class=\"note\">\($0)</p>" as HTML })\
    </figure>
    """
}
