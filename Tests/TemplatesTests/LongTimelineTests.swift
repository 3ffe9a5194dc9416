import SiteSupport
import TestSupport
import Testing

/// Timelines stay short enough to be read, however many parties and dates there are.
@Suite struct LongTimelineTests {
  private static let codes = [
    "KHM", "AUT", "BEL", "CHE", "DEU", "ESP", "FIN", "GRC", "HUN", "IRL", "JPN", "KEN", "LUX",
    "MEX",
  ]

  /// A treaty that each of some countries ratified in a year of its own.
  private func treaty(_ id: String = "river", parties: Int, from year: Int = 1991) -> String {
    let events = Self.codes.prefix(parties).enumerated().map { number, code in
      "    - {type: ratified, party: \(code), date: \(year + number), sources: example-report}\n"
    }.joined()
    return """
      - id: \(id)
        title: Treaty \(id)
        kind: treaty
        scope: regional
        regions: asean
        sources: example-report
        events:
          - {type: adopted, date: 1990-03, sources: example-report}
      \(events)
      """
  }

  private func laws(_ count: Int) -> String {
    (0..<count).map { number in
      """
      - id: law-\(number)
        title: Law \(number)
        kind: law
        scope: national
        countries: KHM
        sources: example-report
        events: [{type: adopted, date: \(1960 + number % 50), sources: example-report}]

      """
    }.joined()
  }

  private func page(_ path: String, _ law: String) throws -> String {
    try #require(try BuiltSmallSite(adding: ["legal/many.yml": law])[path])
  }

  @Test func ofACountryHasItsOwnStepInATreatyOfMany() throws {
    let page = try page("countries/cambodia/law.html", treaty(parties: 14))
    #expect(page.contains("Ratified (Cambodia)"))
    #expect(!page.contains("Ratified (Mexico)"))
    #expect(page.contains("The steps of other parties are on the page of each agreement."))
  }

  @Test func ofACountryHasEveryStepInATreatyOfFew() throws {
    let page = try page("countries/cambodia/law.html", treaty(parties: 12))
    #expect(page.contains("Ratified (Kenya)"))
    #expect(!page.contains("The steps of other parties"))
  }

  @Test func ofARegionHasNoSteps() throws {
    let treaties = (0..<20).map { treaty("river-\($0)", parties: 14) }.joined()
    let page = try page("regions/asean/law.html", treaties)
    #expect(page.contains("The steps of single parties are on the page of each agreement."))
    #expect(!page.contains("Ratified"))
    #expect(page.matches(of: /id="i-river-\d+"/).count == 20)
  }

  @Test func isInDecadesWhereItIsLong() throws {
    let page = try page("countries/cambodia/law.html", laws(70))
    let jump = try #require(page.firstMatch(of: /<nav aria-label="Decades">(.*?)<\/nav>/))
    #expect(
      jump.output.1.matches(of: /href="#(page-decade-\d)">(\d+–\d+)/).map {
        "\($0.output.1) \($0.output.2)"
      }
        == [
          "page-decade-1 1960–1969", "page-decade-2 1970–1979", "page-decade-3 1980–1989",
          "page-decade-4 1990–1999", "page-decade-5 2000–2009",
        ])
    #expect(page.contains("<h3 id=\"page-decade-3\">1980–1989</h3><div class=\"wide\">"))
  }

  @Test func isFoldedButForTheNewestDecadeWhereItIsVeryLong() throws {
    let page = try page("countries/cambodia/law.html", laws(210))
    #expect(
      page.contains("<h3 id=\"page-decade-4\">1990–1999</h3><details><summary>40 items</summary>"))
    #expect(page.contains("<h3 id=\"page-decade-5\">2000–2009</h3><details open><summary>41 items"))
  }
}
