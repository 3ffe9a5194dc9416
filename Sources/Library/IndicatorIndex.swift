package import Records
import Values

/// Which figures belong to each indicator, so that no page looks through all of them.
struct IndicatorIndex: Sendable {
  private(set) var figures: [String: [Int]] = [:]

  init(_ records: RecordIndex<Figure>) {
    for (position, figure) in records.enumerated() {
      if let indicator = figure.indicator { figures[indicator.id, default: []].append(position) }
    }
  }
}

extension Library {
  /// The figures of an indicator in the order of their identifiers.
  package func unsortedFigures(of indicator: Indicator) -> [Figure] {
    (indexes.indicators.figures[indicator.id] ?? []).map { figures[$0] }
  }

  /// The figures of an indicator in the order of the names of their places. Of one place, in the order of
  /// their identifiers.
  package func figures(of indicator: Indicator) -> [Figure] {
    let figures = unsortedFigures(of: indicator)
    guard figures.count > 1 else { return figures }
    return collation.sorted(
      figures, by: { figure in figure.geography.map { name(of: $0) }.joined(separator: ", ") },
      then: \.id)
  }

  /// What exactly a figure counts: its own words, else those of its indicator.
  package func definition(of figure: Figure) -> String? {
    figure.definition ?? figure.indicator.flatMap { indicators[$0]?.definition }
  }

  /// How a figure was found out: its own words, else those of its indicator.
  package func method(of figure: Figure) -> String? {
    figure.method ?? figure.indicator.flatMap { indicators[$0]?.method }
  }

  /// The figures of an indicator that are about one place, and no flow.
  package func figuresByPlace(of indicator: Indicator) -> [(place: Place, figure: Figure)] {
    figures(of: indicator).compactMap { figure in
      guard figure.geography.count == 1, figure.from == nil, figure.to == nil,
        let place = figure.geography.first
      else { return nil }
      return (place, figure)
    }
  }
}

extension Library {
  /// The figures that a chart shows, in its order. Of an indicator, those that the chart can show, in the
  /// order of the names of their places.
  package func figures(of chart: ChartView) -> [Figure] {
    guard let indicator = chart.indicator.flatMap({ indicators[$0] }) else {
      return figures.resolve(chart.figures)
    }
    let all = figures(of: indicator)
    if chart.kind.isOfSeries { return all.filter { $0.observations.count(where: \.hasNumber) > 1 } }
    if chart.kind.isOfParts { return all.filter { !chart.parts(of: $0).isEmpty } }
    guard chart.kind == .map else { return all }
    return figuresByPlace(of: indicator).map(\.figure)
  }
}
