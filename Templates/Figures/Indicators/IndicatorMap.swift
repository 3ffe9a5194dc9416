import HTML
import Library
import Records

/// A map of the newest numbers of an indicator. Nil where fewer than two of the places have an outline, and
/// where one has several numbers, of which none is more right than the others.
func indicatorMap(
  _ indicator: Indicator, _ figures: [Figure], in page: PageContext
) -> PageSection? {
  let places = figures.filter { $0.geography.count == 1 }.compactMap(\.geography.first)
    .compactMap { MapOutlines.Subject($0) }
  guard Set(places).count == places.count,
    places.lazy.filter({ page.library.outlines[$0] != nil }).prefix(2).count == 2
  else { return nil }
  return page.section(.map, IndicatorWord.map) {
    mapOfFigures(figures, caption: upperFirst(indicator.label), of: indicator.id, in: page)
  }
}
