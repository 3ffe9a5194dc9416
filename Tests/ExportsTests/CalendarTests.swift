import Publishing
import SiteSupport
import TestSupport
import Testing

/// The calendar of review and expiry dates.
struct CalendarTests {
  private func site(_ keys: String, title: String = "Plan") throws -> BuiltSmallSite {
    try BuiltSmallSite(
      adding: [
        "legal/plan.yml": """
        - id: plan
          title: \(title)
          kind: plan
          scope: national
          countries: KHM
        \(keys)
          sources: example-report

        """
      ], baseURL: "https://a.example/site/")
  }

  @Test func aDateOfReviewIsAnEventOfThatDay() throws {
    let site = try site(
      "  due: [{what: review, date: 2027-03-12, sources: \"example-report, p. 9\"}]")
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dossier//Dossier//EN", "CALSCALE:GREGORIAN",
      "NAME:Reviews\\, expiries and deadlines of instruments · Example evidence",
      "X-WR-CALNAME:Reviews\\, expiries and deadlines of instruments · Example evi", " dence",
      "BEGIN:VEVENT", "UID:plan-review-due-2027-03-12@a.example", "DTSTAMP:20261121T000000Z",
      "DTSTART;VALUE=DATE:20270312", "DTEND;VALUE=DATE:20270313",
      "SUMMARY:Review due: Plan", "DESCRIPTION:Source: example-report\\, p. 9",
      "URL:https://a.example/site/law/plan.html", "TRANSP:TRANSPARENT", "END:VEVENT",
      "END:VCALENDAR", "",
    ]
    #expect(site["data/instruments.ics"] == lines.joined(separator: "\r\n"))
    #expect(site["law.html"]?.contains("href=\"data/instruments.ics\"") == true)
    let page = try #require(site["law/plan.html"])
    #expect(page.contains("<time datetime=\"2027-03-12\">12 March 2027</time>"))
  }

  @Test func theExpiryOfOnePartysPartNamesTheParty() throws {
    let text = try #require(
      try site(
        "  parties: [KHM, VNM]\n  events: {type: expired, date: 2019-04-02, party: VNM, "
          + "sources: example-report}")["data/instruments.ics"])
    #expect(text.contains("Plan (Vietnam)"))
  }

  @Test func aYearIsAnEventOfTheWholeYearAndSaysSo() throws {
    let text = try #require(try site("  period: 2023/2027")["data/instruments.ics"])
    #expect(text.contains("DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20280101\r\n"))
    #expect(
      text.contains(
        "SUMMARY:End of the time covered: Plan (2027\\; the day is not known)\r\n"))
  }

  @Test(arguments: ["  period: 2023/..", "  period: 2023", "  binding: no"])
  func noDateMeansNoCalendar(_ keys: String) throws {
    let site = try site(keys)
    #expect(site["data/instruments.ics"] == nil)
    #expect(site["law.html"]?.contains("instruments.ics") == false)
  }

  @Test func longLinesAreFoldedBetweenLetters() throws {
    let title = String(repeating: "ច្បាប់ ", count: 12) + "end"
    let text = try #require(
      try site("  due: [{what: expiry, date: 2027, sources: example-report}]", title: title)[
        "data/instruments.ics"])
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    // By scalars: a mark after the fold's space would join it to one letter.
    let unfolded = Array(text.unicodeScalars).split(separator: Array("\r\n ".unicodeScalars))
    #expect(
      unfolded.joined().contains(Array("SUMMARY:Runs out: \(title) (2027".unicodeScalars)))
  }

  /// The identifiers of a plan with these dates, in the order of the calendar.
  private func identifiers(_ due: [String], _ events: [String]) throws -> [String] {
    let lines = due.map { "    - {what: \($0), sources: example-report}" }
    let past = events.map { "    - {type: \($0), sources: example-report}" }
    let text = try #require(
      try site((["  due:"] + lines + ["  events:"] + past).joined(separator: "\n"))[
        "data/instruments.ics"])
    return text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }.map {
      String($0.dropFirst(4))
    }
  }

  @Test func anIdentifierDoesNotDependOnTheOtherDatesOrTheirOrder() throws {
    let due = ["review, date: 2027-03-12", "expiry, date: 2030", "review, date: 2029"]
    let events = ["reviewed, date: 2020", "reviewed, date: 2024-05", "reviewed, date: 2022~"]
    let all = try identifiers(due, events)
    #expect(
      all == [
        "plan-reviewed-2020@a.example", "plan-reviewed-2022~@a.example",
        "plan-reviewed-2024-05@a.example", "plan-review-due-2027-03-12@a.example",
        "plan-review-due-2029@a.example", "plan-expiry-due-2030@a.example",
      ])
    #expect(try identifiers(due.reversed(), events.reversed()) == all)
    let fewer = try identifiers([due[2]], [events[2]])
    #expect(fewer == ["plan-reviewed-2022~@a.example", "plan-review-due-2029@a.example"])
  }

  @Test func datesOfOneDayAreToldApartByWhatTheySay() throws {
    let first = "review, date: 2027, note: Chapter 2"
    let second = "review, date: 2027, note: Chapter 1"
    let both = ["plan-review-due-2027@a.example", "plan-review-due-2027-2@a.example"]
    #expect(try identifiers([first, second], ["reviewed, date: 2020"]).dropFirst() == both[...])
    for due in [[first, second], [second, first]] {
      let text = try #require(
        try site(
          "  due:\n"
            + due.map { "    - {what: \($0), sources: example-report}" }
            .joined(separator: "\n"))["data/instruments.ics"])
      let events = text.split(separator: "BEGIN:VEVENT").dropFirst()
      let chapters = events.map { $0.contains("Chapter 1") ? 1 : 2 }
      #expect(chapters == [1, 2])
    }
  }

  @Test func anIdentifierOfASiteWithoutAnAddressIsDossiersOwn() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/plan.yml": """
      - id: plan
        title: Plan
        kind: plan
        scope: national
        period: 2023/2027
        sources: example-report

      """
    ])
    let text = try #require(site["data/instruments.ics"])
    #expect(text.contains("UID:plan-period-ends-2027@dossier\r\n"))
    #expect(!text.contains("URL:"))
  }
}
