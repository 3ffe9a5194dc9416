import TestSupport
import Testing

/// Steps that only a party can take, and what overtakes the status of a text.
struct TreatyStepTests {
  private func report(
    _ events: String..., kind: String = "treaty", keys: String = "parties: [KHM, VNM]"
  ) throws -> String {
    let lines = events.map { "    - {\($0), sources: example-report}" }.joined(separator: "\n")
    return try SmallSite(adding: [
      "legal/text.yml": """
      - id: text
        title: A text
        kind: \(kind)
        scope: \(keys.contains("countries") ? "national" : "regional")
        \(keys)
        events:
      \(lines)
        sources: example-report

      """
    ]).report()
  }

  @Test(arguments: [
    "succeeded", "reservation", "declaration", "objection", "extended-to-territory",
    "formally-confirmed", "signed-definitively",
  ])
  func aStepOfOnePartyNamesIt(type: String) throws {
    try expectReport(
      report("type: \(type)"),
      """
      legal/text.yml:7:7: '\(type)' of 'text' must name its party [step-without-party]

      """)
    try expectReport(report("type: \(type), party: KHM"), "")
  }

  @Test(arguments: ["provisionally-applied", "partly-repealed", "suspended", "annulled"])
  func aStepOfTheWholeNeedsNoParty(type: String) throws {
    try expectReport(report("type: \(type)"), "")
  }

  @Test func whatACourtAnnulledIsNotCalledInForce() throws {
    try expectReport(
      report(
        "type: annulled, date: 2011", kind: "law",
        keys: "countries: KHM\n  status: {is: in-force, sources: example-report}"),
      """
      legal/text.yml:6:11: 'text' must not be called 'in-force' after 'annulled' in 2011, unless \
      'as-of' says when it was so [status-overtaken]
        legal/text.yml:8:7: 'annulled' in 2011

      """)
  }

  @Test(arguments: [
    ["type: partly-repealed, date: 2011"],
    ["type: suspended, date: 2011", "type: suspension-ended, date: 2012"],
    ["type: suspended, date: 2011", "type: suspension-ended"],
  ])
  func whatWasRepealedInPartOrIsNoLongerSuspendedIsInForce(events: [String]) throws {
    let keys = "countries: KHM\n  status: {is: in-force, sources: example-report}"
    let report =
      events.count == 1
      ? try report(events[0], kind: "law", keys: keys)
      : try report(events[0], events[1], kind: "law", keys: keys)
    expectReport(report, "")
  }

  @Test func theEndOfASuspensionRevivesNothingThatWasRepealed() throws {
    let report = try report(
      "type: suspended, date: 2009", "type: repealed, date: 2011",
      "type: suspension-ended, date: 2012", kind: "law", keys: "countries: KHM")
    #expect(report.contains("[in-force-after-end]"), "\(report)")
  }
}
