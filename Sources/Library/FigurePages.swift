import Diagnostics
package import Records

/// Which page each figure is on: that of its indicator, that of figures, or a part of one of them where all
/// would be too long.
package struct FigurePages: Sendable {
  /// The page of all figures without an indicator.
  package static let all = "figures.html"

  /// The parts of an indicator's page, by its identifier. None where the page has all its figures.
  private var partsOfIndicator: [String: [FigurePart]] = [:]
  /// The parts of the page of figures. None where it has all figures without an indicator.
  package private(set) var looseParts: [FigurePart] = []
  /// The addresses of pages by the figures on them, but for those on the page of figures.
  private var starts: [String: String] = [:]

  /// No figure has a page but that of figures.
  init() {}

  init(of library: Library) {
    for indicator in library.indicators {
      let figures = library.unsortedFigures(of: indicator)
      let page = Indicator.address(of: indicator.id, in: library).text
      guard FigurePart.isLong(figures.map(FigurePart.bytes), FigurePart.mostBytes) else {
        for figure in figures { starts[figure.id] = page + "#" }
        continue
      }
      let parts = Self.parts(
        of: library.figures(of: indicator), in: "indicators/\(indicator.id)",
        most: FigurePart.mostBytes, measure: FigurePart.bytes, library
      ) { library.placeGroup(of: $0) }
      partsOfIndicator[indicator.id] = parts
      add(parts)
    }
    let loose = library.figures.filter { library.indicator(of: $0) == nil }
    guard
      FigurePart.isLong(loose.map(FigurePart.height), FigurePart.mostHeight)
        || FigurePart.isLong(loose.map(FigurePart.looseBytes), FigurePart.mostBytes)
    else { return }
    let inOrder = loose.sorted { left, right in
      let (first, second) = (left.header.range, right.header.range)
      return (library.paths[Int(first.file.index)], first.start.line, left.id)
        < (library.paths[Int(second.file.index)], second.start.line, right.id)
    }
    looseParts = Self.parts(
      of: inOrder, in: "figures", most: FigurePart.mostHeight,
      measure: { max(FigurePart.height($0), FigurePart.looseBytes($0) / 16) }, library
    ) { library.placeGroup(of: $0, byCountry: true) }
    add(looseParts)
  }

  private mutating func add(_ parts: [FigurePart]) {
    for part in parts {
      for id in part.figures { starts[id] = part.route + "#" }
    }
  }

  /// The parts of an indicator's page. None where the page has all its figures.
  package func parts(of indicator: Indicator) -> [FigurePart] {
    partsOfIndicator[indicator.id] ?? []
  }

  /// The address of a figure's page with a `#` at its end.
  func start(of id: String) -> String { starts[id] ?? Self.all + "#" }

  /// The figures in groups, and each group in parts that are no longer than `most`.
  private static func parts(
    of figures: [Figure], in folder: String, most: Int, measure: (Figure) -> Int,
    _ library: Library, group: (Figure) -> PlaceGroup
  ) -> [FigurePart] {
    var groups: [PlaceGroup: [Figure]] = [:]
    for figure in figures { groups[group(figure), default: []].append(figure) }
    return library.inOrder(Array(groups.keys)).flatMap { key -> [FigurePart] in
      var chunks: [[Figure]] = []
      var length = 0
      for figure in groups[key] ?? [] {
        let own = measure(figure)
        if chunks.isEmpty || length + own > most {
          chunks.append([])
          length = 0
        }
        chunks[chunks.count - 1].append(figure)
        length += own
      }
      let name = "\(folder)/\(library.pageName(of: key))"
      return chunks.enumerated().map { index, chunk in
        FigurePart(
          route: index == 0 ? "\(name).html" : "\(name)-\(index + 1).html", group: key,
          number: index + 1, count: chunks.count, figures: chunk.map(\.id))
      }
    }
  }

  /// Whether two states of a figure are on the same page, whatever the other figures are.
  package static func hasSamePlace(_ left: Figure, _ right: Figure) -> Bool {
    left.indicator?.id == right.indicator?.id && left.geography == right.geography
      && left.observations.count == right.observations.count && left.isSeries == right.isSeries
  }
}

extension Library {
  /// The indicator that a figure is of.
  package func indicator(of figure: Figure) -> Indicator? {
    figure.indicator.flatMap { indicators[$0] }
  }
}
