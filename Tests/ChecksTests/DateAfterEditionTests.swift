import TestSupport
import Testing

/// The edition of the small site is of 2026-11-21.
@Suite struct DateAfterEditionTests {
  private func law(_ keys: String) throws -> String {
    var files: [String: String?] = [
      "legal/more.yml": """
      - id: another-law
        title: Another Law
        kind: law
        scope: national
        countries: KHM
        sources: example-report, p. 3
      \(keys)

      """
    ]
    if keys.contains("'notice") {
      files["sources/notice.yml"] = "- {id: notice, type: report, title: Notice, issued: 2026}\n"
    }
    return try SmallSite(adding: files).report()
  }

  @Test(arguments: [
    ("2546", "2003"), ("2568-03-07", "2025-03-07"), ("2540/2543", "1997/2000"), ("2550~", "2007~"),
  ])
  func suggestsTheCommonEra(date: String, meant: String) throws {
    expectReport(
      try law("  events: {type: passed, date: \(date), sources: 'example-report, p. 3'}"),
      """
      legal/more.yml:7:11: 'passed' must not be later than the edition of 2026-11-21, as \(date) is \
      [date-after-edition]
        help: did you mean \(meant)? The Buddhist era is 543 years ahead

      """)
  }

  @Test(arguments: ["2026-11-22", "2027", "2020/2029", "2026-12~"])
  func findsAnEventThatHasNotHappened(date: String) throws {
    let report = try law(
      "  events: {type: passed, date: \(date), sources: 'example-report, p. 3'}")
    #expect(
      report
        == "legal/more.yml:7:11: 'passed' must not be later than the edition of 2026-11-21, as "
        + "\(date) is [date-after-edition]\n")
  }

  @Test(arguments: ["2026-11-21", "2026", "2026-11", "2020/..", "2025/2026", "../2019"])
  func acceptsWhatMayHaveHappened(date: String) throws {
    #expect(
      try law("  events: {type: passed, date: \(date), sources: 'notice'}") == "")
  }

  @Test func acceptsAPlanForTheFutureButNoAbsurdOne() throws {
    func due(_ date: String) throws -> String {
      try law("  due: {what: review, date: \(date), sources: 'example-report, p. 3'}")
    }
    #expect(try due("2031") == "")
    #expect(try law("  period: 2025/2035") == "")
    expectReport(
      try due("2574-01-01"),
      """
      legal/more.yml:1:7: 'review' must not be more than 100 years after the edition of 2026-11-21, \
      as 2574-01-01 is [date-after-edition]
        help: did you mean 2031-01-01? The Buddhist era is 543 years ahead

      """)
    #expect(try law("  period: 2565/2570").contains("did you mean 2022/2027?"))
  }

  @Test(arguments: [
    ("2026/2027", ""), ("2026-07/2027-06", ""),
    (
      "2027/2028",
      "figures/year.yml:6:11: 'period' must not be later than the edition of 2026-11-21, as "
        + "2027/2028 is [date-after-edition]\n"
    ),
  ])
  func acceptsAFigureOfAYearThatHasBegun(period: String, report: String) throws {
    let found = try SmallSite(adding: [
      "figures/year.yml": """
      - id: budget
        label: budget for drought
        value: 5
        unit: tonnes
        geography: KHM
        period: \(period)
        sources: example-report, p. 3

      """
    ]).report()
    #expect(found == report)
  }

  @Test(arguments: [
    (
      "legal/more.yml", "status: {is: in-force, as-of: 2028, sources: 'example-report, p. 3'}",
      "as-of"
    ),
    ("legal/more.yml", "reviewed: 2028-01-01", "reviewed"),
    (
      "legal/more.yml",
      "disputes: {about: What, claims: {says: So, as-of: 2028, sources: 'example-report, p. 3'}}",
      "as-of"
    ),
    (
      "legal/more.yml", "provisions: {text: So., date: 2028, sources: 'example-report, p. 3'}",
      "date"
    ),
    ("organizations/more.yml", "established: 2028", "established"),
    (
      "organizations/more.yml",
      "roles: {role: supports, of: example-group, period: 2028/.., sources: 'example-report, p. 3'}",
      "period"
    ),
    (
      "organizations/more.yml",
      "contacts: {channel: web, value: 'https://example.org', published: 2028, "
        + "sources: 'example-report, p. 3'}", "published"
    ),
    (
      "organizations/more.yml",
      "contacts: {channel: web, value: 'https://example.org', "
        + "verified: {date: 2028-01-01, how: seen}, sources: 'example-report, p. 3'}", "verified"
    ),
    ("figures/more.yml", "period: 2028", "period"), ("figures/more.yml", "as-of: 2028-05", "as-of"),
    (
      "figures/more.yml", "claims: {value: 6, as-of: 2028, sources: 'example-report, p. 3'}",
      "as-of"
    ),
    ("sources/more.yml", "issued: 2028", "issued"),
    ("sources/more.yml", "accessed: 2028", "accessed"),
    (
      "countries/la/country.yml",
      "coverage: {state: active, as-of: 2028, sources: 'example-report, p. 3'}", "as-of"
    ),
    ("plans/more.yml", "as-of: 2028", "as-of"),
    (
      "countries/la/country.yml",
      "service-gaps: {service: counselling, text: None., state: gap, as-of: 2028, "
        + "sources: 'example-report, p. 3'}", "as-of"
    ),
    (
      "countries/la/country.yml",
      "service-gaps: {service: counselling, text: None., state: gap, "
        + "instead: {text: Some., date: 2028, sources: 'example-report, p. 3'}, "
        + "sources: 'example-report, p. 3'}", "date"
    ),
    (
      "regions/more.yml",
      "eras: {name: the war, period: 2028/2029, sources: 'example-report, p. 3'}", "period"
    ),
  ])
  func looksAtEveryDateThatSaysSomethingHappened(path: String, keys: String, key: String) throws {
    let records = [
      "legal/more.yml":
        "- id: more\n  title: More\n  kind: law\n  scope: national\n  countries: KHM\n",
      "organizations/more.yml": "- id: more\n  name: More\n  kind: ngo\n  countries: KHM\n",
      "figures/more.yml":
        "- id: more\n  label: more\n  value: 5\n  unit: people\n  geography: KHM\n",
      "sources/more.yml": "- id: more\n  type: report\n  title: More\n",
      "countries/la/country.yml": "- id: laos\n  code: LAO\n  name: Lao PDR\n",
      "regions/more.yml": "- id: lakes\n  name: The Lakes\n",
      "plans/more.yml": """
      - id: more
        title: More
        strategies:
          title: One
          outcomes: {title: One, sources: 'example-report, p. 3'}

      """,
    ]
    let record = try #require(records[path])
    let hasOwnSource = ["sources", "countries", "regions"].contains { path.hasPrefix($0) }
    let source = hasOwnSource ? "" : "  sources: 'example-report, p. 3'\n"
    let report = try SmallSite(adding: [path: record + source + "  \(keys)\n"]).report()
    #expect(
      report.contains("'\(key)' must not be later than the edition of 2026-11-21, as 2028"),
      "\(report)")
  }

  @Test(arguments: [
    ("date: 2026-11-21", "date: 2569-05-30", "date", "2569-05-30", "2026-05-30"),
    ("edition: 2026-11", "edition: 2570-02", "edition", "2570-02", "2027-02"),
  ])
  func findsAnEditionOfTheBuddhistEra(
    sound: String, changed: String, key: String, written: String, meant: String
  ) throws {
    let settings = SmallSite.settings.replacing("\"", with: "").replacing(sound, with: changed)
    let report = try SmallSite(adding: ["site.yml": settings]).report()
    #expect(
      report.contains(
        "'\(key)' must not be later than the year 2070, as \(written) is [date-after-edition]\n"
          + "  help: did you mean \(meant)? The Buddhist era is 543 years ahead"), "\(report)")
  }

  @Test(arguments: ["0206-11-30", "1970-01-01"])
  func findsAnEditionBeforeThereWereSites(date: String) throws {
    let settings = SmallSite.settings.replacing("2026-11-21", with: date)
    #expect(
      try SmallSite(adding: ["site.yml": settings]).report().contains(
        "'date' must not be before the year 1990, as \(date) is [date-after-edition]\n"))
  }

  @Test func findsAFactsheetsEditionOfTheBuddhistEra() throws {
    func report(_ edition: String) throws -> String {
      try SmallSite(adding: [
        "countries/vn/factsheet.md": """
        ---
        id: vietnam-now
        title: Viet Nam
        summary: Words.
        country: vietnam
        edition: "\(edition)"
        sources: example-report
        ---
        Words.

        """
      ]).report()
    }
    expectReport(
      try report("2569-02"),
      """
      countries/vn/factsheet.md:6:10: 'edition' must not be later than the year 2070, as 2569-02 is \
      [date-after-edition]
        help: did you mean 2026-02? The Buddhist era is 543 years ahead

      """)
    for sound in ["2027", "1985", "9999 copies", "First", "3"] {
      #expect(try report(sound) == "")
    }
  }

  /// The record itself is left out, and nothing else would say so.
  @Test func findsARecordKeptBackForCenturies() throws {
    expectReport(
      try law("  publish-from: 2569-05-01"),
      """
      legal/more.yml:1:7: 'publish-from' must not be more than 30 years after the edition of \
      2026-11-21, as 2569-05-01 is [date-after-edition]
        help: did you mean 2026-05-01? The Buddhist era is 543 years ahead

      """)
    #expect(try law("  publish-from: 2031-01-01") == "")
    #expect(
      try law("  draft: true\n  publish-from: 2570-01-01").contains("did you mean 2027-01-01?"))
  }
}
