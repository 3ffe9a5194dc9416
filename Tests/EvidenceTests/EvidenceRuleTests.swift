import TestSupport
import Testing

/// Dates, statuses, quotations, numbers in sentences and names beside the text of their source.
struct EvidenceRuleTests {
  @Test(arguments: ["2015", "2017", "2016-04"])
  func aDateThatTheLineDoesNotPrintIsFound(date: String) throws {
    var site = EvidenceSite()
    site.time = "period: \(date)"
    #expect(try site.report().contains("'period' of 'wells' is \(date), and "))
  }

  @Test func aMonthBesideAnotherIsFound() throws {
    var site = EvidenceSite()
    site.time = "period: 2016-04"
    #expect(
      try site.report().contains(
        "'period' of 'wells' is 2016-04, and the passage prints March [date-at-locator]"))
  }

  @Test func anEventOfAnotherYearIsFound() throws {
    var site = EvidenceSite()
    site.events = "{type: issued, date: 2009, sources: \"gauge, line 5\"}"
    #expect(
      try site.report().contains(
        "'date' of 'wells-act' is 2009, and 2009 is not printed at 'gauge, line 5' [date-at-locator]"
      ))
  }

  @Test func aYearInAHeadingIsSaidToBeInferred() throws {
    var site = EvidenceSite()
    let trained = """
      - {id: trained, label: officials trained on the upkeep of wells, value: 594, unit: people, \
      geography: KHM, period: 2019, sources: "gauge, line 13"
      """
    site.files["figures/trained.yml"] = trained + "}\n"
    #expect(
      try site.report().contains(
        "'period' of 'trained' is 2019, and 2019 is printed only above the place, in line 11"))
    site.files["figures/trained.yml"] = trained + ", period-inferred: true}\n"
    try expectReport(site.report(), "")
  }

  @Test(arguments: ["ratified", "repealed", "signed", "adopted"])
  func anotherStatusIsFound(status: String) throws {
    var site = EvidenceSite()
    site.text = site.text.replacing(" and not adopted", with: "")
    site.status = "{is: \(status), sources: \"gauge, line 5\"}"
    #expect(
      try site.report().contains("'\(status)' of 'wells-act' is not told at 'gauge, line 5'"))
  }

  @Test(arguments: [
    "{is: issued, sources: \"gauge, line 5\"}",
    "{is: endorsed, sources: \"gauge, line 5\", note: 'The text says \"issued\".'}",
  ])
  func aStatusInTheWordsOfTheLineOrOfTheNoteIsTaken(status: String) throws {
    var site = EvidenceSite()
    site.status = status
    #expect(try !site.report().contains("status-at-locator"))
  }

  @Test(arguments: [
    "\"No road was built in the rains\"", "“No road was built … villages had asked for one”",
    "“although villages had asked [...] one.”", "the \"Wells Act\" of the ministry",
  ])
  func aQuotationThatIsThereIsTaken(quotation: String) throws {
    var site = EvidenceSite()
    site.note = "The text says \(quotation)."
    #expect(try !site.report().contains("quote-not-in-source"))
  }

  @Test(arguments: [
    "\"No road was built in the dry season\"", "“villages had asked … No road was built”",
    "“No well was dug at all”",
  ])
  func aQuotationThatIsNotThereIsFound(quotation: String) throws {
    var site = EvidenceSite()
    site.note = "The text says \(quotation)."
    #expect(try site.report().contains("is not in the text of 'gauge' [quote-not-in-source]"))
  }

  @Test func aNumberInASentenceIsLookedUp() throws {
    var site = EvidenceSite()
    site.body = "The survey counted 1,829 wells in 14 provinces [@gauge, section 1, line 3]."
    try expectReport(
      site.report(),
      """
      pages/wells.md:6:35: 14 in the sentence is not printed at 'gauge, section 1, line 3' \
      [number-not-in-source]
        note: line 3 reads: “In March 2016 the survey counted 1,829 wells in 12 provinces (35% dry). \
      Half of them were dug by hand.”
        help: correct the number, or cite the place that has it
        sources/texts/gauge.txt:3:1: the line

      """)
  }

  @Test(arguments: [
    "The survey counted 1,829 wells in 12 provinces [@gauge, section 1, line 3].",
    "See line 77 and note 14 of the survey of wells [@gauge, section 1, line 3].",
    "Of 1,829 wells in 12 provinces, 1,841 in all [@gauge, section 1, line 3].",
    "Nobody counts 77 wells.", "The {wells} wells of Covid-19 [@gauge, section 1, line 3].",
  ])
  func aNumberThatIsPrintedOrNoneOfTheMatterIsTaken(body: String) throws {
    var site = EvidenceSite()
    site.body = body
    #expect(try !site.report().contains("number-not-in-source"))
  }

  @Test func aNameWithASlipIsFound() throws {
    var site = EvidenceSite()
    site.provision = "The Minstry of Water answers for wells."
    #expect(
      try site.report().contains(
        "'Minstry' is 'Ministry' in 'gauge, line 5' [name-as-printed]"))
    site.provision = "The Ministries of Water answer for wells."
    #expect(try !site.report().contains("name-as-printed"))
  }

  @Test func aPassageAboutSomethingElseIsFound() throws {
    var site = EvidenceSite()
    // A text of which most sentences share nothing is taken to be in another language.
    let places = ["line 13"] + Array(repeating: "section 2, line 9", count: 5)
    site.files["organizations/roads.yml"] = places.enumerated().map { number, place in
      """
      - id: rural-roads-\(number)
        name: Board for Rural Roads \(number)
        kind: ngo
        countries: KHM
        summary: No road was built in the rains, although villages had asked for one.
        sources: "gauge, \(place)"

      """
    }.joined()
    // The report hides words of a file with organizations that may be protected.
    #expect(try site.report().contains("[passage-about-else]"))
    site.files["organizations/roads.yml"] = site.files["organizations/roads.yml"]??
      .replacing("line 13", with: "section 2, line 9")
    #expect(try !site.report().contains("[passage-about-else]"))
  }
}
