import TestSupport
import Testing

/// An instrument that one record has in force, or as a plan, although its own events say otherwise.
struct StatusOvertakenTests {
  private func report(
    events: String, status: String, keys: String = "scope: national\n  countries: KHM"
  ) throws -> String {
    try SmallSite(adding: [
      "legal/ports.yml": """
      - id: ports
        title: Ports Act
        kind: law
        \(keys)
        events: [\(events)]
        status: [\(status)]
        sources: example-report

      """
    ]).report()
  }

  private static let source = ", sources: example-report}"
  private static let repealed = "{type: repealed, date: 2011-07\(source)"

  @Test func isFoundWithBothPlaces() throws {
    try expectReport(
      report(events: Self.repealed, status: "{is: in-force\(Self.source)"),
      """
      legal/ports.yml:7:12: 'ports' must not be called 'in-force' after 'repealed' in 2011-07, \
      unless 'as-of' says when it was so [status-overtaken]
        legal/ports.yml:6:12: 'repealed' in 2011-07

      """)
  }

  @Test func aLaterStatusIsNamedWithItsDate() throws {
    try expectReport(
      report(
        events: "{type: expired, date: 2011\(Self.source)",
        status: "{is: ongoing, as-of: 2014\(Self.source)"),
      """
      legal/ports.yml:7:12: 'ports' must not be called 'ongoing' as of 2014 after 'expired' in 2011 \
      [status-overtaken]
        legal/ports.yml:6:12: 'expired' in 2011

      """)
  }

  @Test(arguments: [
    ("{type: repealed", "{is: in-force"), ("{type: suspended, date: 2015", "{is: in-force"),
    ("{type: withdrawn, date: 2015", "{is: in-force"),
    ("{type: repealed, party: KHM, date: 2011", "{is: in-force, party: KHM"),
    ("{type: repealed, date: 2011", "{is: under-review"),
    ("{type: withdrawn, date: 2011", "{is: under-development"),
    // A plan that was made.
    ("{type: adopted, date: 2011", "{is: proposed"), ("{type: in-force", "{is: not-finalised"),
  ])
  func everyEndIsMeant(event: String, status: String) throws {
    #expect(
      try report(events: event + Self.source, status: status + Self.source)
        .contains("[status-overtaken]"))
  }

  @Test(arguments: [
    // It was in force before, or the dates cannot tell.
    ("{type: repealed, date: 2011", "{is: in-force, as-of: 2009"),
    ("{type: repealed, date: 2011-07", "{is: in-force, as-of: 2011"),
    ("{type: repealed", "{is: in-force, as-of: 2011"),
    // A suspension may have been lifted since.
    ("{type: suspended, date: 2011", "{is: in-force, as-of: 2013"),
    // Only a part was repealed, the source cannot be right, or it is yet to come.
    ("{type: amended, date: 2011, note: Part 2 was repealed.", "{is: in-force"),
    ("{type: repealed, date: 2011, doubt: A slip of the report", "{is: in-force"),
    ("{type: expired, date: 2031", "{is: in-force"),
    // A plan of its time, and steps on the way.
    ("{type: adopted, date: 2011", "{is: proposed, as-of: 2009"),
    ("{type: drafted, date: 2011", "{is: under-development"),
    ("{type: submitted, date: 2011", "{is: awaiting-endorsement"),
    ("{type: issued, date: 2011", "{is: awaiting-endorsement"),
    ("{type: adopted, date: 2011", "{is: under-review"),
    // Nothing calls it in force.
    ("{type: repealed, date: 2011", "{is: superseded"),
    ("{type: repealed, date: 2011", "{is: implemented"),
  ])
  func isNoContradictionOtherwise(event: String, status: String) throws {
    #expect(
      try !report(events: event + Self.source, status: status + Self.source)
        .contains("[status-overtaken]"))
  }

  @Test(arguments: ["in-force", "took-effect", "reaffirmed"])
  func whatCameIntoForceAgainMayBeInForce(type: String) throws {
    let events = Self.repealed + ", {type: \(type), date: 2016, note: By decree.\(Self.source)"
    try expectReport(report(events: events, status: "{is: in-force\(Self.source)"), "")
  }

  @Test func aDisagreementThatIsRecordedIsNone() throws {
    let both = "{is: in-force\(Self.source), {is: repealed\(Self.source)"
    #expect(
      try !report(events: Self.repealed, status: both).contains("[status-overtaken]"))
  }

  @Test func aTreatyThatEndedIsInForceForNobody() throws {
    let keys = "scope: regional\n  parties: [KHM, VNM]"
    let end = "{type: expired, date: 2003\(Self.source)"
    #expect(
      try report(
        events: end, status: "{is: in-force, party: VNM\(Self.source)",
        keys: keys
      ).contains("'ports' must not be called 'in-force' for VNM after 'expired' in 2003"))
    // What one party ended says nothing of the others.
    #expect(
      try report(
        events: "{type: suspended, party: KHM, date: 2003\(Self.source)",
        status: "{is: in-force\(Self.source)", keys: keys) == "")
  }
}
