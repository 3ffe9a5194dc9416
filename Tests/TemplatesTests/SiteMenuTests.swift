import Diagnostics
import Exports
import Publishing
import SiteSupport
import TestSupport
import Testing

/// The menu of a site, and the sections that it leaves out.
struct SiteMenuTests {
  private func site(
    adding lines: String, _ files: [String: String?] = [:], baseURL: String? = nil
  ) throws -> BuiltSmallSite {
    try BuiltSmallSite(
      adding: files.merging(["site.yml": SmallSite.settings + lines]) { $1 }, baseURL: baseURL)
  }

  private static let team = """
    ---
    id: team
    title: The team
    summary: Who we are.
    ---
    Words.

    """

  private func menu(_ path: String, of site: BuiltSmallSite) -> String? {
    site[path]?.split(separator: "<nav aria-label=\"Main\">", maxSplits: 1).dropFirst().first
      .flatMap { $0.split(separator: "</nav>").first }.map(String.init)
  }

  @Test func hasTheSectionsThatHaveSomethingToShow() throws {
    #expect(
      menu("law.html", of: try site(adding: "")) == """
        <ul><li><details class="more"><summary>Countries</summary><ul>\
        <li><a href="countries.html">Countries</a></li>\
        <li><a href="comparison.html">Countries compared</a></li>\
        <li><a href="regions/asean.html">Region</a></li></ul></details></li>\
        <li><a href="law.html" aria-current="page">Legal framework</a></li>\
        <li><a href="organizations.html">Organizations</a></li>\
        <li><details class="more"><summary>Data</summary><ul>\
        <li><a href="figures.html">Figures</a></li>\
        <li><a href="sources.html">Sources</a></li></ul></details></li>\
        <li><details class="more"><summary>About</summary><ul>\
        <li><a href="about.html">About</a></li>\
        <li><a href="method.html">How this is made</a></li>\
        <li><a href="glossary.html">Glossary</a></li></ul></details></li></ul>
        """)
  }

  @Test func hasWhatTheSettingsName() throws {
    let site = try site(
      adding: """
        menu:
          - {to: law, label: Law}
          - law:example-law
          - {to: page:about, entries: [page:team, glossary]}
          - {to: "https://fact.gov.np/a?b=1&c=2", label: "R & D"}

        """, ["pages/team.md": Self.team])
    #expect(
      menu("team.html", of: site) == """
        <ul><li><a href="law.html">Law</a></li>\
        <li><a href="law/example-law.html">Example Law</a></li>\
        <li><details class="more current"><summary>About</summary><ul>\
        <li><a href="about.html">About</a></li>\
        <li><a href="team.html" aria-current="page">The team</a></li>\
        <li><a href="glossary.html">Glossary</a></li></ul></details></li>\
        <li><a href="https://fact.gov.np/a?b=1&amp;c=2" rel="external">R &amp; D</a></li></ul>
        """)
    // The page is in the menu itself, so the section that it belongs to isn't marked.
    let law = menu("law/example-law.html", of: site) ?? ""
    #expect(law.contains("<a href=\"../law.html\">Law</a>"))
    #expect(law.contains("<a href=\"../law/example-law.html\" aria-current=\"page\">"))
    #expect(
      menu("countries/cambodia/law.html", of: site)?.contains(
        "<a href=\"../../law.html\" aria-current=\"true\">Law</a>") == true)
    #expect(site["team.html"]?.contains("Glossary</a></li></ul></details>") == true)
  }

  @Test func isLeftOutWhereItIsEmpty() throws {
    let site = try site(adding: "menu: []\n")
    #expect(menu("law.html", of: site) == nil)
    #expect(site["law.html"]?.contains("</a></div></header>") == true)
  }

  @Test func aSiteWithoutRecordsLeadsToNoEmptySection() throws {
    let empty = try BuiltSmallSite(
      adding: [
        "site.yml": """
        title: Example evidence
        tagline: A site for tests.
        description: A small site.
        statement: This site was made for tests.
        language: en
        publisher: The editors
        edition: 2026-11
        date: 2026-11-21

        """,
        "sources/example.yml": nil, "regions/regions.yml": nil, "countries/kh/country.yml": nil,
        "countries/vn/country.yml": nil, "countries/kh/factsheet.md": nil,
        "figures/count.yml": nil, "legal/example.yml": nil, "glossary/terms.yml": nil,
        "organizations/example.yml": nil,
        "pages/about.md": "---\nid: about\ntitle: About\nsummary: About it.\n---\nWords.\n",
      ], baseURL: "https://fact.gov.np/")
    let sections = [
      "countries", "law", "participation", "organizations", "plans", "figures", "sources",
      "glossary", "questions",
    ]
    for file in empty.files where file.path.hasSuffix(".html") || file.path == "sitemap.xml" {
      let text = empty[file.path] ?? ""
      for section in sections where file.path != section + ".html" {
        let isLinked = ["\"\(section).html\"", "/\(section).html", "\(section).html#"]
          .contains(where: text.contains)
        #expect(!isLinked, "\(file.path) leads to \(section).html")
      }
      #expect(!text.contains("<ul></ul>") && !text.contains("ways\"></ul>"), "\(file.path)")
    }
    #expect(
      menu("index.html", of: empty) == """
        <ul><li><details class="more"><summary>About</summary><ul>\
        <li><a href="about.html">About</a></li>\
        <li><a href="method.html">How this is made</a></li></ul></details></li></ul>
        """)
  }

  @Test func aPageThatOpensASectionIsInNoListOfPages() throws {
    let team = ["pages/team.md": Self.team]
    let listed = try BuiltSmallSite(adding: team)
    #expect(try #require(listed["about.html"]).contains("href=\"team.html\""))
    let opening = ["site.yml": SmallSite.settings + "starts: {law: page:team}\n"]
    let open = try BuiltSmallSite(adding: team.merging(opening) { $1 })
    #expect(open["team.html"] == nil)
    #expect(!(try #require(open["about.html"])).contains("<h3><a href=\"law.html\">"))
  }
}
