import Diagnostics
import Library
import Records
import Values

/// A point before three digits may be meant to set thousands apart, where the unit looks like one that
/// is counted.
enum PointForThousands: Check {
  static let rule = Rule(
    "point-for-thousands", .warning,
    summary: "a number must have no point that sets thousands apart",
    why: "Readers would see a number a thousand times too small.",
    fix: """
      Write the digits without separators. Where a fraction is meant, the unit must be one that \
      can be divided: a measure such as 'kilometres', a rate such as 'births per woman', a scale \
      such as 'million visitors'. A label that says 'average', 'rate' or 'index' will do, too.
      """,
    failing: .init("figures/example.yml", PeopleInFractions.trained("1.829", unit: "lanterns")),
    passing: .init("figures/example.yml", PeopleInFractions.trained("1829", unit: "lanterns")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { figure in
      NumberOfFigure.all(of: figure).compactMap { number in
        guard number.unit.mayBeCounted, !number.unit.isIndivisible, !figure.isOfRate,
          !figure.isOfChange, let whole = number.value.value.withoutPoint
        else { return nil }
        return rule.finding(
          "\(number.value.value.text) \(number.unit.text) must be \(whole), or have a unit that can "
            + "be divided",
          at: number.value.range, suggestion: "did you mean \(whole)?")
      }
    }
  }
}
