import HTML
import Records

/// A timeline that a factsheet places in its text: the picture, the list, those without a date.
func timelineView(_ view: TimelineView, in page: PageContext) -> HTML {
  let entries = TimelineEntries(page.library.instruments.lazy.filter(view.includes))
  guard !entries.isEmpty else {
    return "<p class=\"doubt\">\(page.words(LegalWord.nothingFound))</p>"
  }
  let caption = view.caption.map { "<figcaption>\($0)</figcaption>" as HTML }
  let strip = timelineStrip(entries.dated, caption: view.caption, in: page)
  let undated: HTML? =
    entries.undated.isEmpty
    ? nil
    : """
    <p class="meta">\(page.words(LegalWord.undated))</p>\(undatedList(entries.undated, in: page))
    """
  return """
    <figure class="wide flow">\(caption)\(strip)\(timelineList(entries.dated, in: page))\(undated)\
    </figure>
    """
}
