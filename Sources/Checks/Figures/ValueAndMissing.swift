import Diagnostics
import Library
import Records

/// A figure has a value or a reason why it has none.
enum ValueAndMissing: Check {
  static let rule = Rule(
    "value-and-missing",
    summary: "a figure must have a value or a reason why there is none, not both",
    why: "The page could show the number or the reason, and either would contradict the record.",
    fix: "Delete 'missing' where the source gives a number, else delete 'value'.",
    failing: .init("figures/example.yml", figure("value: 594\n  missing: not-published")),
    passing: .init("figures/example.yml", figure("missing: not-published")))

  static let keys: Set<String>? = ["value", "missing", "low", "high", "series"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.figures.flatMap { figure in
      figure.observations.compactMap { finding($0, of: figure) }
    }
  }

  private static func finding(_ observation: Observation, of figure: Figure) -> Diagnostic? {
    guard let value = observation.value ?? observation.low ?? observation.high,
      let missing = observation.missing
    else { return nil }
    return rule.finding(
      "'\(figure.id)' must not have a value and be '\(missing.rawValue)' as well",
      at: value.range)
  }

  private static func figure(_ value: String) -> String {
    """
    - id: trained
      label: officials trained
      \(value)
      unit: people
      geography: KHM
      sources: example-report, p. 3

    """
  }
}
