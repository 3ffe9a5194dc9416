import TestSupport
import Testing

/// A number is looked up at the line that is cited for it.
struct ValueAtLocatorTests {
  @Test func findsNothingWhereAllIsPrinted() throws {
    try expectReport(EvidenceSite().report(), "")
  }

  @Test func aWrongDigitShowsTheLineAndTheNumber() throws {
    var site = EvidenceSite()
    site.figure = "value: 1839"
    try expectReport(
      site.report(),
      """
      figures/wells.yml:3:10: 'value' of 'wells' is 1839, which is not printed at 'gauge, section 1, \
      line 3' [value-at-locator]
        note: line 3 reads: “In March 2016 the survey counted 1,829 wells in 12 provinces (35% dry). \
      Half of them were dug by hand.”
        help: the passage prints 1,829; correct the number, or write 'counted: true' or 'calculated'
        sources/texts/gauge.txt:3:1: the line

      """)
  }

  @Test func textThatMovedIsFoundAgainByItsWords() throws {
    var site = EvidenceSite()
    site.text = "A preface of three words.\n\n" + site.text
    let report = try site.report()
    #expect(
      report.contains(
        "'value' of 'wells' is 1829, which is not printed at 'gauge, section 1, line 3'")
        || report.contains("line 3 of 'gauge' is"))
    #expect(report.contains("line 5 "))
  }

  @Test(arguments: [
    ("value: 12", ""), ("value: 35", ""), ("value: 50\n  counted: true", ""),
    ("value: 1841\n  calculated: 1,829 + 12", ""), ("value: 1817\n  calculated: 1829 - 12", ""),
  ])
  func otherPrintedNumbersAndOwnSumsAreTaken(figure: String, report: String) throws {
    var site = EvidenceSite()
    site.figure = figure
    try expectReport(site.report(), report)
  }

  @Test func aWrongSumIsFound() throws {
    var site = EvidenceSite()
    site.figure = "value: 1840\n  calculated: 1829 + 12"
    #expect(
      try site.report().contains(
        "'1829 + 12' comes to 1841, and 'value' of 'wells' is 1840 [calculation-wrong]"))
    site.figure = "value: 1842\n  calculated: 1829 + 13"
    #expect(
      try site.report().contains(
        "13 in 'calculated' of 'wells' is not printed at the places that are cited [calculation-wrong]"
      ))
  }

  @Test func halfCountsForAShareOnly() throws {
    var site = EvidenceSite()
    site.files["figures/shares.yml"] = """
      - {id: dug, label: of the wells of the survey dug by hand, value: 50, unit: percent, \
      geography: KHM, period: 2016, sources: "gauge, line 3"}
      - {id: hands, label: wells of the survey dug by hand, value: 50, unit: wells, \
      geography: KHM, period: 2016, sources: "gauge, line 3"}

      """
    let report = try site.report()
    #expect(!report.contains("'value' of 'dug'"))
    #expect(report.contains("'value' of 'hands' is 50, which is not printed at 'gauge, line 3'"))
  }

  @Test func aWrongLineIsFoundWhereverItLeads() throws {
    var site = EvidenceSite()
    site.cited = "gauge, line 99"
    #expect(
      try site.report().contains(
        "line 99 of 'gauge' is not there: its text has 13 lines [locator-in-text]"))
    site.cited = "gauge, line 4"
    #expect(try site.report().contains("line 4 of 'gauge' is empty [locator-in-text]"))
    site.cited = "gauge, section 2, line 3"
    #expect(
      try site.report().contains(
        "line 3 of 'gauge' is not in section 2, but in section 1 [locator-in-text]"))
    site.cited = "gauge, line 5"
    #expect(
      try site.report().contains(
        "line 3 has it: “In March 2016 the survey counted 1,829 wells"))
  }

  @Test(arguments: ["gauge, p. 7", "gauge, chapter 9", "gauge, table of wells"])
  func aPlaceThatTheTextDoesNotShowIsNotLookedUp(cited: String) throws {
    var site = EvidenceSite()
    site.cited = cited
    site.figure = "value: 77"
    try expectReport(site.report(), "")
  }

  @Test func whereAnotherDocumentHasNoTextNothingIsSaid() throws {
    var site = EvidenceSite()
    site.cited = "gauge, line 3\", \"example-report, p. 3"
    site.figure = "value: 77"
    #expect(try !site.report().contains("value-at-locator"))
  }

  @Test func partsSeriesAndRangesAreLookedUp() throws {
    var site = EvidenceSite()
    site.files["figures/more.yml"] = """
      - id: trained
        label: officials trained on the upkeep of wells
        value: 594
        unit: people
        geography: KHM
        period: 2019
        sex: {basis: count, female: 200, male: 394}
        sources: "gauge, line 13"
      - id: years
        label: wells that the survey counted
        unit: wells
        geography: KHM
        series: [{period: 2016, value: 1829}, {period: 2008, value: 1829}, {period: 2017, low: 12, high: 36}]
        sources: ["gauge, line 3", "gauge, line 5"]

      """
    let report = try site.report()
    #expect(
      report.contains("'female' of 'trained' is 200, which is not printed at 'gauge, line 13'"))
    #expect(report.contains("'male' of 'trained' is 394, which is not printed"))
    #expect(report.contains("'high' of 'years' is 36, which is not printed at 'gauge, line 3' or"))
    #expect(report.contains("'period' of 'years' is 2017, and 2017 is not printed at"))
    #expect(!report.contains("'low' of 'years'"))
  }
}
