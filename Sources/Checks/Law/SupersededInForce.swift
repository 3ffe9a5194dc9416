import Diagnostics
import Library
import Records
import Values

/// One record has an instrument in force that another record says was superseded.
enum SupersededInForce: Check {
  static let rule = Rule(
    "superseded-in-force", .warning,
    summary: "an instrument that another supersedes must not be called in force without a date",
    why: """
      Its page says that it is in force and that another has followed it. Readers cannot tell which \
      of the two still holds.
      """,
    fix: """
      Say under 'as-of' of the status when it was so, or give the newer status. Where the other \
      instrument replaces a part only, the relation is 'amends'. Where a source cannot be right, say \
      so under 'doubt' of the relation.
      """,
    failing: .init("legal/laws.yml", laws(asOf: "")),
    passing: .init("legal/laws.yml", laws(asOf: ", as-of: 2009")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { successor in
      successor.relations.compactMap { relation -> Diagnostic? in
        guard relation.isSuccession, !successor.isOnlyPlanned,
          relation.target.id != successor.id,
          let old = library.instruments[relation.target],
          !(relation.type == .annuls && old.isAnnulledInPart),
          let claim = old.statuses.first(where: { claim in
            claim.hasInForce(old) && claim.isAfter(successor.beginning)
          })
        else { return nil }
        return rule.finding(
          "'\(old.id)' must not be called '\(claim.status.id)' where '\(successor.id)' "
            + "\(relation.type.rawValue) it, unless 'as-of' says when it was so",
          at: claim.range,
          related: [
            .init("'\(successor.id)' \(relation.type.rawValue) it here", at: relation.range)
          ])
      }
    }
  }

  private static func laws(asOf: String) -> String {
    """
    - id: new-law
      title: New Law
      kind: law
      scope: national
      countries: KHM
      events: [{type: adopted, date: 2012, sources: "example-report, p. 3"}]
      relations: [{type: supersedes, to: old-law, sources: "example-report, p. 3"}]
      sources: example-report, p. 3
    - id: old-law
      title: Old Law
      kind: law
      scope: national
      countries: KHM
      status: [{is: in-force\(asOf), sources: "example-report, p. 4"}]
      sources: example-report, p. 4

    """
  }
}

extension StatusClaim {
  /// Whether it says of the instrument itself that it is in force.
  fileprivate func hasInForce(_ instrument: Instrument) -> Bool {
    (status == .inForce || status == .partlyInForce || status == .ongoing)
      && instrument.isOwn([party].compactMap { $0 })
  }

  /// Whether it may be of a time after another instrument began: it has no date, or a later one.
  fileprivate func isAfter(_ beginning: PartialDate?) -> Bool {
    guard let asOf else { return true }
    return beginning.map { asOf.compare(to: $0) == .after } ?? false
  }
}

extension Instrument {
  /// When it began to hold, as far as its own events say: when it came into force, else when it was
  /// made.
  fileprivate var beginning: PartialDate? {
    let own = events.filter { $0.doubt == nil && isOwn($0.parties) }
    return own.filter(\.type.commences).compactMap(\.date).min()
      ?? own.filter(\.type.makes).compactMap(\.date).min()
  }
}
