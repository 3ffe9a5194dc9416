import Diagnostics
import Library
import Records

/// Who is named as a party is not called none without a word on why.
///
/// A status with a time may have been true then, which `parties` cannot show; a party may have left;
/// and a region that is a party may have a member that is none.
enum PartyCalledNone: Check {
  static let rule = Rule(
    "party-called-none", .warning,
    summary: "a party must not be called no party without a time or a note",
    why: """
      The page says that the sources disagree. Where they do not, and a line was only left standing, \
      readers are told of a doubt that nobody has.
      """,
    fix: """
      Take it out of 'parties', or the status away. Where the sources do disagree, say under 'note' of \
      the status how; where it was so at a time, say when under 'as-of'.
      """,
    failing: .init("legal/example.yml", treaty(note: "")),
    passing: .init(
      "legal/example.yml",
      treaty(note: "\n      note: The report counts it among the parties on another page.")))

  static let keys: Set<String>? = ["parties", "status"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument in
      instrument.statuses.compactMap { claim -> Diagnostic? in
        guard claim.status == .notParty, claim.asOf == nil, claim.note == nil,
          let party = claim.party, instrument.parties.contains(party),
          !instrument.events.contains(where: {
            $0.type == .withdrawn && $0.parties.contains(party)
          })
        else { return nil }
        return rule.finding(
          "'\(party.text)' must not be named as a party of '\(instrument.id)' and called none",
          at: claim.partyRange)
      }
    }
  }

  private static func treaty(note: String) -> String {
    """
    - id: example-law
      title: Example Treaty
      kind: treaty
      scope: regional
      parties: [KHM, VNM]
      status:
        - is: not-party
          party: KHM\(note)
          sources: example-report, p. 4
      sources: example-report, p. 3

    """
  }
}
