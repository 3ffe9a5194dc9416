import TestSupport
import Testing

/// A date in another calendar that doesn't have the year of the Gregorian date.
struct PrintedYearCheckTests {
  private func report(_ event: String, country: String = "KHM") throws -> String {
    try SmallSite(adding: [
      "legal/more.yml": """
      - id: tax-law
        title: Tax Law
        kind: law
        scope: national
        countries: \(country)
        events:
          - {type: promulgated, \(event), sources: "example-report, p. 6"}
        sources: example-report, p. 6

      """,
      "countries/th.yml": "- {id: thailand, code: THA, name: Thailand}\n",
    ]).report()
  }

  @Test func `is reported with the sum`() throws {
    try expectReport(
      report("date: 2022-10-05, as-printed: 5 October B.E. 2556", country: "THA"),
      """
      legal/more.yml:7:57: '5 October B.E. 2556' must be the same day as 2022-10-05, which is in 2565 \
      of the Buddhist era [printed-year-differs]
        note: 2022 + 543 = 2565
        help: correct one of the two: 2556 would be 2013

      """)
    try expectReport(
      report("date: 1940-02-01, as-printed: B.E. 2483", country: "THA"),
      """
      legal/more.yml:7:57: 'B.E. 2483' must be the same day as 1940-02-01, which is in 2482 of the \
      Buddhist era [printed-year-differs]
        note: 1940 + 542 = 2482
        help: correct one of the two: 2483 would be 1941

      """)
    try expectReport(
      report("date: 2015, as-printed: 20 March 1440 AH"),
      """
      legal/more.yml:7:51: '20 March 1440 AH' must be the same day as 2015, which is in 1436 or 1437 of \
      the Islamic calendar [printed-year-differs]
        note: by the tabular calendar, give or take three days
        help: correct one of the two

      """)
    try expectReport(
      report("date: 2019-06-01, as-printed: Heisei 31"),
      """
      legal/more.yml:7:57: 'Heisei 31' must be the same day as 2019-06-01, which is not in the era \
      Heisei [printed-year-differs]

      """)
  }

  @Test(arguments: [
    "date: 2022-03-05, as-printed: B.E. 2565", "date: 2022-10-05, as-printed: B.E. 2566",
    "date: 2022-10-05~, as-printed: B.E. 2501", "date: 2022-10-05?, as-printed: B.E. 2501",
    "date: 2022/.., as-printed: B.E. 2501", "date: 2014-02-05, as-printed: 17 Mechir 1730",
    "date: 2022-10-05, as-printed: B.E. 2501, doubt: The source has both", "as-printed: B.E. 2501",
  ])
  func `is none where both may be right, or a doubt says why not`(event: String) throws {
    try expectReport(report(event), "")
  }
}
