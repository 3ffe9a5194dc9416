import SiteSupport
import Testing

/// The status that follows from events says no more than they do.
struct DerivedStatusTests {
  /// A text with these events, separated by semicolons, and lines of YAML behind them.
  private func site(
    _ events: String, kind: String = "law", place: String = "scope: national\n  countries: KHM",
    more: String = ""
  ) throws -> BuiltSmallSite {
    let list = events.split(separator: ";").map {
      "    - {\($0.drop { $0 == " " }), sources: example-report}\n"
    }.joined()
    return try BuiltSmallSite(adding: [
      "legal/text.yml": """
      - id: text
        title: The Text
        kind: \(kind)
        \(place)
        events:
      \(list)  sources: example-report
      \(more)

      """
    ])
  }

  /// The status of the text in the list of the law page.
  private func listed(in site: BuiltSmallSite) throws -> String {
    let law = try #require(site["law.html"])
    let item = try #require(law.split(separator: ">The Text</a>").dropFirst().first)
    let status = try #require(item.split(separator: "class=\"status\">").dropFirst().first)
    let text = try #require(status.split(separator: "</li>").first)
    return String(text).replacing(/<sup.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: "")
      .split(separator: " ").joined(separator: " ").replacing("Status: ", with: "")
  }

  @Test(arguments: [
    // Provisions.
    (
      "passed, date: 2001; type: in-force, date: 2002, provision: s 1", "Partly in force as of 2002"
    ),
    (
      "in-force, date: 2002, provision: s 1; type: in-force, date: 2005, provision: s 2",
      "Partly in force as of 2005"
    ),
    (
      "in-force, date: 2002, provision: s 1; type: in-force, date: 2006, note: The rest.",
      "In force as of 2006"
    ),
    ("in-force, date: 2002; type: repealed, date: 2010, provision: s 9", "In force as of 2002"),
    ("in-force, date: 2002; type: suspended, date: 2010, provision: s 9", "In force as of 2002"),
    ("in-force, date: 2002; type: partly-annulled, date: 2010", "In force as of 2002"),
    (
      "in-force, date: 2002, provision: s 1; type: repealed, date: 2010", "Repealed as of 2010"
    ),
    // The end of a suspension of what was never in force.
    (
      "passed, date: 2001; type: suspended, date: 2002; type: suspension-ended, date: 2003",
      "Not stated"
    ),
    (
      "suspended, date: 2002; type: suspension-ended, date: 2003; type: in-force, date: 2004",
      "In force as of 2004"
    ),
    // An end without a date between two beginnings.
    (
      "in-force, date: 2002; type: repealed; type: adopted, date: 2007; type: in-force, date: 2008",
      "In force as of 2008"
    ),
    ("in-force, date: 2002; type: repealed", "Repealed"),
  ])
  func aLaw(events: String, status: String) throws {
    #expect(try listed(in: site("type: " + events)) == status)
  }

  @Test(arguments: [
    ("introduced, date: 2001", "Introduced as of 2001"),
    ("introduced, date: 2001; type: passed, date: 2002", "Passed as of 2002"),
    ("introduced, date: 2001; type: passed", "Passed"),
    ("passed; type: introduced", "Passed"),
    ("introduced, date: 2001; type: rejected, date: 2002", "Rejected as of 2002"),
    (
      "introduced, date: 2001; type: rejected, date: 2002; type: passed, date: 2003",
      "Passed as of 2003"
    ),
    ("introduced, date: 2001; type: lapsed, date: 2004", "Lapsed as of 2004"),
    ("introduced, date: 2001; type: withdrawn, date: 2004", "Withdrawn as of 2004"),
    ("drafted, date: 2001", "Not stated"),
  ])
  func aBill(events: String, status: String) throws {
    #expect(try listed(in: site("type: " + events, kind: "bill")) == status)
  }

  @Test(arguments: [
    ("delivered, date: 2001", "Delivered as of 2001"),
    ("delivered, date: 2001; type: appealed, date: 2002", "Under appeal as of 2002"),
    (
      "delivered, date: 2001; type: appealed, date: 2002; type: upheld, date: 2003",
      "Upheld as of 2003"
    ),
    (
      "delivered, date: 2001; type: upheld, date: 2003; type: appealed, date: 2004",
      "Under appeal as of 2004"
    ),
    ("overturned; type: delivered, date: 2001", "Overturned"),
  ])
  func aJudgment(events: String, status: String) throws {
    #expect(try listed(in: site("type: " + events, kind: "judgment")) == status)
  }

  @Test func anEndThatSourcesDateDifferentlyHasNoDate() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/text.yml": """
      - id: text
        title: The Text
        kind: law
        scope: national
        countries: KHM
        events:
          - {type: repealed, date: 2010, sources: example-report}
          - {type: repealed, date: 2012, sources: other-report}
        sources: example-report

      """,
      "sources/other.yml": "- {id: other-report, type: report, title: Other, issued: 2022}\n",
    ])
    #expect(try listed(in: site) == "Repealed Sources disagree")
  }

  @Test(arguments: [
    // Who has only signed a treaty is no party to it, whichever source says which.
    ("treaty", "signed", "", false), ("treaty", "signed", ", as-of: 2015", false),
    ("treaty", "provisionally-applied", "", false), ("treaty", "acceded", "", true),
    ("agreement", "signed", "", true),
  ])
  func whoSignedATreatyMayBeCalledNoParty(
    kind: String, status: String, asOf: String, isDisputed: Bool
  ) throws {
    let site = try site(
      "type: adopted, date: 2001", kind: kind, place: "scope: regional",
      more: """
          status:
            - {is: \(status), party: KHM, sources: example-report}
            - {is: not-party, party: KHM\(asOf), sources: example-report}
        """)
    #expect(try #require(site["questions.html"]).contains("The Text") == isDisputed)
  }

  @Test func whoIsListedAndOnlySignedMayBeCalledNoParty() throws {
    let site = try site(
      "type: signed, date: 2004, party: KHM", kind: "treaty",
      place: "scope: regional\n  parties: [KHM, VNM]",
      more: "  status: {is: not-party, party: KHM, as-of: 2015, sources: example-report}")
    #expect(try !#require(site["questions.html"]).contains("The Text"))
    #expect(
      try #require(site["data/participation.csv"]).contains(
        "text,The Text,regional,KHM,signed,2004,"))
  }

  @Test func lawsInForceAndPartlyInForceDisagree() throws {
    let site = try site(
      "type: adopted, date: 2001",
      more: """
          status:
            - {is: in-force, sources: example-report}
            - {is: partly-in-force, sources: example-report}
        """)
    #expect(try listed(in: site).hasPrefix("Sources disagree"))
  }
}
