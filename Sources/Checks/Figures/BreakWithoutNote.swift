import Diagnostics
import Library
import Records

/// A break in a series says what changed.
enum BreakWithoutNote: Check {
  static let rule = Rule(
    "break-without-note", .warning,
    summary: "a break in a series should say what changed",
    why: "Readers see that two numbers can't be compared, and want to know why.",
    fix: "Write 'note' at the observation: another method, other boundaries, a new law.",
    failing: .init(
      "figures/example.yml", SeriesExample.text("2015", "2016", item: ", status: break-in-series")),
    passing: .init(
      "figures/example.yml",
      SeriesExample.text(
        "2015", "2016", item: ", status: break-in-series, note: The survey has a new form.")))

  static let keys: Set<String>? = ["series", "status", "note"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { figure in
      figure.observations.compactMap { observation in
        guard observation.statuses.contains(.breakInSeries), observation.note == nil,
          figure.note == nil
        else { return nil }
        return rule.finding(
          "the break in '\(figure.id)' at \(observation.periodText ?? "its end") must have a note",
          at: observation.timeRange,
          suggestion: "note: what changed, such as the method or the boundaries")
      }
    }
  }
}
