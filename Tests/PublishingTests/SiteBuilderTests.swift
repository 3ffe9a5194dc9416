import Diagnostics
import Exports
import Loading
import Publishing
import Records
import SiteSupport
import TestSupport
import Testing

/// From content in memory to the bytes of a site.
struct SiteBuilderTests {
  @Test func everyRecordHasItsPage() throws {
    let site = try BuiltSmallSite()
    for path in [
      "index.html", "countries.html", "countries/cambodia.html", "countries/cambodia/law.html",
      "countries/cambodia/organizations.html", "regions/asean.html", "law.html",
      "law/example-law.html", "organizations.html", "organizations/example-group.html",
      "plans.html", "figures.html", "sources.html", "sources/example-report.html",
      "questions.html", "method.html", "glossary.html", "about.html", "404.html",
    ] {
      #expect(site[path] != nil, "\(path)")
    }
  }

  @Test func theSameContentMakesTheSameBytesOnAnyNumberOfThreads() throws {
    let one = try BuiltSmallSite(jobs: 1)
    let eight = try BuiltSmallSite(jobs: 8)
    #expect(one.files.map(\.path) == eight.files.map(\.path))
    for (left, right) in zip(one.files, eight.files) {
      #expect(left.bytes == right.bytes, "\(left.path)")
    }
  }

  @Test func everyFileButTheManifestIsInTheManifest() throws {
    let site = try BuiltSmallSite()
    let manifest = try #require(site["manifest.json"])
    for file in site.files where file.path != "manifest.json" {
      #expect(manifest.contains("\"\(file.path)\": {"), "\(file.path)")
    }
  }

  @Test func aCitationAndItsPlaceInTheListLeadToEachOther() throws {
    let page = try #require(try BuiltSmallSite()["countries/cambodia.html"])
    #expect(page.contains("href=\"#s1\" id=\"r1-1\""))
    #expect(page.contains("<li id=\"s1\">"))
    #expect(page.contains("href=\"#r1-1\""))
  }

  @Test func theFindingsOfOneRunComeFromEveryFile() throws {
    let outcome = try SmallSite(adding: [
      "figures/one.yml": "- id: one\n",
      "figures/two.yml": "- id: two\n  labl: x\n",
      "strings/en.yml": "layout.hom: Start\n",
    ]).build()
    #expect(outcome.files == nil)
    let rules = Set(outcome.findings.map(\.rule))
    #expect(rules.isSuperset(of: ["missing-key", "unknown-key", "unknown-phrase"]))
  }

  @Test func contentOverridesAnInterfaceWord() throws {
    let site = try BuiltSmallSite(adding: ["strings/en.yml": "layout.skip-to-content: Go on\n"])
    let home = try #require(site["index.html"])
    #expect(home.contains("href=\"#main\">Go on</a>"))
    #expect(!home.contains("Skip to content"))
  }

  @Test func wordsOfAnotherLanguageLeaveTheSiteAlone() throws {
    let site = try BuiltSmallSite(adding: ["strings/km.yml": "layout.skip-to-content: រំលង\n"])
    let home = try #require(site["index.html"])
    #expect(home.contains("href=\"#main\">Skip to content</a>"))
  }

  @Test func anEarlierEditionKeepsAnAddressOfItsOwn() throws {
    let site = try BuiltSmallSite(adding: [
      "countries/kh/factsheet-2026.md": """
      ---
      id: cambodia-2026
      title: Cambodia
      summary: The newest factsheet.
      country: cambodia
      edition: "2026"
      supersedes: cambodia-2022
      sources: example-report
      ---

      """
    ])
    let newest = try #require(site["countries/cambodia/dossier.html"])
    let earlier = try #require(site["countries/cambodia/edition-2022.html"])
    #expect(newest.contains("The newest factsheet."))
    #expect(newest.contains("href=\"../../countries/cambodia/edition-2022.html\""))
    #expect(earlier.contains("A short factsheet."))
    #expect(earlier.contains("href=\"../../countries/cambodia/dossier.html\""))
  }

  @Test(arguments: ["2022", "2024"])
  func everyEarlierEditionLeadsToTheNewestOfItsSeries(edition: String) throws {
    func factsheet(_ edition: String, after earlier: String) -> String {
      """
      ---
      id: cambodia-\(edition)
      title: Cambodia
      summary: A later factsheet.
      country: cambodia
      edition: "\(edition)"
      supersedes: cambodia-\(earlier)
      sources: example-report
      ---

      """
    }
    let site = try BuiltSmallSite(adding: [
      "countries/kh/factsheet-2024.md": factsheet("2024", after: "2022"),
      "countries/kh/factsheet-2026.md": factsheet("2026", after: "2024"),
    ])
    let page = try #require(site["countries/cambodia/edition-\(edition).html"])
    #expect(
      page.contains("<a href=\"../../countries/cambodia/dossier.html\">Read edition 2026</a>"))
  }

  @Test func aDraftIsLeftOutUnlessItIsAskedFor() throws {
    let files = [
      "pages/plan.md": "---\nid: plan\ndraft: true\ntitle: Plan\nsummary: A plan.\n---\n\nWords.\n"
    ]
    #expect(try BuiltSmallSite(adding: files)["plan.html"] == nil)
    #expect(try BuiltSmallSite(adding: files, drafts: true)["plan.html"] != nil)
  }

  @Test func anUnlistedOrganizationIsInNoFile() throws {
    let site = try BuiltSmallSite(adding: [
      "organizations/quiet.yml": """
      - id: quiet-house
        name: Quiet House
        kind: ngo
        countries: KHM
        listed: false
        unlisted-reason: It asked not to be.
        sources: example-report, p. 6
      - id: loud-house
        name: Loud House
        kind: ngo
        countries: KHM
        parent: quiet-house
        roles: {role: partner-of, of: quiet-house, sources: example-report}
        sources: example-report, p. 6

      """,
      "legal/quiet.yml": """
      - id: quiet-law
        title: Quiet Law
        kind: law
        scope: national
        countries: KHM
        issued-by: quiet-house
        sources: example-report, p. 6

      """,
    ])
    for file in site.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("Quiet House") && !text.contains("quiet-house"), "\(file.path)")
    }
  }

  @Test func textFromContentCannotBreakOutOfAPage() throws {
    let hostile = "<script>alert(1)</script>\\\"'&"
    let site = try BuiltSmallSite(adding: [
      "figures/hostile.yml": """
      - id: hostile
        label: "\(hostile)"
        value: 1
        unit: people
        geography: KHM
        note: "\(hostile)"
        sources: example-report, "\(hostile)"

      """,
      "organizations/hostile.yml": """
      - id: hostile
        name: "</title></script>\(hostile)"
        kind: ngo
        countries: KHM
        sources: example-report

      """,
    ])
    for file in site.files where file.path.hasSuffix(".html") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("<script>alert"), "\(file.path)")
      #expect(!text.contains("</title></script>"), "\(file.path)")
    }
  }
}
