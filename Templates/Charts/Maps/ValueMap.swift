import HTML
import Library
import Records
import Values

/// A map whose places are coloured by a number, with the names and numbers that have room on it.
///
/// It shows the places that have a number and what is around them. A place of the site without one is hatched.
struct ValueMap: ChartDrawing {
  /// A place with its number.
  struct Place {
    let subject: MapOutlines.Subject
    let name: String
    /// Nil where there is no number.
    let value: Double?
    /// The number as it is printed.
    let text: String
  }

  let label: String
  let hatch: Hatch
  private let words: Words
  private let classes: ValueClasses
  private let bounds: CellBounds
  private let areas: [Area]
  private let labels: [Label]
  /// The names of places of the map that have no number.
  let withoutNumber: [String]
  /// The names of places with a number that have no outline.
  let withoutOutline: [String]

  /// An outline with what is known of it.
  private struct Area {
    let name: String
    let place: Place?
    /// Whether it is of a place of the site.
    let isOfSite: Bool
    let rings: [[OutlineGrid.Cell]]

    var isSmall: Bool {
      CellBounds(rings).map { max($0.width, $0.height) < ValueMap.smallest } ?? true
    }

    var size: Int {
      CellBounds(Array(rings.prefix(1))).map { $0.width * $0.height } ?? 0
    }
  }

  /// A name with its number, at the middle of its box.
  private struct Label {
    let area: Int
    let box: MapLabels.Box
    /// Whether it has room on wide screens only.
    let needsRoom: Bool
  }

  /// The width of the grid, in cells.
  private static let grid = 490.0
  /// A place of fewer cells is drawn as a dot.
  private static let smallest = 9
  /// The widths of the picture, in pixels, for which labels are fitted.
  private static let narrow = narrowestChart
  private static let wide = wideChart

  /// - Parameters:
  ///   - places: The places with their numbers, each once.
  ///   - label: What the title says, for those who don't see the picture.
  /// - Returns: Nil where no place has an outline.
  init?(_ places: [Place], label: String, hatch: Hatch, in page: PageContext) {
    let outlines = page.library.outlines
    let known = places.compactMap { place in outlines[place.subject].map { (place, $0) } }
    guard !known.isEmpty else { return nil }
    let degrees = DegreeBounds(known.map(\.1))
    let extent = max(degrees.width, degrees.height * 0.8)
    guard extent > OutlineGrid.smallestExtent else { return nil }
    let grid = OutlineGrid(
      west: degrees.west, north: degrees.north, step: extent / Self.grid,
      narrowing: degrees.narrowing, smallestArea: 10)
    guard let inner = CellBounds(known.flatMap { grid.rings(of: $0.1) }) else { return nil }
    let bounds = inner.expanded(by: 14)
    let byPlace = Dictionary(
      places.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    let isOfAreas = known.contains { $0.1.country == nil }
    var areas: [Area] = []
    for shape in Self.shapes(around: known.map(\.0.subject), in: outlines) {
      let rings = grid.rings(of: shape)
      guard let own = CellBounds(rings), own.meets(bounds) else { continue }
      areas.append(
        Area(
          name: page.name(of: shape.subject), place: byPlace[shape.subject],
          isOfSite: page.isOfSite(shape.subject) && (shape.country == nil || !isOfAreas),
          rings: rings))
    }
    self.label = label
    self.hatch = hatch
    words = page.words
    classes = ValueClasses(known.compactMap(\.0.value))
    self.bounds = bounds
    self.areas = areas
    labels = Self.labels(of: areas, within: bounds)
    let collation = page.library.collation
    withoutNumber = collation.sorted(
      areas.filter { $0.place?.value == nil && ($0.isOfSite || $0.place != nil) }.map(\.name))
    withoutOutline = collation.sorted(
      places.filter { outlines[$0.subject] == nil && $0.value != nil }.map(\.name))
  }

  /// The outlines that a map shows: countries, or the areas of the countries whose areas have numbers.
  private static func shapes(
    around subjects: [MapOutlines.Subject], in outlines: MapOutlines
  ) -> [MapOutlines.Shape] {
    var countries: Set<String> = []
    for case .area(let code) in subjects { countries.insert(code.country.text) }
    guard !countries.isEmpty else { return outlines.shapes }
    let own = outlines.areas.filter { shape in
      if case .area(let code) = shape.subject { return countries.contains(code.country.text) }
      return false
    }
    let others = outlines.shapes.filter { shape in
      shape.country.map { !countries.contains($0.text) } ?? false
    }
    return others + own
  }

  // MARK: Labels

  /// Larger places first, each where it covers no other name and stays on the map.
  private static func labels(of areas: [Area], within bounds: CellBounds) -> [Label] {
    let named = areas.indices.filter { areas[$0].place?.value != nil }
      .sorted { (areas[$1].size, $0) < (areas[$0].size, $1) }
    var placer = MapLabels(raster: LandRaster(areas.map(\.rings), within: bounds))
    var labels: [Label] = []
    for (width, needsRoom) in [(narrow, false), (wide, true)] {
      let cells = Double(bounds.width) / width
      for index in named where !labels.contains(where: { $0.area == index }) {
        guard let place = areas[index].place else { continue }
        let box = placer.place(
          country: index, rings: areas[index].rings,
          width: (textWidth("\(place.name) \(place.text)", isBold: true) + 6) * cells,
          height: 17 * cells, foreignLand: 0.15, outside: 0)
        if let box { labels.append(Label(area: index, box: box, needsRoom: needsRoom)) }
      }
    }
    return labels
  }

  // MARK: Drawing

  var key: [ChartKey] {
    let breaks = classes.breaks
    var entries = (0...breaks.count).reversed().map { place -> ChartKey in
      let low = place > 0 ? breaks[place - 1].text(in: words) : nil
      let high = place < breaks.count ? breaks[place].text(in: words) : nil
      let name =
        switch (low, high) {
        case (let low?, let high?):
          words(ChartWord.classBetween, ["low": low, "high": high])
        case (let low?, nil): words(ChartWord.classFrom, ["low": low])
        case (nil, let high?): words(ChartWord.classBelow, ["high": high])
        case (nil, nil): areas.compactMap { $0.place?.text }.first ?? ""
        }
      return ChartKey(name: name, series: classes.series(place))
    }
    if !withoutNumber.isEmpty {
      entries.append(ChartKey(name: words(ChartWord.noFigure), series: "none", hatch: hatch))
    }
    return entries
  }

  private var ratio: Double { Double(bounds.height) / Double(max(bounds.width, 1)) }
  /// A picture in a file is no higher than it is wide.
  private var fileWidth: Double { min(ChartPicture.inner, ChartPicture.inner / ratio) }
  var height: Double { fileWidth * ratio }

  func html() -> HTML {
    """
    <div class="valuemap"><svg viewBox="\(bounds.viewBox)" role="img" aria-label="\(label)">\
    <desc>\(description)</desc>\(hatch.definition())\(drawnAreas)</svg>\
    <svg class="plot names" aria-hidden="true">\(dots)\(names(isWide: true))</svg></div>
    """
  }

  func svg() -> HTML {
    """
    <svg width="\(svgNumber(fileWidth))" height="\(svgNumber(height))">\
    <svg viewBox="\(bounds.viewBox)" width="100%" height="100%"><desc>\(description)</desc>\
    \(hatch.definition())\(drawnAreas)</svg>\(dots)\(names(isWide: fileWidth >= Self.wide))</svg>
    """
  }

  private var description: String {
    areas.compactMap(\.place).map { "\($0.name): \($0.text)" }.joined(separator: "; ")
  }

  private var drawnAreas: HTML {
    // What has no number is below, so that no edge of a coloured place is covered.
    let order = areas.indices.sorted { first, second in
      let (one, two) = (areas[first].place?.value == nil, areas[second].place?.value == nil)
      return one == two ? first < second : one
    }
    return order.map { drawing(areas[$0]) }.joined()
  }

  private func drawing(_ area: Area) -> HTML {
    let path = OutlineGrid.pathData(area.rings)
    guard let place = area.place, let value = place.value else {
      guard area.isOfSite || area.place != nil else {
        return "<path class=\"land\" d=\"\(path)\"/>"
      }
      return "<path class=\"none\"\(hatch.attribute) d=\"\(path)\"/>"
    }
    let series = classes.series(classes.place(of: value))
    return """
      <path class="place \(series)" d="\(path)"><title>\(place.name): \(place.text)</title></path>
      """
  }

  private func x(_ cell: Double) -> String {
    percent((cell - Double(bounds.left)) / Double(bounds.width) * 100)
  }

  private func y(_ cell: Double) -> String {
    percent((cell - Double(bounds.top)) / Double(bounds.height) * 100)
  }

  /// Places that are too small to be seen in their colour.
  private var dots: HTML {
    areas.map { area -> HTML in
      guard area.isSmall, let value = area.place?.value, let own = CellBounds(area.rings) else {
        return .empty
      }
      return """
        <circle class="dot \(classes.series(classes.place(of: value)))" \
        cx="\(x(Double(own.left + own.right) / 2))" cy="\(y(Double(own.top + own.bottom) / 2))" r="5"/>
        """
    }.joined()
  }

  private func names(isWide: Bool) -> HTML {
    labels.map { label -> HTML in
      guard isWide || !label.needsRoom, let place = areas[label.area].place else { return .empty }
      return """
        <text class="label mid halo\(label.needsRoom ? " roomy" : "")" x="\(x(label.box.x))" \
        y="\(y(label.box.y))" dy="4.5">\(place.name) <tspan class="value">\(place.text)</tspan></text>
        """
    }.joined()
  }
}

extension PageContext {
  /// Whether the site has a page about what an outline is of.
  fileprivate func isOfSite(_ subject: MapOutlines.Subject) -> Bool {
    switch subject {
    case .country(let code): library.country(code) != nil
    case .area: true
    }
  }

  fileprivate func name(of subject: MapOutlines.Subject) -> String {
    switch subject {
    case .country(let code): name(.country(code))
    case .area(let code): library.name(of: code)
    }
  }
}

extension CellBounds {
  /// Whether two rectangles have a point in common.
  fileprivate func meets(_ other: CellBounds) -> Bool {
    left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom
  }
}
