import TestSupport
import Testing

/// Laws that reach back or come back, and parties that left and joined again.
struct LawOverTimeTests {
  private func report(
    _ events: String..., head: String = "kind: law\n  scope: national\n  countries: KHM"
  ) throws -> String {
    let list = events.map { "    - {\($0), sources: example-report}\n" }.joined()
    return try SmallSite(adding: [
      "legal/text.yml": """
      - id: text
        title: The Text
        \(head)
        events:
      \(list)  sources: example-report

      """
    ]).report()
  }

  private static let treaty = "kind: convention\n  scope: regional\n  parties: [KHM, VNM]"
  private static let declaration = "kind: declaration\n  scope: regional\n  parties: [KHM, VNM]"

  // MARK: Before adoption

  @Test func aLawThatReachesBackMustSaySo() throws {
    try expectReport(
      report("type: adopted, date: 2011-07", "type: in-force, date: 2011-01-01"),
      """
      legal/text.yml:8:7: 'in-force' on 2011-01-01 is before 'adopted' in 2011-07: a note must say \
      that 'text' reaches back [force-before-adoption]
        legal/text.yml:7:7: 'adopted' in 2011-07

      """)
  }

  @Test(arguments: [
    ("type: adopted, date: 2011-07", "type: in-force, date: 2011-01-01, note: By its article 4."),
    ("type: adopted, date: 2011-07", "type: took-effect, date: 2011"),
    ("type: adopted, date: 2011-07, doubt: So printed.", "type: in-force, date: 2010"),
    ("type: published, date: 2011-07", "type: in-force, date: 2010"),
  ])
  func whatIsExplainedOrMayBeIsNotFound(adopted: String, force: String) throws {
    try expectReport(report(adopted, force), "")
  }

  @Test func aTreatyCannotReachBack() throws {
    let text = try report(
      "type: adopted, date: 2011-07", "type: in-force, date: 2011-01-01", head: Self.treaty)
    #expect(text.contains("[impossible-order]") && !text.contains("[force-before-adoption]"))
  }

  // MARK: After the end

  @Test func aLawThatCameBackMustSayHow() throws {
    try expectReport(
      report(
        "type: adopted, date: 2009", "type: repealed, date: 2013", "type: in-force, date: 2014"),
      """
      legal/text.yml:9:7: 'text' must not have 'in-force' in 2014 after 'repealed' in 2013 without a \
      word on how it was revived [in-force-after-end]
        legal/text.yml:8:7: 'repealed' in 2013

      """)
  }

  @Test(arguments: [
    ("type: repealed, date: 2013", "type: in-force, date: 2014, note: By Law No. 8."),
    ("type: suspended, date: 2013", "type: in-force, date: 2014"),
    ("type: repealed, date: 2013", "type: in-force, date: 2013"),
    ("type: repealed, date: 2013, doubt: So printed.", "type: in-force, date: 2014"),
    ("type: repealed, date: 2013", "type: reaffirmed, date: 2014"),
  ])
  func whatCameBackWithAWordIsSound(end: String, later: String) throws {
    try expectReport(report("type: adopted, date: 2009", end, later), "")
  }

  @Test func aLawThatWasAdoptedAgainIsSound() throws {
    try expectReport(
      report(
        "type: adopted, date: 2009", "type: repealed, date: 2013", "type: adopted, date: 2014",
        "type: in-force, date: 2014-06"), "")
  }

  // MARK: Parties that left

  @Test(arguments: [
    "type: acceded, date: 2010, party: KHM", "type: ratified, date: 2010, party: KHM",
    "type: signed, date: 2010, party: KHM",
  ])
  func leavingAndJoiningAgainIsSound(again: String) throws {
    try expectReport(
      report(
        "type: ratified, date: 1990, party: KHM", "type: in-force, date: 1991, party: KHM",
        "type: withdrawn, date: 2001, party: KHM", again, head: Self.treaty), "")
  }

  @Test func withoutAWithdrawalTheOrderIsImpossible() throws {
    let text = try report(
      "type: in-force, date: 1991, party: KHM", "type: acceded, date: 2010, party: KHM",
      head: Self.treaty)
    #expect(text.contains("[impossible-order]"))
  }

  @Test func anothersWithdrawalExplainsNothing() throws {
    let text = try report(
      "type: in-force, date: 1991, party: KHM", "type: withdrawn, date: 2001, party: VNM",
      "type: acceded, date: 2010, party: KHM", head: Self.treaty)
    #expect(text.contains("[impossible-order]"))
  }

  @Test func aDeclarationCanBeWithdrawnAsAWhole() throws {
    let withdrawn = "type: withdrawn, date: 2010"
    try expectReport(
      report("type: adopted, date: 2000", withdrawn, head: Self.declaration), "")
    let text = try report("type: adopted, date: 2000", withdrawn, head: Self.treaty)
    #expect(text.contains("'withdrawn' of 'text' must name its party [step-without-party]"))
  }

  // MARK: After the edition

  @Test(arguments: [
    ("in-force", true), ("took-effect", true), ("withdrawn", true), ("expired", true),
    ("repealed", true), ("adopted", false), ("published", false),
  ])
  func onlyWhatIsAnnouncedMayBeDatedLater(type: String, isSound: Bool) throws {
    let text = try report("type: \(type), date: 2027-03-01")
    #expect(text.contains("[date-after-edition]") == !isSound)
  }

  // MARK: Regions

  @Test(arguments: [
    ("members: [VNM]", true), ("members: [KHM, VNM]", false), ("summary: A group.", false),
    (
      "members: [VNM]\n  memberships: [{country: KHM, until: 2001, sources: example-report}]", false
    ),
  ])
  func aCountrysRegionListsIt(keys: String, isFound: Bool) throws {
    let text = try SmallSite(adding: [
      "regions/regions.yml": "- id: asean\n  name: ASEAN\n  \(keys)\n"
    ]).report()
    #expect(text.contains("must list 'KHM' among its members") == isFound)
    #expect(text.contains("[country-outside-region]") == isFound)
  }

  // MARK: Ranks

  @Test(arguments: [("170", true), ("-1", true), ("163", false), ("163.5", true)])
  func aClaimOnARankIsNotBeyondItsTotal(value: String, isFound: Bool) throws {
    let text = try SmallSite(adding: [
      "figures/rank.yml": """
      - id: rank
        label: rank in an index
        value: 9
        out-of: 163
        unit: places
        geography: KHM
        claims: [{value: \(value), sources: "example-report, p. 5"}]
        sources: example-report, p. 3

      """
    ]).report()
    #expect(text.contains("'rank' must not be \(value) of 163") == isFound)
  }
}
