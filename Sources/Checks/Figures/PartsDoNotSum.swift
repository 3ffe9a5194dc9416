import Diagnostics
import Records

/// A total must be what its parts add up to, unless the record says what is known of the gap.
enum PartsDoNotSum: Check {
  static let rule = Rule(
    "parts-do-not-sum",
    summary: "a total must be what its parts add up to, or the record must speak of the difference",
    why: "A reader who adds up the parts would find another total and trust neither.",
    fix: """
      Compare both with the source. Where the source itself does not add up, leave its numbers as \
      they are and say under 'difference' what is known of it.
      """,
    failing: .init("figures/example.yml", total(of: 986)),
    passing: .init("figures/example.yml", total(of: 974)))

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.compactMap { figure in
      guard let total = figure.value, let parts = figure.parts, parts.difference == nil,
        let sum = parts.sum(in: library), parts.contradicts(total.value, sum: sum)
      else { return nil }
      let message =
        switch parts.relation {
        case .sum: "parts add to \(sum), the total says \(total.value)"
        case .includes: "parts add to \(sum), more than the total of \(total.value)"
        }
      return rule.finding(
        message, at: total.range,
        notes: [parts.figures.count == 1 ? "1 part listed" : "\(parts.figures.count) parts listed"])
    }
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

extension Figure.Parts {
  /// What the parts add up to; nil where one of them has no value.
  func sum(in library: Library) -> Quantity? {
    let values = library.figures.resolve(figures).compactMap { $0.value?.value }
    return values.count == figures.count ? Quantity.sum(values) : nil
  }

  /// Whether a total cannot be true if its parts are. One that `includes` them may be larger.
  func contradicts(_ total: Quantity, sum: Quantity) -> Bool {
    switch relation {
    case .sum: sum != total
    case .includes: sum > total
    }
  }
}
