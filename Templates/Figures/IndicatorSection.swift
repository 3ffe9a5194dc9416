import Diagnostics
import HTML
import Library
package import Records
import Values

/// An indicator with what it means and its newest number in each place.
func indicatorSection(_ indicator: Indicator, in page: PageContext) -> PageSection {
  let words = page.words
  var notes: [HTML] = []
  if let definition = indicator.definition {
    notes.append(HTML.text(words(SeriesWord.definition, ["text": definition])))
  }
  if let method = indicator.method {
    notes.append(HTML.text(words(SeriesWord.method, ["text": method])))
  }
  if let note = indicator.note { notes.append(HTML.text(note)) }
  let citation = page.cite(indicator.header.sources)
  let rows = page.library.figures(of: indicator).map { figure -> HTML in
    let places = page.library.byName(figure.geography).map { page.link($0) }.joined(separator: ", ")
    return """
      <tr><th scope="row">\(places)</th><td class="n"><a class="quiet" \
      href="\(page.href(to: figure))">\(figureValue(figure, in: page))</a></td>\
      <td>\(figureTime(figure, in: page))</td></tr>
      """
  }
  let table: HTML? =
    rows.isEmpty
    ? nil
    : """
    <div class="wide"><table class="records even"><caption class="vh">\
    \(upperFirst(indicator.label))</caption><thead><tr><th scope="col">\
    \(words(FiguresWord.place))</th><th scope="col" class="n">\(words(FiguresWord.value))</th>\
    <th scope="col">\(words(FiguresWord.time))</th></tr></thead><tbody>\(rows)</tbody></table></div>
    """
  let text: HTML? =
    notes.isEmpty && citation.isEmpty
    ? nil : "<p class=\"measure\">\(notes.joined(separator: " "))\(citation)</p>"
  return PageSection(
    id: "indicator-\(indicator.id)", upperFirst(indicator.label),
    "\(text)\(table)")
}

extension Indicator: ShownRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.indicators) }
}
