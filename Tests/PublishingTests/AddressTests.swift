import Diagnostics
import Publishing
import SiteSupport
import Templates
import TestSupport
import Testing

/// Addresses: relative between pages, absolute where a machine needs them.
struct AddressTests {
  @Test(arguments: [
    ("index.html", "countries.html", "countries.html"),
    ("countries/cambodia.html", "index.html", "../index.html"),
    ("countries/cambodia.html", "countries/cambodia/law.html", "../countries/cambodia/law.html"),
    ("countries/cambodia/law.html", "countries/cambodia.html", "../../countries/cambodia.html"),
    ("countries/cambodia.html", "figures.html#khm", "../figures.html#khm"),
    ("figures.html", "figures.html#khm", "#khm"),
    ("law/one.html", "law/one.html", "../law/one.html"),
  ])
  func linksBetweenPagesAreRelative(base: String, target: String, link: String) {
    #expect(Routes.relative(target, from: base) == link)
  }

  @Test func aSubPathReachesEveryAbsoluteAddress() throws {
    let site = try BuiltSmallSite(baseURL: "https://example.org/evidence")
    let notFound = try #require(site["404.html"])
    #expect(notFound.contains("href=\"/evidence/index.html\""))
    #expect(notFound.contains("href=\"/evidence/assets/site."))
    let sitemap = try #require(site["sitemap.xml"])
    #expect(sitemap.contains("<loc>https://example.org/evidence/</loc>"))
    #expect(sitemap.contains("<loc>https://example.org/evidence/countries/cambodia.html</loc>"))
    #expect(!sitemap.contains("404.html"))
    let page = try #require(site["countries/cambodia.html"])
    #expect(
      page.contains(
        "<link rel=\"canonical\" href=\"https://example.org/evidence/countries/cambodia.html\">"))
  }

  @Test func aSiteThatDoesNotKnowItsAddressMakesNoneUp() throws {
    let site = try BuiltSmallSite()
    #expect(site["sitemap.xml"] == nil)
    #expect(site["feed.xml"] == nil)
    #expect(site["robots.txt"] == "User-agent: *\nAllow: /\n")
    let page = try #require(site["countries/cambodia.html"])
    #expect(!page.contains("rel=\"canonical\""))
    #expect(!page.contains("feed.xml"))
    #expect(try #require(site["404.html"]).contains("href=\"/index.html\""))
  }

  @Test(arguments: [
    "assets/con.txt", "assets/LPT1", "assets/a\u{202E}b.txt", "assets/a?.txt", "assets/dot.",
    "assets/\(String(repeating: "x", count: 240)).txt",
  ])
  func aNameThatSomeSystemCannotStoreIsRefused(_ path: String) throws {
    let outcome = try SmallSite(adding: [path: "x"]).build()
    #expect(outcome.findings.withoutNotes.map(\.rule) == ["unsafe-route"])
    #expect(outcome.files == nil)
  }

  @Test func namesThatAreOneOnSomeDisksAreRefused() throws {
    let outcome = try SmallSite(adding: ["assets/Chart.txt": "x", "assets/chart.txt": "x"]).build()
    #expect(
      outcome.findings.withoutNotes.map(\.message) == [
        "'assets/Chart.txt' and 'assets/chart.txt' must differ by more than case or accents' encoding"
      ])
  }

  @Test func aPageThatWouldTakeTheAddressOfAnotherIsRefused() throws {
    let outcome = try SmallSite(adding: [
      "pages/law.md": "---\nid: law\ntitle: Law\nsummary: Another page.\n---\n\nWords.\n"
    ]).build()
    let finding = try #require(outcome.findings.first)
    #expect(finding.message == "two pages must not share the address 'law.html'")
    #expect(finding.range.map { outcome.sources.path(of: $0.file) } == "Content/pages/law.md")
    #expect(finding.range?.start.line == 2)
  }
}
