import HTML
import Library
import Records

/// A table of more cells than this is no use to anybody: each instrument has its own table instead.
let mostCells = 1_500

/// The instruments in which many countries take part, each with the way to the table of its participants,
/// and the countries with the way to what each takes part in.
func participationIndex(_ treaties: [Instrument], in page: PageContext) -> PageContent {
  let words = page.words
  let library = page.library
  var content = PageContent(
    title: words(ParticipationWord.title), lead: words(ParticipationWord.lead))
  content.navigation = .law
  content.trail = [(words(LegalWord.title), Routes.law)]
  content.downloads = dataFiles("participation")
  let instruments = nameList(
    library.byName(treaties), anchors: "page-letter", in: page, by: \.displayName,
    entry: { instrument in
      """
      <span id="\(ParticipationRow.anchor(of: instrument))">\
      \(instrumentLink(instrument, in: page))</span> <span class="meta">\
      \(words.number(library.namedPlaces(of: instrument).count))</span>
      """
    })
  content.sections = [
    PageSection(.multilateral, words(ParticipationWord.multilateral), instruments)
  ]
  for group in regionGroups(in: page) {
    let countries = group.countries.filter { !library.instruments(of: $0.code).isEmpty }
    guard !countries.isEmpty else { continue }
    content.sections.append(
      PageSection(
        id: group.id, group.name,
        nameList(
          countries, anchors: group.id + "-letter", in: page, by: \.name,
          entry: { country in
            "<a href=\"\(page.href(Routes.law(of: country)))\">\(country.name)</a>"
          })))
  }
  return content
}
