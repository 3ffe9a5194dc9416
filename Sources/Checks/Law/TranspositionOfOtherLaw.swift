import Diagnostics
import Library
import Records

/// States transpose the law of an organization that they are members of, and nothing else.
enum TranspositionOfOtherLaw: Check {
  static let rule = Rule(
    "transposition-of-other-law",
    summary: "only a supranational law can be transposed",
    why: """
      To transpose is to make the law of a regional organization the law of a member. A treaty is \
      implemented, and a law of the same state is carried out or amended: the page would name a duty \
      that does not exist.
      """,
    fix: """
      Use the relation 'implements' for a treaty or a law of the same state. Where the other instrument \
      is a law of a regional organization, its 'scope' is 'supranational'.
      """,
    failing: .init("legal/laws.yml", laws(scope: "regional")),
    passing: .init("legal/laws.yml", laws(scope: "supranational")))

  static let keys: Set<String>? = ["scope", "relations", "due"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      let relations = instrument.relations.compactMap { relation -> Diagnostic? in
        guard relation.type == .transposes, relation.doubt == nil,
          relation.target.id != instrument.id,
          let target = library.instruments[relation.target], target.scope != .supranational
        else { return nil }
        return rule.finding(
          "'\(instrument.id)' must transpose a supranational law, and '\(target.id)' is "
            + "\(target.scope.rawValue)",
          at: relation.range,
          related: [.init("'\(target.id)' is recorded here", at: target.header.range)],
          suggestion: "did you mean 'type: implements'?")
      }
      guard instrument.scope != .supranational else { return relations }
      return relations
        + instrument.due.filter { $0.kind == .transposition }.map { due in
          rule.finding(
            "'\(instrument.id)' must not have a day of transposition, since it is "
              + instrument.scope.rawValue,
            at: due.range)
        }
    }
  }

  private static func laws(scope: String) -> String {
    """
    - id: example-directive
      title: Example Directive
      kind: directive
      scope: \(scope)
      regions: example-bloc
      sources: example-report, p. 3
    - id: national-law
      title: National Law
      kind: law
      scope: national
      countries: KHM
      relations: [{type: transposes, to: example-directive, sources: "example-report, p. 3"}]
      sources: example-report, p. 3

    """
  }
}
