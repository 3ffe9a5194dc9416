import Diagnostics
import Publishing
import SiteSupport
import TestSupport
import Testing

/// The blocks of the home page, and the loose pages that open sections.
struct HomeAndStartTests {
  private static let start = """
    ---
    id: welcome
    title: Welcome
    summary: Where to begin.
    reviewed: 2026-11-20
    ---
    ## First steps

    We trained {example-count} [@example-report, p. 3].

    """

  private func site(
    adding lines: String, _ files: [String: String?] = ["pages/welcome.md": start]
  ) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: files.merging(["site.yml": SmallSite.settings + lines]) { $1 })
  }

  /// Where each part of a page begins, in order.
  private func order(of parts: [String], on page: String?) -> [String] {
    let page = page ?? ""
    return parts.compactMap { part in
      page.firstRange(of: part).map { (part, $0.lowerBound) }
    }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  private let parts = [
    "id=\"page-map\"", "id=\"page-headline\"", "id=\"first-steps\"", "id=\"page-ways\"",
    "id=\"page-what\"",
  ]

  @Test func theHomePageHasItsTextAfterTheFigures() throws {
    let site = try site(adding: "starts: {home: page:welcome}\n")
    let home = site["index.html"]
    #expect(order(of: parts, on: home) == parts)
    #expect(home?.contains("<h1>Welcome</h1>") == true)
    #expect(home?.contains("<p class=\"lead\">Where to begin.</p>") == true)
    #expect(home?.contains("<title>Example evidence</title>") == true)
    #expect(home?.contains("id=\"page-sources\"") == true)
    #expect(site["welcome.html"] == nil)
  }

  @Test func theBlocksAreInTheOrderOfTheSettings() throws {
    let home = try site(
      adding: "starts: {home: welcome}\nhome-blocks: [text, ways, map]\n")["index.html"]
    #expect(order(of: parts, on: home) == [parts[2], parts[3], parts[0]])
    let bare = try site(adding: "home-blocks: []\n", [:])["index.html"]
    #expect(order(of: parts, on: bare) == [])
  }

  @Test func aSectionBeginsWithTheTextOfItsPage() throws {
    for section in [
      "countries", "law", "participation", "organizations", "plans", "figures", "sources",
      "glossary", "questions", "method",
    ] {
      let site = try site(
        adding: "starts: {\(section): page:welcome}\n",
        [
          "pages/welcome.md": Self.start.replacing("{example-count}", with: "594"),
          "pages/about.md":
            "---\nid: about\ntitle: About\nsummary: About it.\n---\n[Begin](page:welcome)\n",
        ])
      let page = site["\(section).html"]
      #expect(page?.contains("<h1>Welcome</h1>") == true, "\(section)")
      #expect(page?.contains("<h2 id=\"first-steps\"") == true, "\(section)")
      #expect(site["welcome.html"] == nil)
      #expect(site["about.html"]?.contains("<a href=\"\(section).html\">Begin</a>") == true)
    }
  }

  @Test func aSectionThatBeginsWithATextIsInTheMenu() throws {
    let site = try site(adding: "starts: {plans: page:welcome}\n")
    #expect(site["law.html"]?.contains("<a href=\"plans.html\">Plans and guidelines</a>") == true)
  }

  @Test func anOldAddressOfAStartPageLeadsToTheSection() throws {
    let start = Self.start.replacing("id: welcome", with: "id: welcome\naliases: welcome.html")
    let site = try site(adding: "starts: {law: page:welcome}\n", ["pages/welcome.md": start])
    #expect(site["welcome.html"]?.contains("url=law.html") == true)
  }

  @Test func aDraftOpensNothingInTheFinishedSite() throws {
    let draft = Self.start.replacing("id: welcome", with: "id: welcome\ndraft: true")
    let outcome = try SmallSite(adding: [
      "pages/welcome.md": draft, "site.yml": SmallSite.settings + "starts: {law: page:welcome}\n",
    ]).build()
    #expect(outcome.findings.map(\.rule) == ["draft-linked"])
    let site = try BuiltSmallSite(
      adding: [
        "pages/welcome.md": draft, "site.yml": SmallSite.settings + "starts: {law: page:welcome}\n",
      ], drafts: true)
    #expect(site["law.html"]?.contains("<p class=\"doubt\">Draft</p>") == true)
  }
}
