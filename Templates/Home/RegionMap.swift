import HTML
import Library
import Records

/// How much the site has to say of a country, which the map draws in four ways.
enum CountryDepth: Int {
  case named
  case hold
  case brief
  /// The newest factsheet rests on all the documents that the site was compiled from.
  case full

  init(_ country: Country, in page: PageContext) {
    let library = page.library
    if let brief = library.newestBrief(of: country) {
      let cited = Set(brief.header.sources.map(\.source.id))
      // A site that names one document, or none, has nothing to tell apart.
      let documents = library.settings.compiledFrom
      let isFull = documents.count > 1 && documents.allSatisfy { cited.contains($0.id) }
      self = isFull ? .full : .brief
    } else {
      self = country.coverage?.state == .onHold ? .hold : .named
    }
  }

  /// What the page behind the country's name holds, in words.
  func words(in page: PageContext) -> String {
    switch self {
    case .named: page.words(MapWord.named)
    case .hold: page.words(MapWord.hold)
    case .brief: page.words(MapWord.brief)
    case .full: page.words(MapWord.full)
    }
  }
}

/// What the drawing of the countries on the map means, as far as it is on the map.
func mapLegend(in page: PageContext) -> String {
  let depths = Set(
    page.library.outlines.shapes.map { shape in
      outlined(shape, in: page).map { CountryDepth($0, in: page) } ?? .named
    })
  let entries: [(CountryDepth, MapWord)] = [
    (.full, .legendFull), (.brief, .legendBrief), (.hold, .legendHold), (.named, .legendNamed),
  ]
  let words = entries.filter { depths.contains($0.0) }.map(\.1) + [.legend]
  return words.map { page.words($0) }.joined(separator: " ")
}

/// The region's countries as a map of links. Nil when the content brings no outlines.
///
/// The list beside it has the same links, so that nobody depends on the picture.
func regionMap(in page: PageContext) -> HTML? {
  let shapes = page.library.outlines.shapes
  guard !shapes.isEmpty else { return nil }
  let degrees = DegreeBounds(shapes)
  // A map that is much taller than wide is drawn narrower, and one of a point not at all.
  let extent = max(degrees.width, degrees.height / 2)
  guard extent > OutlineGrid.smallestExtent else { return nil }
  let grid = OutlineGrid(
    west: degrees.west, north: degrees.north, step: extent / 490,
    narrowing: degrees.narrowing, smallestArea: 12)
  let countries = mapCountries(shapes, on: grid, in: page)
  guard let bounds = CellBounds(countries.flatMap(\.rings))?.expanded(by: 12) else { return nil }
  let labels = labels(of: countries, within: bounds)
  let order = countries.indices.sorted { countries[$0].drawOrder < countries[$1].drawOrder }
  let areas = order.map { area(countries[$0], in: page) }
  // Names come last, so that no country's area covers the name of another.
  let names = order.map { name(of: countries[$0], at: labels[$0]) }
  return """
    <svg class="map" viewBox="\(bounds.viewBox)" role="group" \
    aria-label="\(page.words(MapWord.map))">\(areas)\
    <g class="names" aria-hidden="true">\(names)</g>\
    </svg>
    """
}

/// The country whose outline it is, where the site has a record of it.
private func outlined(_ shape: MapOutlines.Shape, in page: PageContext) -> Country? {
  shape.country.flatMap { page.library.country($0) }
}

private struct MapCountry {
  let country: Country?
  let depth: CountryDepth
  let rings: [[OutlineGrid.Cell]]

  /// Pale areas first, so that the edges of the others stay whole.
  var drawOrder: (Int, String) { (depth.rawValue, country?.id ?? "") }
  var area: Int {
    CellBounds(Array(rings.prefix(1))).map { $0.width * $0.height } ?? 0
  }
}

private func mapCountries(
  _ shapes: [MapOutlines.Shape], on grid: OutlineGrid, in page: PageContext
) -> [MapCountry] {
  shapes.compactMap { shape in
    let rings = grid.rings(of: shape)
    guard !rings.isEmpty else { return nil }
    let country = outlined(shape, in: page)
    return MapCountry(
      country: country, depth: country.map { CountryDepth($0, in: page) } ?? .named, rings: rings)
  }
}

/// A label for each country that the site speaks of and that has room on the map. The list next to the map
/// has all of them.
///
/// Countries with a factsheet choose first, and of these the larger ones.
private func labels(of countries: [MapCountry], within bounds: CellBounds) -> [MapName?] {
  var placer = MapLabels(raster: LandRaster(countries.map(\.rings), within: bounds))
  var names: [MapName?] = Array(repeating: nil, count: countries.count)
  let order = countries.indices.sorted { left, right in
    let (first, second) = (countries[left], countries[right])
    let isMinor = (first.depth == .named, second.depth == .named)
    if isMinor.0 != isMinor.1 { return isMinor.1 }
    return first.area == second.area ? left < right : first.area > second.area
  }
  /// - Parameter scale: How much larger letters are than on a wide screen.
  func box(_ index: Int, scale: Double) -> MapLabels.Box? {
    guard let country = countries[index].country else { return nil }
    let isMinor = countries[index].depth == .named
    return placer.place(
      country: index, rings: countries[index].rings,
      width: (Double(country.name.count) * (isMinor ? 6.4 : 8.8) + 4) * scale,
      height: (isMinor ? 13 : 17) * scale, foreignLand: 0.5, outside: 0.12)
  }
  // On a narrow screen only the main names are shown, in larger letters. They are placed for that size.
  for index in order where countries[index].depth != .named {
    names[index] = box(index, scale: 18 / 14.0).map { MapName(box: $0, needsRoom: false) }
  }
  for index in order where names[index] == nil {
    names[index] = box(index, scale: 1).map { MapName(box: $0, needsRoom: true) }
  }
  return names
}

/// Where a name is on the map.
private struct MapName {
  let box: MapLabels.Box
  /// Whether it has room on wide screens only.
  let needsRoom: Bool
}

private func area(_ area: MapCountry, in page: PageContext) -> HTML {
  let path = "<path d=\"\(OutlineGrid.pathData(area.rings))\"/>" as HTML
  guard let country = area.country else { return path }
  let name = page.words(
    MapWord.linkLabel, ["country": country.name, "state": area.depth.words(in: page)])
  return """
    <a class="\(area.depth.className)" href="\(page.href(to: country))" \
    aria-label="\(name)">\(path)</a>
    """
}

private func name(of area: MapCountry, at name: MapName?) -> HTML {
  guard let country = area.country, let name else { return .empty }
  let own = area.depth == .named ? "minor" : area.depth.className
  return """
    <text class="\(own)\(name.needsRoom && area.depth != .named ? " roomy" : "")" \
    x="\(svgNumber(name.box.x))" y="\(svgNumber(name.box.y + 5))">\(country.name)</text>
    """
}

extension CountryDepth {
  fileprivate var className: String {
    switch self {
    case .named: "named"
    case .hold: "hold"
    case .brief: "brief"
    case .full: "full"
    }
  }
}
