import SiteSupport
import TestSupport
import Testing

/// On a timeline's picture, no later date of an instrument is above an earlier one.
@Suite struct StripOrderTests {
  private func heights(_ events: [(type: String, date: String)]) throws -> [Double] {
    let list = events.map {
      "    - {type: \($0.type), date: \($0.date), sources: 'example-report, p. 3'}\n"
    }
    let site = try BuiltSmallSite(adding: [
      "legal/example.yml": """
      - id: example-law
        title: Law on the Quays of the Lower River
        kind: law
        scope: national
        countries: KHM
        sources: example-report, p. 3
        events:
      \(list.joined())
      """
    ])
    let page = try #require(site["law.html"])
    let strip = try #require(page.firstMatch(of: /<svg class="strip".*?<\/svg>/)).output
    return strip.matches(of: /<text class="tag" x="[^"]*" y="([^"]*)"/)
      .compactMap { Double($0.output.1) }
  }

  @Test(arguments: [
    [
      ("adopted", "2003-05-13"), ("in-force", "2003-06"), ("amended", "2009"),
      ("amended", "2019-03"),
    ],
    [("adopted", "1990"), ("amended", "1991-02-03"), ("amended", "2020"), ("reviewed", "2021")],
  ])
  func theAdoptionIsAtTheTop(events: [(type: String, date: String)]) throws {
    let heights = try heights(events)
    #expect(heights.count == events.count)
    #expect(heights == heights.sorted())
  }
}
