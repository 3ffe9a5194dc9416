import Diagnostics
import Library
import Records

/// An instrument is related to others, and not to itself.
enum RelationToItself: Check {
  static let rule = Rule(
    "relation-to-itself",
    summary: "an instrument must not be related to itself",
    why:
      "The page would say that a law amends, repeals or transposes itself. Another one is meant.",
    fix: "Write under 'to' the identifier of the other instrument.",
    failing: .init("legal/laws.yml", law(to: "new-law")),
    passing: .init("legal/laws.yml", law(to: "old-law")))

  static let keys: Set<String>? = ["relations"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument in
      instrument.relations.compactMap { relation -> Diagnostic? in
        guard relation.target.id == instrument.id else { return nil }
        return rule.finding(
          "the relation '\(relation.type.rawValue)' of '\(instrument.id)' must be to another "
            + "instrument, not to itself", at: relation.target.range,
          suggestion: "write the identifier of the other instrument")
      }
    }
  }

  private static func law(to target: String) -> String {
    """
    - id: new-law
      title: New Law
      kind: law
      scope: national
      countries: KHM
      relations: [{type: amends, to: \(target), sources: "example-report, p. 3"}]
      sources: example-report, p. 3
    - id: old-law
      title: Old Law
      kind: law
      scope: national
      countries: KHM
      sources: example-report, p. 3

    """
  }
}
