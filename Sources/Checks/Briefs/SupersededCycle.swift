import Diagnostics
import Library
import Records

/// Nothing comes before itself, and nothing is part of itself.
enum SupersededCycle: Check {
  static let rule = Rule(
    "superseded-cycle",
    summary: "a record must not supersede, follow or be part of itself, even by way of others",
    why: "None of the records in the circle is the newest or the outermost; none would be shown.",
    fix: "Find the reference that points the wrong way, and delete it.",
    failing: .init("organizations/more.yml", groups(parentOfFirst: "  parent: second-group\n")),
    passing: .init("organizations/more.yml", groups()))

  static func findings(in library: Library) -> [Diagnostic] {
    let editions = ReferenceGraph(library.briefs) { $0.supersedes.map { [$0] } ?? [] }
    let bodies = ReferenceGraph(library.organizations) { $0.parent.map { [$0] } ?? [] }
    let programmes = ReferenceGraph(library.programmes) { $0.predecessors }
    return findings(editions.closingReferences, "supersede")
      + findings(bodies.closingReferences, "be part of")
      + findings(programmes.closingReferences, "follow")
  }

  private static func findings<Item: Record>(
    _ references: [(owner: Item, reference: Reference<Item>)], _ verb: String
  ) -> [Diagnostic] {
    references.map { owner, reference in
      let itself = owner.id == reference.id
      return rule.finding(
        itself
          ? "'\(owner.id)' must not \(verb) itself"
          : "'\(owner.id)' must not \(verb) '\(reference.id)', which leads back to it",
        at: reference.range)
    }
  }

  private static func groups(parentOfFirst: String = "") -> String {
    """
    - id: first-group
      name: First Group
      kind: ngo
    \(parentOfFirst)  sources: example-report, p. 5
    - id: second-group
      name: Second Group
      kind: ngo
      parent: first-group
      sources: example-report, p. 5

    """
  }
}
