import SiteSupport
import TestSupport
import Testing

/// The brief of a country: what was found, and law, services and plans in a box each.
@Suite struct CountryBriefTests {
  private func site(_ keys: String = "", adding files: [String: String?] = [:]) throws
    -> BuiltSmallSite
  {
    let sound = try #require(SmallSite.soundFiles["countries/kh/factsheet.md"])
    let factsheet = sound.replacing(
      "headline: example-count", with: "headline: example-count\n\(keys)")
    return try BuiltSmallSite(
      adding: files.merging(["countries/kh/factsheet.md": factsheet]) { $1 })
  }

  private func brief(_ keys: String = "", adding files: [String: String?] = [:]) throws -> String {
    try #require(try site(keys, adding: files)["countries/cambodia.html"])
  }

  private func words(_ markup: Substring) -> String {
    markup.replacing(/<[^>]*>/, with: " ").split(separator: " ").joined(separator: " ")
  }

  private func section(_ id: String, of page: String) -> String? {
    guard let start = page.firstRange(of: "<section class=\"part\" id=\"\(id)\""),
      let end = page[start.upperBound...].firstRange(of: "</section>")
    else { return nil }
    return words(page[start.lowerBound..<end.upperBound])
  }

  @Test func hasNoLongText() throws {
    let site = try site()
    #expect(site["countries/cambodia.html"]?.contains("were trained") == false)
    #expect(site["countries/cambodia/dossier.html"]?.contains("were trained") == true)
  }

  @Test func leadsToTheOtherPagesOfTheCountry() throws {
    let site = try site()
    for path in [
      "countries/cambodia.html", "countries/cambodia/dossier.html", "countries/cambodia/law.html",
    ] {
      let page = try #require(site[path])
      let tabs = try #require(page.firstMatch(of: /<nav class="tabs".*?<\/nav>/))
      #expect(words(page[tabs.range]) == "Brief Dossier Law Organizations", "\(path)")
    }
    #expect(
      site["countries/cambodia/law.html"]?.contains(
        "<a href=\"../../countries/cambodia/law.html\" aria-current=\"page\">Law</a>") == true)
  }

  @Test func keepsTheAnchorsOfTheLongText() throws {
    #expect(
      try brief().contains(
        "<li id=\"partners\"><a href=\"../countries/cambodia/dossier.html#partners\">Partners</a></li>"
      ))
  }

  @Test func hasTheCountrysLawWithItsStatus() throws {
    #expect(
      section("page-law", of: try brief())
        == "Law and treaties National law and rules Example Law 2008 Not stated 1 1 law, agreement or step of policy"
    )
  }

  @Test func saysWhereTheCountryIsWithAgreementsOfMany() throws {
    let law = try #require(
      section(
        "page-law", of: try brief(adding: ["legal/agreements.yml": SmallAgreements.text])))
    #expect(
      law.contains(
        "Treaties and commitments The Closed Named as a party The Charter Sources disagree"))
    #expect(law.contains("Agreements with other countries Vietnam no date"))
  }

  @Test func saysWhatIsNotKnown() throws {
    let keys = """
      not-known:
        - {about: How many came back, text: Nobody counts them., sources: "example-report, p. 9"}
      """
    #expect(
      section("page-open", of: try brief(keys))
        == "What isn&#39;t known How many came back Nobody counts them. 1")
  }

  @Test func showsItsCharts() throws {
    let keys = "charts: [{figures: example-count, caption: Who was trained}]"
    #expect(
      section("page-charts", of: try brief(keys))?.hasPrefix("The numbers Who was trained") == true)
  }

  @Test func hasNothingOfWhatIsNotRecorded() throws {
    let page = try brief()
    for id in ["page-services", "page-plan", "page-open", "page-charts"] {
      #expect(section(id, of: page) == nil, "\(id)")
    }
  }
}
