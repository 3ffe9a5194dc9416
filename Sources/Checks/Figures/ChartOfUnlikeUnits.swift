import Diagnostics
import Library
import Records
import Values

/// Bars on one axis must measure the same.
enum ChartOfUnlikeUnits: Check {
  static let rule = Rule(
    "chart-of-unlike-units",
    summary: "the figures of a chart must have the same unit, or all count people",
    why: "A bar of 50 percent next to one of 40 people says that 50 percent is more.",
    fix: """
      Draw one chart for each unit, or show the figures in a table of the text. 'people', 'women' \
      and 'million people' may be in one chart.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  static func findings(in library: Library) -> [Diagnostic] {
    library.charts.compactMap { chart -> Diagnostic? in
      guard chart.kind.hasOneScale else { return nil }
      var first: Figure?
      for reference in chart.figures {
        guard let figure = library.figures[reference], figure.latest.hasNumber else { continue }
        guard let other = first else {
          first = figure
          continue
        }
        guard !figure.measure.sharesAxis(with: other.measure) else { continue }
        return rule.finding(
          "'\(figure.id)' is in '\(figure.unit)' and must not be in a chart of "
            + "'\(other.unit)' with '\(other.id)'",
          at: reference.range,
          related: [
            .init("the unit of '\(figure.id)'", at: figure.ranges.unit),
            .init("the unit of '\(other.id)'", at: other.ranges.unit),
          ])
      }
      return nil
    }
  }
}
