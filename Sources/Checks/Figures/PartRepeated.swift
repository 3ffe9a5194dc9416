import Diagnostics
import Library
import Records
import Values

/// A breakdown has each part once, and no two ages overlap.
enum PartRepeated: Check {
  static let rule = Rule(
    "part-repeated",
    summary: "a breakdown must have each part once, and ages must not overlap",
    why: "People who are in two parts would be counted twice.",
    fix: "Delete the part that is there twice, or write ages that begin where the others end.",
    failing: .init("figures/example.yml", split("{0-17: 40, 15-64: 54}")),
    passing: .init("figures/example.yml", split("{0-14: 40, 15-64: 54}")))

  static let keys: Set<String>? = ["by", "sex", "series"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { figure in
      figure.observations.flatMap { observation in
        Dictionary(grouping: observation.breakdowns, by: \.dimension.id).values
          .sorted { $0[0].range.start < $1[0].range.start }.flatMap { dimensionTwice($0) }
          + observation.breakdowns.compactMap(overlap)
      }
    }
  }

  private static func dimensionTwice(_ breakdowns: [Breakdown]) -> [Diagnostic] {
    breakdowns.dropFirst().map { second in
      rule.finding(
        "a number must be broken down by \(second.dimension.id) once", at: second.range,
        related: [.init("the first one", at: breakdowns[0].range)],
        suggestion: "delete 'sex', or the same under 'by'")
    }
  }

  private static func overlap(_ breakdown: Breakdown) -> Diagnostic? {
    let ages = breakdown.parts.compactMap { part -> (AgeBand, Breakdown.Part)? in
      guard case .age(let age) = part.word else { return nil }
      return (age, part)
    }.sorted { ($0.0.lowest, $0.0.text) < ($1.0.lowest, $1.0.text) }
    for (first, second) in zip(ages, ages.dropFirst())
    where first.0.highest.map({ $0 >= second.0.lowest }) ?? true {
      return rule.finding(
        "the ages '\(first.0.text)' and '\(second.0.text)' must not overlap", at: second.1.range,
        related: [.init("the other ages", at: first.1.range)])
    }
    return nil
  }

  private static func split(_ ages: String) -> String {
    """
    - id: trained
      label: officials trained
      value: 94
      unit: people
      geography: KHM
      by:
        age: \(ages)
      sources: example-report, p. 3

    """
  }
}
