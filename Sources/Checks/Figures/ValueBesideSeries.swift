import Diagnostics
import Library
import Records

/// A figure has one number or a series of them.
enum ValueBesideSeries: Check {
  static let rule = Rule(
    "value-beside-series",
    summary: "a figure must have a value or a series, not both",
    why:
      "Nobody could tell whether the value is one of the series, and which number is the newest.",
    fix: "Move the value with its period into 'series', or delete 'series'.",
    failing: .init("figures/example.yml", figure("  value: 594\n")),
    passing: .init("figures/example.yml", figure("")))

  static let keys: Set<String>? = ["series"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.compactMap { figure in
      guard figure.isSeries, let first = figure.ranges.own.first else { return nil }
      return rule.finding(
        "'\(first.key)' must not be next to 'series', whose observations have it", at: first.range,
        related: [.init("the series", at: figure.ranges.series)],
        suggestion: "move '\(first.key)' to the observation that it is of")
    }
  }

  private static func figure(_ value: String) -> String {
    """
    - id: trained
      label: officials trained
    \(value)  unit: people
      geography: KHM
      series:
        - {period: 2015, value: 560}
        - {period: 2016, value: 594}
      sources: example-report, p. 3

    """
  }
}
