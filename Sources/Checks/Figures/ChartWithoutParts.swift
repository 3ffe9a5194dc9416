import Diagnostics
import Library
import Records
import Values

/// A chart of parts needs figures that are broken down, and shares need the parts of a whole.
enum ChartWithoutParts: Check {
  static let rule = Rule(
    "chart-without-parts",
    summary:
      "each figure of a chart of parts must be broken down, and for shares into parts of a whole",
    why:
      "Parts can be drawn only where a source gives them, and rates of each part add up to nothing.",
    fix: """
      Give the figure 'by', name the dimension in the chart, or draw bars of each part: \
      'kind: breakdown'.
      """,
    failing: .init("pages/example.md", page(kind: "shares")),
    passing: .init("pages/example.md", page(kind: "bars")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.charts.flatMap { chart -> [Diagnostic] in
      guard chart.kind.isOfParts else { return [] }
      return chart.figures.compactMap { reference in
        library.figures[reference].flatMap { finding($0, in: chart, at: reference.range) }
      }
    }
  }

  private static func finding(
    _ figure: Figure, in chart: ChartView, at range: SourceRange
  ) -> Diagnostic? {
    let related: [Diagnostic.Related] = [.init("the figure", at: figure.header.range)]
    let known = ChartView.dimensions(of: figure).map(\.id)
    guard let dimension = chart.dimension(of: figure) else {
      guard known.count > 1 else {
        return rule.finding(
          "'\(figure.id)' must be broken down to be in a chart of kind '\(chart.kind.rawValue)'",
          at: range, related: related, suggestion: "give it 'by', or write 'kind: bars'")
      }
      let list = known.map { "'\($0)'" }.joined(separator: ", ")
      return rule.finding(
        "the chart must say by what '\(figure.id)' is divided, which is broken down by \(list)",
        at: range, related: related, suggestion: "by: \(known[0])")
    }
    let parts = chart.parts(of: figure)
    guard let last = parts.last else {
      return rule.finding(
        "'\(figure.id)' must be broken down by '\(dimension.id)' to be in this chart", at: range,
        related: related,
        notes: known.isEmpty ? [] : ["it is broken down by: \(known.joined(separator: ", "))"])
    }
    guard chart.kind == .shares,
      last.breakdown.sense(in: figure.measure, isOfRate: figure.isOfRate) == .each
    else { return nil }
    return rule.finding(
      "'\(figure.id)' must be divided into parts of a whole to be drawn as shares, and has a rate or "
        + "mean of each part", at: range,
      related: [.init("the parts", at: last.breakdown.range)],
      suggestion: "write 'kind: breakdown'")
  }

  private static func page(kind: String) -> String {
    """
    ---
    id: example
    title: Example
    summary: An example.
    ---
    ```chart
    figures: example-count
    kind: \(kind)
    caption: How many
    ```

    """
  }
}
