import TestSupport
import Testing

/// The list of parties, and who acts as one.
struct PartyListTests {
  private func report(_ keys: String..., kind: String = "convention") throws -> String {
    try SmallSite(adding: [
      "legal/pact.yml": """
      - id: pact
        title: Pact
        kind: \(kind)
        sources: example-report
        \(keys.joined(separator: "\n  "))

      """,
      "regions/regions.yml": """
      - {id: asean, name: ASEAN, members: [KHM, VNM]}
      - {id: open, name: Open}

      """,
      "countries/th/country.yml": "id: thailand\ncode: THA\nname: Thailand\n",
      "countries/la/country.yml": "id: laos\ncode: LAO\nname: Laos\n",
    ]).report()
  }

  private func event(_ type: String, _ party: String, _ more: String = "") -> String {
    "events: [{type: \(type), party: \(party)\(more), sources: example-report}]"
  }

  @Test func whoBecameAPartyMustBeListed() throws {
    try expectReport(
      report("scope: regional", "parties: [THA]", event("ratified", "LAO")),
      """
      legal/pact.yml:7:12: the 'parties' of 'pact' must list 'LAO', for which it has the step \
      'ratified' [party-not-listed]
        legal/pact.yml:6:12: the parties are listed here

      """)
  }

  @Test func theStepThatMadeItAPartyIsNamed() throws {
    try expectReport(
      report(
        "scope: regional", "parties: [THA]", "events:",
        "  - {type: signed, party: LAO, date: 2011, sources: example-report}",
        "  - {type: ratified, party: LAO, date: 2014, sources: example-report}"),
      """
      legal/pact.yml:9:7: the 'parties' of 'pact' must list 'LAO', for which it has the step \
      'ratified' [party-not-listed]
        legal/pact.yml:6:12: the parties are listed here

      """)
  }

  @Test func oneFindingNamesAllOfOneStep() throws {
    #expect(
      try report("scope: global", "parties: KHM", event("acceded", "[THA, KHM, LAO, VNM]"))
        .contains("must list 'THA', 'LAO', 'VNM', for which it has the step 'acceded'"))
  }

  @Test(arguments: [
    "acceded", "accepted", "approved", "in-force",
  ])
  func everyStepThatMakesAPartyCounts(type: String) throws {
    #expect(
      try report("scope: global", "parties: [KHM, VNM]", event(type, "THA"))
        .contains("[party-not-listed]"))
  }

  @Test func aStatusCountsToo() throws {
    #expect(
      try report(
        "scope: global", "parties: [KHM, VNM]",
        "status: {is: ratified, party: THA, sources: example-report}"
      ).contains("must list 'THA', for which it has the step 'ratified'"))
  }

  @Test func ofAnAgreementTheSignatureIsEnough() throws {
    #expect(
      try report("scope: regional", "parties: [THA]", event("signed", "LAO"), kind: "agreement")
        .contains("[party-not-listed]"))
    #expect(try report("scope: regional", "parties: [THA]", event("signed", "LAO")) == "")
  }

  @Test(arguments: [
    // The region is the party, and its members take steps; or the region acts for its members.
    ("parties: asean", "ratified", "VNM", ""),
    ("parties: [KHM, VNM]", "adopted", "asean", ""),
    ("parties: [KHM, VNM]", "adopted", "asean", ", through: members"),
    ("parties: open", "ratified", "THA", ""),
    // No list, or only a step on the way.
    ("binding: yes", "ratified", "THA", ""), ("parties: THA", "submitted", "LAO", ""),
    ("parties: THA", "withdrawn", "LAO", ", note: It left before the list was made."),
  ])
  func isNoFaultOtherwise(parties: String, type: String, party: String, more: String) throws {
    try expectReport(report("scope: regional", parties, event(type, party, more)), "")
  }

  @Test func whoLeftNeedNotBeListed() throws {
    try expectReport(
      report(
        "scope: regional", "parties: THA", "events:",
        "  - {type: acceded, party: LAO, date: 1999, sources: example-report}",
        "  - {type: withdrawn, party: LAO, date: 2007, sources: example-report}"), "")
  }

  @Test func aThirdActsInABilateralAgreement() throws {
    let text = try report(
      "scope: bilateral", "parties: [KHM, THA]", event("signed", "LAO"), kind: "agreement")
    #expect(text.contains("must list 'LAO', for which it has the step 'signed'"))
    #expect(text.contains("a bilateral instrument has two parties"))
  }

  @Test(arguments: [
    ("events: {type: amended, party: LAO, sources: example-report}", true),
    ("status: {is: ongoing, party: LAO, sources: example-report}", true),
    ("status: {is: not-party, party: LAO, sources: example-report}", false),
    ("status: {is: unknown, party: LAO, sources: example-report}", false),
    ("events: {type: amended, party: THA, sources: example-report}", false),
  ])
  func noStepOfAnAgreementOfTwoIsAThirds(keys: String, isFound: Bool) throws {
    let text = try report("scope: bilateral", "parties: [KHM, THA]", keys, kind: "agreement")
    #expect(text.contains("must list 'LAO'") == isFound, "\(text)")
  }

  @Test(arguments: [
    ("[KHM, VNM, THA]", true), ("[KHM, THA]", false), ("[THA, asean, KHM, VNM]", false),
  ])
  func threeThatActAreNotTwoWhereNoPartyIsListed(parties: String, isFound: Bool) throws {
    let text = try report("scope: bilateral", event("signed", parties), kind: "agreement")
    #expect(text.contains("[bilateral-party-count]") == isFound, "\(text)")
  }

  @Test func aBilateralAgreementNamesBothParties() throws {
    try expectReport(
      report("scope: bilateral", "parties: THA", kind: "agreement"),
      """
      legal/pact.yml:6:12: 'pact' must name the party with which THA made it \
      [bilateral-party-missing]

      """)
  }

  @Test(arguments: [
    "parties: [THA, KHM]", "parties: THA\n  other-parties: World Bank", "binding: yes",
    "parties: THA\n  issued-by: example-group", "parties: [THA, asean]",
    "other-parties: Two ministries",
  ])
  func theOtherPartyMayBeAnybody(keys: String) throws {
    try expectReport(report("scope: bilateral", keys, kind: "memorandum-of-understanding"), "")
  }

  @Test func thePartyThatOnlyAStepNamesIsTheOther() throws {
    let text = try report(
      "scope: bilateral", "parties: THA", event("signed", "LAO"), kind: "agreement")
    #expect(!text.contains("[bilateral-party-missing]"))
    #expect(text.contains("[party-not-listed]"))
  }

  @Test func aPartyIsListedOnce() throws {
    try expectReport(
      report("scope: bilateral", "parties: [THA, THA]", kind: "agreement"),
      """
      legal/pact.yml:6:18: 'parties' must not list 'THA' twice [listed-twice]
        help: delete it, or write the one that was meant
        legal/pact.yml:6:13: 'THA' is listed here

      """)
  }

  @Test(arguments: [
    ("topics: [health, health]", true), ("countries: [KHM, VNM, KHM]", true),
    ("regions: [asean, asean]", true), ("issued-by: [example-group, example-group]", true),
    ("events: [{type: signed, party: [KHM, KHM], sources: example-report}]", true),
    ("sources: [example-report, example-report]", false), ("parties: [KHM, VNM]", false),
    ("other-parties: [A ministry, A ministry]", false),
  ])
  func everyListOfNamesCodesAndWordsHasEachOnce(keys: String, isFound: Bool) throws {
    let text = try SmallSite(adding: [
      "legal/pact.yml": """
      - id: pact
        title: Pact
        kind: convention
        scope: regional
        \(keys)
      \(keys.hasPrefix("sources") ? "" : "  sources: example-report\n")
      """
    ]).report()
    #expect(text.contains("[listed-twice]") == isFound, "\(text)")
  }
}
