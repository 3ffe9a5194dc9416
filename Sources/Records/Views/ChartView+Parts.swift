extension ChartView {
  /// Every dimension that a number of the figure is broken down by, in the order of the record.
  package static func dimensions(of figure: Figure) -> [Dimension] {
    figure.observations.flatMap(\.breakdowns).map(\.dimension)
      .reduce(into: []) { all, next in if !all.contains(next) { all.append(next) } }
  }

  /// What a figure is broken down by here: what the chart says, else the only dimension that it has.
  package func dimension(of figure: Figure) -> Dimension? {
    if let dimension { return dimension }
    let all = Self.dimensions(of: figure)
    return all.count == 1 ? all[0] : nil
  }

  /// The numbers of a figure that have the chart's breakdown, oldest first.
  package func parts(of figure: Figure) -> [(observation: Observation, breakdown: Breakdown)] {
    guard let dimension = dimension(of: figure) else { return [] }
    return figure.observations.compactMap { observation in
      observation.breakdown(by: dimension.id).map { (observation, $0) }
    }
  }
}
