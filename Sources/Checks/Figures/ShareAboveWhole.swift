import Diagnostics
import Library
import Records
import Values

/// A share of a whole is at most all of it.
enum ShareAboveWhole: Check {
  static let rule = Rule(
    "share-above-whole", .warning,
    summary:
      "a share must be at most 100 percent or 1000 per mille, and one of a part not below zero",
    why: "No part is more than its whole: a digit or a point is wrong, or the number is no share.",
    fix: """
      Compare the number with the source. What is no share says so in its label or its unit: \
      'growth', 'inflation', 'ratio', 'percent of GDP', 'percent of capacity', 'percent more than \
      in 2020'.
      """,
    failing: .init("figures/example.yml", PeopleInFractions.trained("455", unit: "percent")),
    passing: .init("figures/example.yml", PeopleInFractions.trained("45.5", unit: "percent")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { figure in
      negativeShares(of: figure)
        + NumberOfFigure.all(of: figure).compactMap { number in
          guard !figure.isBeyondWhole, let whole = number.unit.wholeShare,
            let most = Quantity(whole),
            number.value.value > most
          else { return nil }
          return rule.finding(
            "a share must be at most \(whole) \(number.unit.text), not \(number.value.value.text)",
            at: number.value.range,
            suggestion: whole == 100 ? meant(number.value.value) : nil)
        }
    }
  }

  /// Shares of a breakdown below zero. Those above 100 do not add up, which is another rule.
  private static func negativeShares(of figure: Figure) -> [Diagnostic] {
    figure.observations.flatMap(\.breakdowns).filter { $0.basis == .percent }
      .flatMap { $0.parts }.compactMap(\.value)
      .filter { $0.value < .zero }
      .map { rule.finding("a share must not be below zero, as \($0.value.text) is", at: $0.range) }
  }

  /// `455` as `45.5`, where the point was lost.
  private static func meant(_ value: Quantity) -> String? {
    guard value.wholeNumber != nil, !value.text.contains("."), value.text.utf8.count == 3 else {
      return nil
    }
    return "did you mean \(value.text.prefix(2)).\(value.text.suffix(1))?"
  }
}
