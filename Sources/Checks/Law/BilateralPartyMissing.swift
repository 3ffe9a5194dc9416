import Diagnostics
import Library
import Records

/// A bilateral instrument that names one party names the other one too.
enum BilateralPartyMissing: Check {
  static let rule = Rule(
    "bilateral-party-missing", .warning,
    summary: "a bilateral instrument that names a party must name the other one",
    why: "Tables list bilateral instruments by their two parties. This one would have one.",
    fix: """
      Add the other party to 'parties'. One that is no state or region, such as an organization, has \
      its place under 'other-parties', in words; so has one that the source does not name.
      """,
    failing: .init("legal/more.yml", treaty("")),
    passing: .init("legal/more.yml", treaty("\n  other-parties: World Food Programme")))

  static let keys: Set<String>? = [
    "scope", "parties", "other-parties", "issued-by", "events", "status",
  ]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.compactMap { instrument in
      guard instrument.scope == .bilateral, instrument.takesParticipants,
        instrument.parties.count == 1, let party = instrument.parties.first,
        instrument.otherParties.isEmpty, instrument.issuedBy.isEmpty,
        instrument.partyMentions.allSatisfy({ $0.place == party })
      else { return nil }
      return rule.finding(
        "'\(instrument.id)' must name the party with which \(party.text) made it",
        at: instrument.partiesRange)
    }
  }

  private static func treaty(_ others: String) -> String {
    """
    - id: grain-agreement
      title: Agreement on grain
      kind: agreement
      scope: bilateral
      parties: KHM\(others)
      sources: example-report, p. 3

    """
  }
}
