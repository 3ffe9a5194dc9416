import TestSupport
import Testing

/// Parties that a record names, and what it says of those whom it does not.
struct PartyCheckTests {
  private func report(_ keys: String..., regions: String? = nil) throws -> String {
    var files: [String: String?] = [
      "legal/treaty.yml": """
      - id: treaty
        title: Treaty
        kind: treaty
        scope: regional
        sources: example-report
        \(keys.joined(separator: "\n  "))

      """
    ]
    if let regions { files["regions/regions.yml"] = regions }
    return try SmallSite(adding: files).report()
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
    "is: not-party, party: VNM", "is: unknown, party: KHM",
    "is: pursuing-ratification, party: KHM",
  ])
  func sourcesMayDifferOnAParty(_ claim: String) throws {
    try expectReport(
      report("parties: [KHM, asean]", "status: {\(claim), sources: example-report}"), "")
  }

  @Test func aPartyThatWithdrewMayBeCalledNone() throws {
    try expectReport(
      report(
        "parties: [KHM, VNM]", "events: {type: withdrawn, party: KHM, sources: example-report}",
        "status: {is: not-party, party: KHM, sources: example-report}"), "")
  }

  @Test func aStepThatOnlyAPartyCanTakeMustNameIt() throws {
    try expectReport(
      report(
        "parties: [KHM, VNM]", "events:", "  - {type: signed, sources: example-report}",
        "  - {type: acceded, sources: example-report}",
        "  - {type: withdrawn, party: KHM, sources: example-report}", "status:",
        "  - {is: pursuing-ratification, sources: example-report}"),
      """
      legal/treaty.yml:9:7: 'acceded' of 'treaty' must name its party [step-without-party]
      legal/treaty.yml:12:7: the status 'pursuing-ratification' of 'treaty' must name its party \
      [step-without-party]

      """)
  }

  @Test func aNationalLawIsRatifiedByNoParty() throws {
    try expectReport(
      SmallSite(adding: [
        "legal/law.yml": """
        id: law
        title: Law
        kind: law
        scope: national
        countries: KHM
        events: {type: ratified, sources: example-report}
        sources: example-report

        """
      ]).report(), "")
  }

  @Test func thatMembersAreMeantNeedsARegionWithMembers() throws {
    try expectReport(
      report(
        "parties: [KHM, empty]", "through: members", "events:",
        "  - {type: signed, party: VNM, through: members, sources: example-report}",
        "status:",
        "  - {is: signed, party: [VNM, asean], through: members, sources: example-report}",
        "  - {is: adopted, through: members, sources: example-report}",
        regions: "- {id: asean, name: ASEAN, members: [KHM, VNM]}\n- {id: empty, name: Empty}\n"),
      """
      legal/treaty.yml:9:43: 'through: members' of 'treaty' must speak of a region whose members \
      are recorded [through-without-members]
      legal/treaty.yml:12:30: 'through: members' of 'treaty' must speak of a region whose members \
      are recorded [through-without-members]

      """)
  }

  @Test(arguments: [
    "parties: asean\n  through: members", "parties: KHM\n  through: members",
    "through: members", "parties: empty\n  through: members",
  ])
  func thatTheInstrumentMeansMembersNeedsARegionToo(_ keys: String) throws {
    let text = try report(
      keys, regions: "- {id: asean, name: ASEAN, members: [KHM]}\n- {id: empty, name: Empty}\n")
    #expect(text.contains("[through-without-members]") == !keys.contains("asean"))
  }
}
