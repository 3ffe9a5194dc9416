import TestSupport
import Testing

/// Parties that a record names, and what it says of those whom it does not.
struct PartyCheckTests {
  private func report(_ keys: String...) throws -> String {
    try SmallSite(adding: [
      "legal/treaty.yml": """
      - id: treaty
        title: Treaty
        kind: treaty
        scope: regional
        sources: example-report
        \(keys.joined(separator: "\n  "))

      """
    ]).report()
  }

  @Test func aCompleteListMustNameAParty() throws {
    try expectReport(
      report("parties-complete: true"),
      """
      legal/treaty.yml:6:21: 'treaty' must name its parties where it says that all of them are \
      named [parties-complete-without-parties]

      """)
  }

  @Test(arguments: [
    ("parties: KHM", true), ("parties: asean", true),
    ("other-parties: Ministries of both sides", true), ("binding: yes", false),
  ])
  func aListWithPartiesMayBeComplete(_ key: String, isComplete: Bool) throws {
    try expectReport(report(key, "parties-complete: \(isComplete)"), "")
  }

  @Test func aPartyMustNotBeCalledNoneWithoutAWord() throws {
    try expectReport(
      report(
        "parties: [VNM, KHM, asean]", "status:",
        "  - {is: not-party, party: KHM, sources: example-report}",
        "  - {is: not-party, party: asean, sources: example-report}"),
      """
      legal/treaty.yml:8:30: 'KHM' must not be named as a party of 'treaty' and called none \
      [party-called-none]
      legal/treaty.yml:9:30: 'asean' must not be named as a party of 'treaty' and called none \
      [party-called-none]

      """)
  }

  @Test(arguments: [
    // Of its time, explained, of a member of a region, of nobody, or no refusal.
    "is: not-party, party: KHM, as-of: 2009", "is: not-party, party: KHM, note: So on page 9.",
    "is: not-party, party: VNM", "is: not-party", "is: unknown, party: KHM",
    "is: pursuing-ratification, party: KHM",
  ])
  func sourcesMayDifferOnAParty(_ claim: String) throws {
    try expectReport(
      report("parties: [KHM, asean]", "status: {\(claim), sources: example-report}"), "")
  }
}
