import SiteSupport
import TestSupport
import Testing

/// Dates of a law that sources give differently are an open question, and no page has one of them alone.
struct DisputedDateTests {
  private func site(_ events: [String], keys: String = "", kind: String = "law") throws
    -> BuiltSmallSite
  {
    let lines = events.map { "    - {\($0)}\n" }.joined()
    return try BuiltSmallSite(adding: [
      "legal/act.yml": """
      - id: act
        title: Act on Wells
        kind: \(kind)
        scope: national
        countries: KHM
        events:
      \(lines)  sources: example-report
      \(keys)
      - id: rules
        title: Rules on Wells
        kind: law
        scope: national
        countries: KHM
        relations: [{type: implements, to: act, sources: example-report}]
        sources: example-report

      """,
      "sources/other.yml": "- {id: other-report, type: report, title: The other report}\n",
    ])
  }

  @Test(arguments: [
    ("adopted", "Adopted"), ("in-force", "Came into force"), ("promulgated", "Promulgated"),
    ("repealed", "Repealed"), ("took-effect", "Took effect"),
  ])
  func isAnOpenQuestionEverywhere(type: String, label: String) throws {
    let site = try site([
      "type: \(type), date: 2003-05, sources: example-report",
      "type: \(type), date: 2007, sources: other-report",
    ])
    let questions = try #require(site["questions.html"])
    #expect(questions.contains(">\(label): on which date?</h3>"))
    #expect(questions.contains("<b>May 2003</b>") && questions.contains("<b>2007</b>"))
    let page = try #require(site["law/act.html"])
    #expect(page.contains("<p class=\"flag\">"))
    #expect(page.contains("<h3>\(label): on which date?</h3>"))
    let rules = try #require(site["law/rules.html"])
    // The repeal of a law is no date of the law.
    #expect(
      rules.contains("Act on Wells</a>, May 2003, 2007 (sources differ)") == (type != "repealed"))
    #expect(try #require(site["law.html"]).contains("Sources disagree"))
    let instruments = try #require(site["data/instruments.csv"])
    let row = try #require(
      instruments.split(separator: "\r\n").first { $0.hasPrefix("act,") })
    #expect(row.contains(",true,"))
    #expect(!page.contains("\"legislationDate\":"))
  }

  @Test(arguments: [
    // One may be the other, or one document has both.
    [
      "type: adopted, date: 2003-05, sources: example-report",
      "type: adopted, date: 2003, sources: other-report",
    ],
    [
      "type: in-force, date: 2003, sources: example-report",
      "type: in-force, date: 2005, sources: example-report",
    ],
    // What may happen twice.
    [
      "type: amended, date: 2003, sources: example-report",
      "type: amended, date: 2005, sources: other-report",
    ],
    [
      "type: published, date: 2003, sources: example-report",
      "type: published, date: 2005, sources: other-report",
    ],
    // The law came to an end between them.
    [
      "type: in-force, date: 2003, sources: example-report",
      "type: repealed, date: 2004, sources: example-report",
      "type: reaffirmed, date: 2005, sources: other-report",
      "type: in-force, date: 2005, sources: other-report",
    ],
    // Notes tell them apart, or one is doubted.
    [
      "type: in-force, date: 2003, note: Part I, sources: example-report",
      "type: in-force, date: 2005, note: Part II, sources: other-report",
    ],
    [
      "type: adopted, date: 2003, doubt: A slip, sources: example-report",
      "type: adopted, date: 2005, sources: other-report",
    ],
  ])
  func isNoneWhereBothCanBeRight(events: [String]) throws {
    let site = try site(events)
    #expect(try !#require(site["questions.html"]).contains("Act on Wells"))
    #expect(try !#require(site["law/act.html"]).contains("<p class=\"flag\">"))
  }

  @Test func aQuestionThatTheRecordAsksIsNotAskedTwice() throws {
    let site = try site(
      [
        "type: adopted, date: 2003, sources: example-report",
        "type: adopted, date: 2007, sources: other-report",
      ],
      keys: """
          disputes:
            - about: When was it adopted?
              claims:
                - {says: In 2003., sources: example-report}
                - {says: In 2007., sources: other-report}
        """)
    let questions = try #require(site["questions.html"])
    #expect(questions.contains("When was it adopted?") && !questions.contains("on which date?"))
  }
}
