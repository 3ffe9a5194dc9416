import TestSupport
import Testing

/// An instrument that one record has in force although its own events ended it.
struct EndedInForceTests {
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
      legal/ports.yml:7:12: 'ports' must not be called 'in-force' where it was repealed in 2011-07, \
      unless 'as-of' says when it was so [ended-in-force]
        legal/ports.yml:6:12: 'repealed' in 2011-07

      """)
  }

  @Test func aLaterStatusIsNamedWithItsDate() throws {
    try expectReport(
      report(
        events: "{type: expired, date: 2011\(Self.source)",
        status: "{is: ongoing, as-of: 2014\(Self.source)"),
      """
      legal/ports.yml:7:12: 'ports' must not be called 'ongoing' as of 2014 where it was expired in \
      2011 [ended-in-force]
        legal/ports.yml:6:12: 'expired' in 2011

      """)
  }

  @Test(arguments: [
    ("{type: repealed", "{is: in-force"), ("{type: suspended, date: 2015", "{is: in-force"),
    ("{type: withdrawn, date: 2015", "{is: in-force"),
    ("{type: repealed, party: KHM, date: 2011", "{is: in-force, party: KHM"),
  ])
  func everyEndIsMeant(event: String, status: String) throws {
    #expect(
      try report(events: event + Self.source, status: status + Self.source)
        .contains("[ended-in-force]"))
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
    // Nothing calls it in force.
    ("{type: repealed, date: 2011", "{is: superseded"),
    ("{type: repealed, date: 2011", "{is: implemented"),
  ])
  func isNoContradictionOtherwise(event: String, status: String) throws {
    #expect(
      try !report(events: event + Self.source, status: status + Self.source)
        .contains("[ended-in-force]"))
  }

  @Test(arguments: ["in-force", "took-effect", "adopted", "reaffirmed"])
  func whatCameIntoForceAgainMayBeInForce(type: String) throws {
    let events = Self.repealed + ", {type: \(type), date: 2016\(Self.source)"
    try expectReport(report(events: events, status: "{is: in-force\(Self.source)"), "")
  }

  @Test func aDisagreementThatIsRecordedIsNone() throws {
    let both = "{is: in-force\(Self.source), {is: repealed\(Self.source)"
    #expect(
      try !report(events: Self.repealed, status: both).contains("[ended-in-force]"))
  }

  @Test func aTreatyThatEndedIsInForceForNobody() throws {
    let keys = "scope: regional\n  parties: [KHM, VNM]"
    let end = "{type: expired, date: 2003\(Self.source)"
    #expect(
      try report(
        events: end, status: "{is: in-force, party: VNM\(Self.source)",
        keys: keys
      ).contains("'ports' must not be called 'in-force' for VNM where it was expired in 2003"))
    // What one party ended says nothing of the others.
    #expect(
      try report(
        events: "{type: suspended, party: KHM, date: 2003\(Self.source)",
        status: "{is: in-force\(Self.source)", keys: keys) == "")
  }
}
