import Diagnostics
import Loading
import Records
import TestSupport
import Testing

/// What a file is read as is told from its place.
@Suite struct FileRoleTests {
  @Test(arguments: [
    "readme.md", "figures.yml", "notes/a.yml", "figures/a.yaml", "figures/a.json", "figures/a.xlsx",
    "pages/about.yml", "pages/a.csv", "pages/about", "strings/en.md", "glossary/a.md",
    "country/kh/country.yml",
    "Figures/a.yml",
    "site.yml/a.yml",
  ])
  func reportsAFileThatNothingReads(path: String) throws {
    let findings = try SmallSite(adding: [path: "a\n"]).load().findings
    #expect(findings.map(\.rule) == ["misplaced-file"])
    #expect(findings.map(\.message) == ["'\(path)' is not in a folder that is read"])
  }

  @Test func copiesWhateverStandsAmongTheAssets() throws {
    let site = SmallSite(adding: ["assets/forms/referral.yml": "[", "assets/site.yml": "{"])
    let outcome = try site.load()
    #expect(outcome.findings == [])
    #expect(
      outcome.library?.assets.map(\.path) == [
        "forms/referral.yml", "map.geojson", "map.svg", "site.yml",
      ])
  }

  @Test func readsARecordAsAListAsOneOrAsProse() throws {
    let keys = "title: Law\nkind: law\nscope: national\nsources: example-report\n"
    let indented = keys.replacing("\n", with: "\n  ")
    let site = SmallSite(adding: [
      "legal/deep/er/list.yml": "- id: a\n  \(indented)\n- id: b\n  \(indented)\n",
      "legal/one.yml": "id: c\n\(keys)",
      "legal/prose.md": "---\nid: d\n\(keys)---\nWords.\n",
      "legal/empty.yml": "# Nothing yet.\n",
    ])
    let library = try #require(try site.load().library)
    #expect(try site.report() == "")
    #expect(library.instruments.ids == ["a", "b", "c", "d", "example-law"])
    #expect(library.instruments["d"]?.body != nil)
    #expect(library.recordOfPath["legal/one.yml"] == RecordKey(.instrument, "c"))
    #expect(library.recordOfPath["legal/deep/er/list.yml"] == nil)
  }

  @Test func readsMarkdownBesideACountryOrARegionAsABrief() throws {
    let brief = """
      ---
      id: asean-2022
      title: ASEAN
      summary: A short factsheet.
      region: asean
      edition: "2022"
      sources: example-report
      ---

      """
    let library = try SmallSite(adding: ["regions/asean/factsheet.md": brief]).load().library
    #expect(library?.briefs.ids == ["asean-2022", "cambodia-2022"])
  }

  @Test func readsInterfaceWordsByTheirKey() throws {
    let site = SmallSite(adding: ["strings/en.yml": "layout.home: Start\nlayout.skip: \"Skip\"\n"])
    let phrases = try #require(try site.load().library?.phrases)
    #expect(phrases.mapValues(\.value) == ["layout.home": "Start", "layout.skip": "Skip"])
    try expectReport(
      SmallSite(adding: ["strings/en.yml": "- Start\n"]).report(),
      """
      strings/en.yml:1:1: interface words must be 'key: words' lines, not a list [wrong-type]

      """)
  }

  @Test func leavesOutWhatEditorsAndSystemsLeaveBehind() throws {
    try withTemporaryFolder { folder in
      try SmallSite(adding: [
        ".git/config": "", "figures/.count.yml.swp": "", "pages/about.md~": "", ".DS_Store": "",
      ]).write(to: folder)
      let content = ContentFolder.disk(folder)
      try expectReport(SmallSite.report(Loader(folder: content), on: content), "")
    }
  }

  @Test func namesWhatStandsWhereAFolderShould() throws {
    #expect(throws: FileSystemError.self) {
      try Loader(folder: .disk("/nowhere/Content")).load()
    }
  }
}
