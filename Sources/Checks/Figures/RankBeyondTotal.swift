import Diagnostics
import Library
import Records
import Values

/// A rank or a share is out of a total, and not beyond it.
enum RankBeyondTotal: Check {
  static let rule = Rule(
    "rank-beyond-total",
    summary: "a number out of a total must not be below zero or above that total",
    why: "Nothing is number 167 of 9; most often the two numbers changed places.",
    fix: "Write the rank under 'value' and the number of places under 'out-of'.",
    failing: .init("figures/example.yml", rank("167", of: 9)),
    passing: .init("figures/example.yml", rank("9", of: 167)))

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { figure -> [Diagnostic] in
      let own = figure.observations.compactMap { observation -> Diagnostic? in
        guard let total = observation.outOf, let value = observation.value else { return nil }
        // The two may have changed places, which a claim's number can't have.
        let swapped =
          value.value > total ? "did you mean \(total.text) of \(value.value.text)?" : nil
        return finding(value, outOf: total, in: figure, suggestion: swapped)
      }
      guard let total = figure.outOf else { return own }
      return own
        + figure.claims.compactMap { finding($0.value, outOf: total, in: figure) }
    }
  }

  private static func finding(
    _ value: Located<Quantity>, outOf total: Quantity, in figure: Figure,
    suggestion: String? = nil
  ) -> Diagnostic? {
    guard value.value > total || value.value < .zero || total <= .zero else { return nil }
    return rule.finding(
      "'\(figure.id)' must not be \(value.value.text) of \(total.text)", at: value.range,
      related: [.init("the number of places", at: figure.ranges.outOf)], suggestion: suggestion)
  }

  private static func rank(_ rank: String, of total: Int) -> String {
    """
    - id: rank
      label: rank in an index
      value: \(rank)
      out-of: \(total)
      unit: places
      geography: KHM
      sources: example-report, p. 3

    """
  }
}
