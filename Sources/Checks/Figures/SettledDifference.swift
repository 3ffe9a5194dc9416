import Diagnostics
import Library
import Records

/// A difference must not be explained where there is none.
enum SettledDifference: Check {
  static let rule = Rule(
    "settled-difference", .warning,
    summary: "a difference must be given only where the parts do not add up to the total",
    why: "The page would speak of a gap that readers look for in vain.",
    fix: "Delete 'difference', or restore the number that was corrected by mistake.",
    failing: .init("figures/example.yml", PartsDoNotSum.total(of: 974, difference: unexplained)),
    passing: .init("figures/example.yml", PartsDoNotSum.total(of: 986, difference: unexplained)))

  private static let unexplained = "    difference: The source does not explain it.\n"

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.compactMap { figure in
      guard let parts = figure.parts, parts.relation == .sum, let difference = parts.difference,
        let comparison = figure.partsComparison(in: library), comparison.sum == comparison.total
      else { return nil }
      return rule.finding(
        "'\(figure.id)' must not explain a difference: its parts add up to \(comparison.total)",
        at: difference.range)
    }
  }
}
