import Diagnostics
import Library
import Records
import Values

/// Two numbers of a series that are one after the other differ by less than a factor of a thousand.
enum NumberOfAnotherScale: Check {
  static let rule = Rule(
    "number-of-another-scale", .warning,
    summary: "neighbours in a series should not differ by a factor of a thousand",
    why: "Most often one of them is in thousands or millions, or a point was lost.",
    fix: """
      Compare both with the source. Where the change is real, say so under 'note' of the observation, \
      or write 'status: break-in-series' with a note.
      """,
    failing: .init("figures/example.yml", SeriesExample.text("2015", "2016", item: "000")),
    passing: .init("figures/example.yml", SeriesExample.text("2015", "2016")))

  static let keys: Set<String>? = ["series", "note"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { figure -> [Diagnostic] in
      guard figure.isSeries else { return [] }
      let numbers = figure.observations.filter { $0.value != nil }
      return zip(numbers, numbers.dropFirst()).compactMap { first, second in
        guard let one = first.value?.value.double, let other = second.value?.value,
          second.note == nil, !second.statuses.contains(.breakInSeries), one != 0,
          let range = second.value?.range
        else { return nil }
        let factor = abs(other.double / one)
        guard factor >= 1000 || factor > 0 && factor <= 0.001 else { return nil }
        return rule.finding(
          "\(other.text) of '\(figure.id)' must not be \(factor >= 1 ? "a thousand times" : "a thousandth of") "
            + "the number before it, \(first.value?.value.text ?? "")", at: range,
          suggestion: "compare both with the source; a real change has a note")
      }
    }
  }
}
