import Diagnostics
import Library
import Records

/// A total must be what its parts add up to, unless the record says what is known of the gap.
///
/// Rounded numbers are compared as such: by the digits that are given and by the qualifier.
enum PartsDoNotSum: Check {
  static let rule = Rule(
    "parts-do-not-sum",
    summary: "a total must be what its parts add up to, or the record must speak of the difference",
    why: "A reader who adds up the parts would find another total and trust neither.",
    fix: """
      Compare both with the source. Where the source itself does not add up, leave its numbers as \
      they are and say under 'difference' what is known of it. Shares, measures and fractions may \
      differ by what rounding leaves open; a count that is rounded says so by 'qualifier: about'.
      """,
    failing: .init("figures/example.yml", total(of: 986)),
    passing: .init("figures/example.yml", total(of: 974)))

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { figure in
      figure.observations.compactMap { finding($0, of: figure, in: library) }
    }
  }

  private static func finding(
    _ observation: Observation, of figure: Figure, in library: Library
  ) -> Diagnostic? {
    guard let total = observation.value, let parts = figure.parts, parts.difference == nil,
      let comparison = figure.partsComparison(in: library, at: observation),
      !comparison.isConsistent
    else { return nil }
    let message =
      switch parts.relation {
      case .sum: "parts add to \(comparison.sum), the total says \(total.value)"
      case .includes: "parts add to \(comparison.sum), more than the total of \(total.value)"
      }
    return rule.finding(
      message, at: total.range,
      notes: [parts.figures.count == 1 ? "1 part listed" : "\(parts.figures.count) parts listed"])
  }

  static func total(of value: Int, difference: String = "") -> String {
    """
    - id: returned
      label: people returned
      value: \(value)
      unit: people
      geography: KHM
      parts:
        relation: sum
        of: [returned-women, returned-men]
    \(difference)  sources: example-report, p. 3
    - id: returned-women
      label: women returned
      value: 600
      unit: people
      geography: KHM
      sources: example-report, p. 3
    - id: returned-men
      label: men returned
      value: 374
      unit: people
      geography: KHM
      sources: example-report, p. 3

    """
  }
}
