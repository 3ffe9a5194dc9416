import SiteSupport
import TestSupport
import Testing

/// What a timeline's picture says of its dates is no more exact than they are.
@Suite struct StripLabelTests {
  private func label(_ dates: [String], period: String = "2018/2029") throws -> String {
    let events = dates.map {
      "    - {type: reviewed, date: \($0), sources: 'example-report, p. 3'}"
    }
    let site = try BuiltSmallSite(adding: [
      "legal/more.yml": """
      - id: another-law
        title: Another Law
        kind: policy
        scope: national
        countries: KHM
        sources: example-report, p. 3
        events:
      \(events.joined(separator: "\n"))

      """,
      "pages/more.md": """
      ---
      id: more
      title: More
      summary: Words.
      ---
      ```timeline
      kinds: policy
      period: \(period)
      ```

      """,
    ])
    let page = try #require(site["more.html"])
    let start = try #require(page.firstRange(of: "<p class=\"vh\">"))
    return String(page[start.upperBound...].prefix { $0 != "<" })
  }

  @Test(arguments: [
    (["2018", "2019", "202X"], "3 dates, the earliest 2018, the latest the 2020s;"),
    (["201X", "2019", "2021-05"], "3 dates, the earliest the 2010s, the latest 2021;"),
    (["2019", "2021", "2023"], "3 dates, the earliest 2019, the latest 2023;"),
    (["2019", "2020", "2020/2023"], "3 dates, the earliest 2019, the latest 2023;"),
    (["2019", "2020", "2022/.."], "3 dates, the earliest 2019, the latest 2022;"),
    (["202X", "2028", "2029"], "3 dates, the earliest the 2020s, the latest 2029;"),
  ])
  func saysFromWhenToWhen(dates: [String], words: String) throws {
    #expect(try label(dates).hasPrefix(words))
  }
}
