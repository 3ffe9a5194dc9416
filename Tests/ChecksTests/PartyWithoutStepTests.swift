import TestSupport
import Testing

/// A party that makes a reservation, or leaves, has joined the treaty first.
struct PartyWithoutStepTests {
  private func report(_ events: String..., keys: String = "") throws -> String {
    try SmallSite(adding: [
      "legal/treaty.yml": """
      - id: fog-treaty
        title: Fog Treaty
        kind: treaty
        scope: global\(keys)
        events:
          - {type: signed, date: 1991, party: VNM, sources: "example-report, p. 2"}
          \(events.map { "- {\($0), sources: \"example-report, p. 2\"}" }
            .joined(separator: "\n    "))
        sources: example-report

      """
    ]).report()
  }

  @Test func bothAreFoundInOneRun() throws {
    try expectReport(
      report(
        "type: reservation, date: 1992, party: KHM", "type: withdrawn, date: 1999, party: VNM"),
      """
      legal/treaty.yml:7:7: 'reservation' of KHM in 'fog-treaty' must have an earlier step of KHM, \
      such as 'signed' or 'acceded' [party-without-step]
      legal/treaty.yml:8:7: 'withdrawn' of VNM in 'fog-treaty' must have an earlier step that binds \
      VNM, such as 'ratified' or 'acceded', and has only 'signed' [party-without-step]

      """)
  }

  @Test func aReservationAtSignatureAndTheWithdrawalOfAPartyAreSound() throws {
    try expectReport(
      report(
        "type: reservation, date: 1991, party: VNM", "type: ratified, party: KHM",
        "type: withdrawn, date: 1999, party: KHM"), "")
  }

  @Test func aNoteOrTheListOfPartiesExplainsIt() throws {
    try expectReport(
      report(
        "type: withdrawn, date: 1999, party: VNM, note: It took back its signature."), "")
    try expectReport(
      report("type: declaration, date: 1992, party: KHM", keys: "\n  parties: [KHM, VNM]"), "")
  }
}
