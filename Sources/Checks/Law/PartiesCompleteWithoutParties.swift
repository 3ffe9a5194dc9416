import Diagnostics
import Library
import Records

/// A list of parties that is called complete must name a party.
enum PartiesCompleteWithoutParties: Check {
  static let rule = Rule(
    "parties-complete-without-parties",
    summary: "a list of parties that is called complete must name a party",
    why: """
      A list that is called complete makes every state that it does not name no party. Where there \
      is no list it says nothing, so that readers do not learn what its writer knew.
      """,
    fix: "List the parties, or leave 'parties-complete' out.",
    failing: .init("legal/example.yml", treaty(parties: "")),
    passing: .init("legal/example.yml", treaty(parties: "\n  parties: [KHM, VNM]")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.compactMap { instrument in
      guard instrument.namesAllParties, instrument.parties.isEmpty, instrument.otherParties.isEmpty
      else { return nil }
      return rule.finding(
        "'\(instrument.id)' must name its parties where it says that all of them are named",
        at: instrument.namesAllPartiesRange)
    }
  }

  private static func treaty(parties: String) -> String {
    """
    - id: example-law
      title: Example Treaty
      kind: treaty
      scope: regional\(parties)
      parties-complete: true
      sources: example-report, p. 3

    """
  }
}
