import SiteSupport
import TestSupport
import Testing

/// A disagreement on a party's part is one on every page and in all data.
struct PartDisputeTests {
  private func site(_ keys: String) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "legal/text.yml": """
      - id: text
        title: The Text
        kind: convention
        scope: regional
        parties: [KHM, VNM]
        \(keys)
        sources: example-report

      """,
      "sources/other.yml": "- {id: other-report, type: report, title: The other report}\n",
    ])
  }

  @Test(arguments: [
    (
      """
      events:
          - {type: ratified, party: KHM, date: 2003, sources: example-report}
          - {type: ratified, party: KHM, date: 2007, sources: other-report}
      """, "What is the date for Cambodia?", "Ratified 2007"
    ),
    (
      """
      events: [{type: in-force, party: VNM, date: 2002, sources: example-report}]
        status: [{is: pursuing-ratification, party: VNM, as-of: 2005, sources: other-report}]
      """, "What is its status for Vietnam?", "Pursuing ratification"
    ),
  ])
  func itIsOneEverywhere(keys: String, question: String, answer: String) throws {
    let site = try site(keys)
    let participation = try #require(site["participation.html"])
    #expect(participation.contains("id=\"page-disagreements\""))
    #expect(participation.contains("law/text.html#page-status"))
    let questions = try #require(site["questions.html"])
    #expect(questions.contains(">\(question)</h3>") && questions.contains("<b>\(answer)</b>"))
    let page = try #require(site["law/text.html"])
    #expect(page.contains("<p class=\"flag\">") && page.contains("<h3>\(question)</h3>"))
    #expect(try #require(site["law.html"]).contains("Sources disagree"))
    let instruments = try #require(site["data/instruments.csv"])
    let row = try #require(instruments.split(separator: "\r\n").first { $0.hasPrefix("text,") })
    #expect(row.contains(",true,"))
  }

  @Test func whatTheDatesExplainIsNoQuestion() throws {
    let site = try site(
      """
      events: [{type: in-force, party: VNM, date: 2012, sources: example-report}]
        status: [{is: pursuing-ratification, party: VNM, as-of: 2005, sources: other-report}]
      """)
    #expect(try !#require(site["questions.html"]).contains("The Text"))
    #expect(try !#require(site["law/text.html"]).contains("<p class=\"flag\">"))
    #expect(try !#require(site["participation.html"]).contains("id=\"page-disagreements\""))
  }

  @Test func aDisputeThatTheRecordHasIsNotAskedTwice() throws {
    let site = try site(
      """
      events:
          - {type: ratified, party: KHM, date: 2003, sources: example-report}
          - {type: ratified, party: KHM, date: 2007, sources: other-report}
        disputes:
          - about: When did Cambodia ratify?
            claims:
              - {says: In 2003., sources: example-report}
              - {says: In 2007., sources: other-report}
      """)
    let questions = try #require(site["questions.html"])
    #expect(questions.contains("When did Cambodia ratify?"))
    #expect(!questions.contains("What is the date for"))
    #expect(try #require(site["participation.html"]).contains("law/text.html#page-questions"))
  }
}
