import SiteSupport
import TestSupport
import Testing

/// The page that puts countries next to each other.
@Suite struct ComparisonPageTests {
  private static let indicators = """
    - {id: jobless, label: people without work, unit: percent, sources: "example-report, p. 1"}
    - {id: ferries, label: ferries, unit: ferries, sources: "example-report, p. 1"}

    """

  private static let figures = """
    - id: khm-jobless
      indicator: jobless
      value: 4.5
      geography: KHM
      period: 2015
      sources: example-report, p. 4
    - id: vnm-jobless
      indicator: jobless
      value: 1.2
      geography: VNM
      period: 2014
      sources: example-report, p. 5
    - id: khm-ferries
      indicator: ferries
      value: 7
      geography: KHM
      period: 2015
      sources: example-report, p. 4

    """

  private func site(_ settings: String = "") throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "site.yml": SmallSite.settings + settings, "indicators/all.yml": Self.indicators,
      "figures/numbers.yml": Self.figures, "legal/agreements.yml": SmallAgreements.text,
    ])
  }

  private func row(_ country: String, _ settings: String = "") throws -> String {
    let page = try #require(try site(settings)["comparison.html"])
    let row = try #require(page.firstMatch(of: try Regex("<tr id=\"\(country)\">.*?</tr>")))
    return page[row.range].replacing(/<sup>.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: " ")
      .split(separator: " ").joined(separator: " ")
  }

  @Test func hasANumberOfEachCountryWithItsTime() throws {
    #expect(try row("cambodia").hasPrefix("Cambodia 4.5\u{a0}% 2015 1 on record Party to"))
    #expect(try row("vietnam").hasPrefix("Vietnam 1.2\u{a0}% 2014 – Nothing on record"))
  }

  @Test func choosesIndicatorsThatSeveralCountriesHave() throws {
    let page = try #require(try site()["comparison.html"])
    #expect(page.contains("<th scope=\"col\">People without work</th>"))
    #expect(!page.contains("Ferries"))
  }

  @Test func takesTheIndicatorsThatTheSiteNames() throws {
    #expect(try row("cambodia", "comparison: ferries\n").hasPrefix("Cambodia 7 ferries 2015 "))
    #expect(try row("vietnam", "comparison: ferries\n").hasPrefix("Vietnam – Nothing on record"))
  }

  @Test func saysFromWhenTheNewestSourceIs() throws {
    let page = try #require(try site()["comparison.html"])
    #expect(page.contains("data-label=\"Newest source\"><span>2"))
  }

  @Test func aSiteWithOneCountryHasNone() throws {
    let regions = try #require(SmallSite.soundFiles["regions/regions.yml"])
    let site = try BuiltSmallSite(adding: [
      "countries/vn/country.yml": nil,
      "regions/regions.yml": regions.replacing("[KHM, VNM]", with: "[KHM]"),
    ])
    #expect(site["comparison.html"] == nil)
    #expect(site["index.html"]?.contains("comparison.html") == false)
  }
}
