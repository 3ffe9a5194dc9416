import Diagnostics
import Library
import Records
import Values

/// A target is for a later time than the baseline that it is measured against.
enum TargetBeforeBaseline: Check {
  static let rule = Rule(
    "target-before-baseline",
    summary: "a target must be for a later time than its baseline",
    why: "The way from the one to the other would be drawn backwards.",
    fix: "Compare both periods with the plan; most often they changed places.",
    failing: .init("figures/example.yml", goals(target: "2012")),
    passing: .init("figures/example.yml", goals(target: "2020")))

  static let keys: Set<String>? = ["target", "baseline"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { figure -> [Diagnostic] in
      guard let baseline = figure.baseline?.period else { return [] }
      return figure.targets.compactMap { target in
        let period = target.period
        guard period.value.date.upper <= baseline.value.date.upper else { return nil }
        return rule.finding(
          "the target for \(period.value.text) must not be before the baseline of "
            + baseline.value.text, at: period.range,
          related: [.init("the baseline", at: baseline.range)])
      }
    }
  }

  private static func goals(target: String) -> String {
    SeriesExample.text(
      "2015", "2016",
      more: """
          baseline: {period: 2015, value: 60}
          target: {period: \(target), value: 120}

        """)
  }
}
