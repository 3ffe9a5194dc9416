import Exports
import SiteSupport
import TestSupport
import Testing
import Values

struct `Many figures` {
  private static let codes = CountryCode.all.filter { !["KHM", "VNM"].contains($0.text) }

  private static let indicators = """
    - {id: jobless, label: people without work, unit: percent}

    """

  /// A sheet of an indicator over all countries and some years.
  private static func sheet(_ years: ClosedRange<Int>, of codes: [CountryCode]) -> String {
    let head = "indicator,place," + years.map { String($0) }.joined(separator: ",") + ",source\n"
    return head
      + codes.map { code in
        "jobless,\(code.text),"
          + years.map { String(($0 * 7 + Int(code.text.utf8.first ?? 0)) % 90) }.joined(
            separator: ",")
          + ",example-report\n"
      }.joined()
  }

  private static func site(_ years: ClosedRange<Int>) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "indicators/work.yml": indicators, "figures/work.csv": sheet(years, of: CountryCode.all),
      "regions/more.yml": """
      - id: first-half
        name: First half
        members: [\(codes.prefix(120).map(\.text).joined(separator: ", "))]

      """,
    ])
  }

  @Test func `of one indicator are in one table by region and letter, and one picture`() throws {
    let site = try Self.site(2016...2019)
    let page = try #require(site["indicators/jobless.html"])
    #expect(page.utf8.count < 500_000)
    #expect(page.contains(">First half</th>"))
    #expect(page.contains(">Other countries</th>"))
    #expect(page.contains("<a href=\"#page-group-1\">"))
    #expect(page.contains("id=\"page-group-2-letter-1\""))
    #expect(page.contains("<tr id=\"jobless-khm\">"))
    #expect(page.split(separator: "class=\"line m\"").count > 200)
    #expect(page.contains("<details><summary>996 numbers</summary>"))
  }

  @Test func `of one indicator are on pages by region where they are too long for one`() throws {
    let site = try Self.site(1990...2019)
    let page = try #require(site["indicators/jobless.html"])
    let pages = site.files.filter { $0.path.hasPrefix("indicators/") }
    #expect(
      pages.map(\.path).sorted() == [
        "indicators/jobless.html", "indicators/jobless/asean.html",
        "indicators/jobless/first-half.html", "indicators/jobless/other-countries.html",
      ])
    for file in pages { #expect(file.bytes.count < 500_000, "\(file.path)") }
    #expect(page.contains("<a href=\"../indicators/jobless/first-half.html\">First half</a>"))
    #expect(
      page.contains(
        "<li id=\"jobless-khm\"><a href=\"../indicators/jobless/asean.html#jobless-khm\">"))
    #expect(!page.contains("<tr id=\"jobless-khm\">"))
    let part = try #require(site["indicators/jobless/asean.html"])
    #expect(part.contains("<tr id=\"jobless-khm\">"))
    #expect(part.contains("id=\"jobless-khm-1990\""))
    let country = try #require(site["countries/cambodia/dossier.html"])
    #expect(country.contains("href=\"../../indicators/jobless/asean.html#jobless-khm\""))
  }

  /// The figures of two countries, more than one page can have.
  private static let loose = CountryCode.all.prefix(150).flatMap { code in
    (1...10).map { number in
      """
      - {id: \(code.text.lowercased())-\(number), label: wells in town \(number), value: \(number), \
      unit: things, geography: \(code.text), as-of: 2020, sources: example-report}

      """
    }
  }.joined()

  @Test func `of no indicator are on a page for each country`() throws {
    let site = try BuiltSmallSite(adding: ["figures/loose.yml": Self.loose])
    let list = try #require(site["figures.html"])
    #expect(list.utf8.count < 500_000)
    #expect(list.contains("<a href=\"figures/cambodia.html\">Cambodia</a>"))
    #expect(list.contains("<a href=\"figures/afg.html\">Afghanistan</a>"))
    #expect(!list.contains("id=\"afg-1\""), "too many for a list of old places")
    #expect(list.contains("data-page=\"figures/afg.html\" data-start=\"afg-\" data-end=\"\""))
    #expect(list.contains("data-names=\"1 2 3 4 5 6 7 8 9 10\""))
    let country = try #require(site["figures/afg.html"])
    #expect(country.contains("<tr id=\"afg-1\">"))
    #expect(country.contains("<h1>Figures: Afghanistan</h1>"))
    let source = try #require(site["figures/cambodia.html"])
    #expect(source.contains("id=\"example-count\""))
  }
}
