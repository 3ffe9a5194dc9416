import SiteSupport
import TestSupport
import Testing

/// What pages say of acts, of what courts annul, of deadlines and of the law of a union.
struct LawAsDatedTests {
  private func text(_ page: String?) throws -> String {
    try #require(page).replacing(/<sup.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: " ")
      .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private let act = """
    - id: nets-act
      title: Nets Act
      kind: act
      scope: national
      countries: KHM
      events:
        - {type: introduced, date: 2011-05-02, sources: "example-report, p. 4"}
        - {type: passed, date: 2012-02-20, sources: "example-report, p. 4"}
        - {type: assented, date: 2012-03-09, sources: "example-report, p. 4"}
      relations:
        - {type: transposes, to: nets-directive, sources: "example-report, p. 4"}
      sources: example-report, p. 4
    - id: nets-directive
      title: Directive on Nets
      kind: directive
      scope: supranational
      regions: asean
      events:
        - {type: adopted, date: 2010-01-12, sources: "example-report, p. 4"}
        - {type: repealed, date: 2013-06-30, sources: "example-report, p. 4"}
      due:
        - {what: review, date: 2012, sources: "example-report, p. 4"}
        - {what: transposition, date: 2014-01-01, sources: "example-report, p. 4"}
      sources: example-report, p. 4
    - id: boats-directive
      title: Directive on Boats
      kind: directive
      scope: supranational
      regions: asean
      events: [{type: adopted, date: 2011-08-01, sources: "example-report, p. 4"}]
      sources: example-report, p. 4

    """

  @Test func anActIsDatedByItsAssentAndNotByItsBill() throws {
    let site = try BuiltSmallSite(adding: ["legal/nets.yml": act])
    let directive = try text(site["law/nets-directive.html"])
    #expect(directive.contains("Relations Transposed by Nets Act , 9 March 2012"), "\(directive)")
    let csv = try #require(site["data/instruments.csv"])
    let row = try #require(csv.split(separator: "\r\n").first { $0.hasPrefix("nets-act,") })
    #expect(row.contains(",KHM,,,,,2012-03-09,2012-03-09,2012-03-09,"), "\(row)")
    let page = try #require(site["law/nets-act.html"])
    #expect(page.contains("\"legislationDate\":\"2012-03-09\""))
  }

  @Test(arguments: [
    ("kind: act", "kind: bill", "2 May 2011"),
    (
      "    - {type: assented, date: 2012-03-09, sources: \"example-report, p. 4\"}\n", "",
      "20 February 2012"
    ),
  ])
  func withoutAssentThePassageAndOfABillItsIntroduction(
    old: String, new: String, date: String
  ) throws {
    let law = act.replacing(old, with: new)
      .replacing("type: transposes, to: nets-directive", with: "type: amends, to: example-law")
    let site = try BuiltSmallSite(adding: ["legal/nets.yml": law])
    let page = try text(site["law/example-law.html"])
    #expect(page.contains("Relations Amended by Nets Act , \(date)"), "\(page)")
  }

  @Test func whatTheCountryTransposesIsApartFromLawOfWhichNothingIsKnown() throws {
    let site = try BuiltSmallSite(adding: ["legal/nets.yml": act])
    let page = try text(site["countries/cambodia/law.html"])
    #expect(
      page.contains(
        """
        Law that Cambodia transposes or implements Regional and global instruments that the law of \
        Cambodia makes its own or carries out. Directive on Nets Directive · ASEAN · 12 January 2010 \
        Status: Repealed as of 30 June 2013
        """), "\(page)")
    #expect(
      page.contains(
        """
        Wider framework Regional and global instruments of which no record says that Cambodia takes \
        part. That doesn’t mean that it does not. Directive on Boats Directive · ASEAN · 1 August 2011
        """), "\(page)")
  }

  @Test func aDeadlineAfterTheRepealIsMarkedAndInNoCalendar() throws {
    let site = try BuiltSmallSite(adding: ["legal/nets.yml": act])
    let page = try text(site["law/nets-directive.html"])
    #expect(
      page.contains(
        "Due Review 2012 Transposition 1 January 2014 No longer due: Repealed, 30 June 2013"),
      "\(page)")
    let calendar = try #require(site["data/instruments.ics"])
    #expect(calendar.contains("DTSTART;VALUE=DATE:20120101"))
    #expect(!calendar.contains("20140101"))
  }

  private func ruling(_ event: String, judgment: String = "") -> String {
    """
    - id: port-order
      title: Port Order
      kind: regulation
      scope: national
      countries: KHM
      events:
        - {type: in-force, date: 2009-01-01, sources: "example-report, p. 4"}\(event)
      sources: example-report, p. 4
    - id: port-case
      title: Port Company v. Minister
      kind: judgment
      scope: national
      countries: KHM
      events:
        - {type: delivered, date: 2014-07-08, sources: "example-report, p. 4"}\(judgment)
      relations:
        - {type: annuls, to: port-order, sources: "example-report, p. 4"}
      sources: example-report, p. 4

    """
  }

  @Test func pagesSayThatAnOrderIsAnnulledInPart() throws {
    let event =
      "\n    - {type: partly-annulled, provision: s 5, date: 2014-07-08, "
      + "sources: \"example-report, p. 4\"}"
    let site = try BuiltSmallSite(adding: ["legal/port.yml": ruling(event)])
    let law = try text(site["law.html"])
    #expect(
      law.contains("annulment in part by Port Company v. Minister, 8 July 2014"), "\(law)")
    let order = try text(site["law/port-order.html"])
    #expect(order.contains("Relations Annulled in part by Port Company v. Minister , 8 July 2014"))
    let judgment = try text(site["law/port-case.html"])
    #expect(judgment.contains("Relations Annuls in part Port Order , 1 January 2009"))
    let csv = try #require(site["data/instruments.csv"])
    let row = try #require(csv.split(separator: "\r\n").first { $0.hasPrefix("port-order,") })
    #expect(!row.contains("port-case"), "an order that is annulled in part is not followed")
  }

  @Test func anOrderThatACourtAnnulsMustSayItItself() throws {
    try expectReport(
      SmallSite(adding: ["legal/port.yml": ruling("")]).report(),
      """
      legal/port.yml:17:7: 'port-order' must have the event 'annulled', since 'port-case' annuls it \
      [repeal-not-recorded]
        help: for some provisions only: '{type: partly-annulled, provision: s 4, date: 2016-05-03}'
        legal/port.yml:1:7: 'port-order' is recorded here

      """)
  }

  @Test(arguments: [
    ("\n    - {type: annulled, date: 2014-07-08, sources: \"example-report, p. 4\"}", ""),
    ("", "\n    - {type: overturned, date: 2016-02-03, sources: \"example-report, p. 4\"}"),
  ])
  func orTheJudgmentNoLongerHolds(event: String, judgment: String) throws {
    try expectReport(
      SmallSite(adding: ["legal/port.yml": ruling(event, judgment: judgment)]).report(), "")
  }
}
