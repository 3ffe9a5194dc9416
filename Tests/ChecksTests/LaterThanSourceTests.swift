import TestSupport
import Testing

/// A document does not report what came after it.
struct LaterThanSourceTests {
  private func report(
    figure: String = "as-of: 2011", event: String = "type: adopted, date: 2011",
    source: String = "type: report, issued: 2019-04", cited: String = "gauge"
  ) throws -> String {
    try SmallSite(adding: [
      "sources/gauge.yml": """
      - {id: gauge, title: Gauge, \(source)}
      \(cited.contains("older") ? "- {id: older, title: Older, type: book, issued: 2003}" : "")
      \(cited.contains("undated") ? "- {id: undated, title: Undated, type: report}" : "")

      """,
      "figures/wells.yml": """
      - id: wells
        label: wells that carry water
        value: 41
        unit: wells
        geography: KHM
        \(figure)
        sources: [\(cited)]

      """,
      "legal/wells.yml": """
      - id: wells-act
        title: Wells Act
        kind: law
        scope: national
        countries: KHM
        events: [{\(event), sources: [\(cited)]}]
        sources: gauge

      """,
    ]).report()
  }

  @Test func aFigureOfALaterTimeIsFound() throws {
    try expectReport(
      report(figure: "as-of: 2021-06"),
      """
      figures/wells.yml:6:10: 'as-of' of 'wells' must not be later than its source 'gauge', of \
      2019-04, as 2021-06 is [later-than-source]

      """)
  }

  @Test func aLaterPeriodAndAnotherSourcesNumberAreFound() throws {
    #expect(
      try report(figure: "period: 2020/2021").contains("'period' of 'wells' must not be later"))
    let claim = "claims: [{value: 40, as-of: 2020, sources: gauge}]"
    #expect(try report(figure: claim).contains("'as-of' of 'wells' must not be later"))
  }

  @Test func anEventOfALaterTimeIsFound() throws {
    try expectReport(
      report(event: "type: amended, date: 2024-02"),
      """
      legal/wells.yml:6:12: 'amended' of 'wells-act' must not be later than its source 'gauge', of \
      2019-04, as 2024-02 is [later-than-source]

      """)
  }

  @Test func theNewestOfSeveralSourcesCounts() throws {
    #expect(
      try report(figure: "as-of: 2021", cited: "older, gauge")
        .contains("must not be later than its newest source 'gauge', of 2019-04"))
    try expectReport(report(figure: "as-of: 2012", cited: "older, gauge"), "")
  }

  @Test func aPageThatChangesIsOfTheDayItWasSeen() throws {
    let page = "type: webpage, issued: 2019-04, accessed: 2021-07-03"
    try expectReport(report(figure: "as-of: 2021-06", source: page), "")
    #expect(
      try report(figure: "as-of: 2022", source: page)
        .contains("must not be later than its source 'gauge', last seen on 2021-07-03, as 2022 is"))
  }

  @Test(arguments: [
    // What a document can know: the same time, a time that overlaps, what it foretells.
    "as-of: 2019-04", "as-of: 2019", "period: 2019/2020", "period: 2018/..",
    "as-of: 2025\n  qualifier: estimate", "as-of: 2025\n  note: The plan's target.",
  ])
  func isNoFaultOfAFigure(keys: String) throws {
    try expectReport(report(figure: keys), "")
  }

  @Test(arguments: [
    "type: in-force, date: 2020-01", "type: expired, date: 2023",
    "type: amended, date: 2024, doubt: The report is older.",
    "type: held, date: 2020, note: As it was planned.", "type: adopted, date: 2019",
  ])
  func isNoFaultOfAnEvent(event: String) throws {
    try expectReport(report(event: event), "")
  }

  @Test(arguments: [
    ("type: report", "gauge"), ("type: report, issued: {literal: forthcoming}", "gauge"),
    ("type: webpage, issued: 2019", "gauge"), ("type: report, issued: 2019", "gauge, undated"),
    ("type: report, issued: 2019/..", "gauge"),
  ])
  func cannotBeToldOfASourceWithoutItsDay(source: String, cited: String) throws {
    try expectReport(report(figure: "as-of: 2022", source: source, cited: cited), "")
  }

  @Test func aLawIsReadAsItWasAmended() throws {
    let law = "type: legislation, issued: 2010"
    try expectReport(
      report(figure: "as-of: 2009", event: "type: amended, date: 2016", source: law), "")
    #expect(
      try report(figure: "as-of: 2009", event: "type: adopted, date: 2016", source: law).contains(
        "[later-than-source]"))
  }

  @Test(arguments: [
    ("2019-07-14", "on 2019-07-14"), ("2019-07", "in 2019-07"), ("2019", "in 2019"),
  ])
  func saysWhenAPageWasSeen(accessed: String, words: String) throws {
    let report = try report(
      figure: "as-of: 2021-06",
      source: "type: webpage, issued: 2018, URL: 'https://example.org/', accessed: \(accessed)")
    #expect(
      report.contains(
        "must not be later than its source 'gauge', last seen \(words), as 2021-06 is"),
      "\(report)")
  }
}
