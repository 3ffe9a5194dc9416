import HTML
import Library
import Records

/// How large a country's outline is drawn, and how finely.
enum OutlineSize {
  /// Beside a heading, with a name for screen readers.
  case large
  /// Beside a name that says it all.
  case mini
}

/// A country's outline as a small picture. Nil when the map does not have the country.
func countryOutline(_ country: Country, size: OutlineSize, in page: PageContext) -> HTML? {
  outline(of: .country(country.code), named: country.name, size: size, in: page)
}

/// The outline of a country or another place as a small picture. Nil when the map does not have it.
func outline(
  of subject: MapOutlines.Subject, named name: String, size: OutlineSize, in page: PageContext
) -> HTML? {
  guard let shape = page.library.outlines[subject] else { return nil }
  let degrees = DegreeBounds([shape])
  let extent = max(degrees.height, size == .large ? degrees.width / 4 : degrees.width)
  guard extent > OutlineGrid.smallestExtent else { return nil }
  let grid = OutlineGrid(
    west: degrees.west, north: degrees.north, step: extent / (size == .large ? 220 : 72),
    narrowing: degrees.narrowing, smallestArea: size == .large ? 10 : 3)
  let rings = grid.rings(of: shape)
  guard let box = CellBounds(rings)?.viewBox else { return nil }
  let path = "<path d=\"\(OutlineGrid.pathData(rings))\"/>" as HTML
  switch size {
  case .large:
    let label = page.words(MapWord.outlineOf, naming: "country", name)
    return """
      <svg class="outline" viewBox="\(box)" role="img" aria-label="\(label)">\(path)</svg>
      """
  case .mini:
    return "<svg class=\"mini\" viewBox=\"\(box)\" aria-hidden=\"true\">\(path)</svg>"
  }
}
