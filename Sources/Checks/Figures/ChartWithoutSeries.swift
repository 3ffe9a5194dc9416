import Diagnostics
import Library
import Records

/// A chart over time needs numbers of several times.
enum ChartWithoutSeries: Check {
  static let rule = Rule(
    "chart-without-series",
    summary: "each figure of a chart over time must have numbers of two times or more",
    why: "A line needs two points. Of one number it would be a dot that says nothing of a change.",
    fix: "Give the figure a 'series', or draw bars: 'kind: bars'.",
    failing: .init("pages/example.md", page(kind: "line")),
    passing: .init("pages/example.md", page(kind: "bars")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.charts.flatMap { chart -> [Diagnostic] in
      guard chart.kind.isOfSeries else { return [] }
      return chart.figures.compactMap { reference in
        guard let figure = library.figures[reference],
          figure.observations.count(where: \.hasNumber) < 2
        else { return nil }
        return rule.finding(
          "'\(figure.id)' must have numbers of two times or more to be in a chart of kind "
            + "'\(chart.kind.rawValue)'", at: reference.range,
          related: [.init("the figure", at: figure.header.range)],
          suggestion: "give it a 'series', or write 'kind: bars'")
      }
    }
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
