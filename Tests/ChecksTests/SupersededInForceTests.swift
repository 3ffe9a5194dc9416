import TestSupport
import Testing

/// A law that one record has in force and another has superseded.
struct SupersededInForceTests {
  /// The report on two acts, of which the newer supersedes the older.
  private func report(
    status: String, event: String = "adopted, date: 2014", newStatus: String = "",
    relation: String = "supersedes"
  ) throws -> String {
    try SmallSite(adding: [
      "legal/acts.yml": """
      - id: act-1987
        title: Act of 1987
        kind: law
        scope: national
        countries: KHM
        status: {\(status), sources: example-report}
        sources: example-report
      - id: act-2014
        title: Act of 2014
        kind: law
        scope: national
        countries: KHM
        events: {type: \(event), sources: example-report}
        status: [\(newStatus)]
        relations: {type: \(relation), to: act-1987, sources: example-report}
        sources: example-report

      """
    ]).report()
  }

  @Test func isFoundWithBothPlaces() throws {
    try expectReport(
      report(status: "is: in-force"),
      """
      legal/acts.yml:6:11: 'act-1987' must not be called 'in-force' where 'act-2014' supersedes it, \
      unless 'as-of' says when it was so [superseded-in-force]
        legal/acts.yml:15:14: 'act-2014' supersedes it here

      """)
  }

  @Test(arguments: [
    ("is: in-force, as-of: 2016", "adopted, date: 2014"),
    ("is: in-force, as-of: 2016-03", "in-force, date: 2016-01"),
    ("is: ongoing", "issued, date: 2014"), ("is: in-force, party: KHM", "adopted"),
    ("is: in-force, note: As printed.", "drafted, date: 2012"),
  ])
  func isFoundWhereTheDatesDoNotExplainIt(status: String, event: String) throws {
    #expect(try report(status: status, event: event).contains("[superseded-in-force]"))
  }

  @Test(arguments: [
    // It was in force before the other began, or the dates cannot tell.
    ("is: in-force, as-of: 2009", "adopted, date: 2014", "", "supersedes"),
    ("is: in-force, as-of: 2015", "in-force, date: 2016-01", "", "supersedes"),
    ("is: in-force, as-of: 2014", "adopted, date: 2014-03", "", "supersedes"),
    ("is: in-force, as-of: 2015", "adopted", "", "supersedes"),
    // It says that it is no longer in force.
    ("is: superseded", "adopted, date: 2014", "", "supersedes"),
    ("is: repealed", "adopted, date: 2014", "", "supersedes"),
    // The other is only being prepared, changes a part, or follows in a source that cannot be right.
    (
      "is: in-force", "drafted, date: 2014", "{is: under-development, sources: example-report}",
      "supersedes"
    ),
    ("is: in-force", "adopted, date: 2014", "", "amends"),
    ("is: in-force", "adopted, date: 2014", "", "supersedes, doubt: A slip of the report"),
  ])
  func isNoContradictionOtherwise(
    status: String, event: String, newStatus: String, relation: String
  ) throws {
    try expectReport(
      report(status: status, event: event, newStatus: newStatus, relation: relation), "")
  }
}
