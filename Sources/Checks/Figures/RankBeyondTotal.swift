import Diagnostics
import Records

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
    library.figures.compactMap { figure in
      guard let value = figure.value, let total = figure.outOf else { return nil }
      if value.value > total {
        return rule.finding(
          "'\(figure.id)' must not be \(value.value.text) of \(total.text)", at: value.range,
          related: [.init("the number of places", at: figure.ranges.outOf)],
          suggestion: "did you mean \(total.text) of \(value.value.text)?")
      }
      guard value.value < .zero || total <= .zero else { return nil }
      return rule.finding(
        "'\(figure.id)' must not be \(value.value.text) of \(total.text)", at: value.range,
        related: [.init("the number of places", at: figure.ranges.outOf)])
    }
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
