import Diagnostics
import Library
import Loading
import Records
import TestSupport
import Testing

/// What a file is read as is told from its place.
@Suite struct FileRoleTests {
  @Test(arguments: [
    ("notes/a.yml", "folders: countries,"), ("site.yml/a.yml", "folders: countries,"),
    ("Figures/a.yml", "did you mean 'figures/'?"),
    ("organisations/a.yml", "did you mean 'organizations/'?"),
    ("figures.yml", "move it into the folder 'figures/'"),
    ("glossary.csv", "move it into the folder 'glossary/'"),
    ("numbers.yml", "move it to one of the folders countries,"),
    ("readme.md", "move it to one of the folders countries,"),
    ("redirect.yml", "did you mean 'redirects.yml'?"),
  ])
  func reportsAFileInAFolderThatNothingReads(path: String, help: String) throws {
    let findings = try SmallSite(adding: [path: "a\n"]).load().findings
    #expect(findings.map(\.rule) == ["misplaced-file"])
    #expect(findings.map(\.message) == ["'\(path)' is not in a folder that is read"])
    #expect(findings.first?.suggestion?.hasPrefix(help) == true)
  }

  @Test(arguments: [
    (
      "figures/a.yaml", "ends in '.yaml'", "'.yml', '.csv', '.tsv' or '.md'",
      "rename it to 'figures/a.yml'"
    ),
    (
      "plans/a.yml.txt", "ends in '.txt'", "'.yml', '.csv', '.tsv' or '.md'",
      "rename it to 'plans/a.yml'"
    ),
    (
      "legal/a.YML", "ends in '.YML'", "'.yml', '.csv', '.tsv' or '.md'",
      "rename it to 'legal/a.yml'"
    ),
    (
      "organizations/a.b.xlsx", "ends in '.xlsx'", "'.yml', '.csv', '.tsv' or '.md'",
      "save the sheet as 'CSV UTF-8', as 'organizations/a.b.csv'"
    ),
    (
      "pages/about.docx", "ends in '.docx'", "'.md'",
      "save the text as Markdown with front matter: pandoc converts it"
    ),
    ("pages/about.yml", "ends in '.yml'", "'.md'", "move it to 'assets/' to publish it as it is"),
    ("pages/about", "has no ending", "'.md'", "move it to 'assets/' to publish it as it is"),
    (
      "countries/kh/map.png", "ends in '.png'", "'.yml', '.csv', '.tsv' or '.md'",
      "move it to 'assets/' to publish it as it is"
    ),
    (
      "legal/note.markdown", "ends in '.markdown'", "'.yml', '.csv', '.tsv' or '.md'",
      "rename it to 'legal/note.md', with front matter"
    ),
    ("strings/en.md", "ends in '.md'", "'.yml'", "move it to 'assets/' to publish it as it is"),
    (
      "glossary/a.md", "ends in '.md'", "'.yml', '.csv' or '.tsv'",
      "move it to 'assets/' to publish it as it is"
    ),
    (
      "sources/refs.bib", "ends in '.bib'", "'.yml', '.csv', '.tsv', '.json', '.yaml' or '.md'",
      "export it from Zotero as 'CSL JSON', or run pandoc refs.bib -t csljson -o refs.json"
    ),
    (
      "sources/refs.ris", "ends in '.ris'", "'.yml', '.csv', '.tsv', '.json', '.yaml' or '.md'",
      "export it from Zotero as 'CSL JSON', or run pandoc refs.ris -f ris -t csljson -o refs.json"
    ),
    (
      "sources/library.rdf", "ends in '.rdf'", "'.yml', '.csv', '.tsv', '.json', '.yaml' or '.md'",
      "import it into Zotero, and export it from there as 'CSL JSON', as 'library.json'"
    ),
    (
      "sources/end.xml", "ends in '.xml'", "'.yml', '.csv', '.tsv', '.json', '.yaml' or '.md'",
      "import it into Zotero, and export it from there as 'CSL JSON', as 'end.json'"
    ),
    (
      "sources/refs.nbib", "ends in '.nbib'", "'.yml', '.csv', '.tsv', '.json', '.yaml' or '.md'",
      "export it from Zotero as 'CSL JSON' into 'sources/'"
    ),
    (
      "figures/a.json", "ends in '.json'", "'.yml', '.csv', '.tsv' or '.md'",
      "rewrite it as YAML, or move it to 'assets/' to publish it as it is"
    ),
  ])
  func reportsAnEndingThatItsFolderDoesNotRead(
    path: String, seen: String, endings: String, help: String
  ) throws {
    let folder = path.prefix { $0 != "/" }
    try expectReport(
      SmallSite(adding: [path: "a\n"]).report(),
      """
      \(path):1:1: '\(path)' \(seen); a file in '\(folder)/' must end in \(endings) [misplaced-file]
        help: \(help)

      """)
  }

  @Test(arguments: [
    "pages/about (Dara's conflicted copy 2026-03-04).md",
    "assets/map.sync-conflict-20260304-120000-ABCDEFG.svg",
  ])
  func namesACopyOfAFileThatTwoPeopleChanged(path: String) throws {
    let outcome = try SmallSite(adding: [path: "a"]).load()
    #expect(outcome.findings.map(\.rule) == ["conflicted-copy"])
    #expect(
      outcome.findings.map(\.message) == [
        "'\(path)' is the other version of a file that two people changed at once; it is not read"
      ])
    #expect(outcome.library?.assets.map(\.path) == ["map.geojson", "map.svg"])
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
        "pages/#about.md#": "", "pages/.#about.md": "", "organizations/~$directory.csv": "",
        "organizations/.~lock.directory.csv#": "", "figures/count.yml.orig": "",
        "figures/count.yml.rej": "", "figures/count.yml.bak": "",
        "pages/about.md___jb_tmp___": "", "pages/about.md___jb_old___": "", "pages/4913": "",
        "assets/Thumbs.db": "", "assets/THUMBS.DB": "", "pages/about.md.save": "",
        "assets/desktop.ini": "", "assets/Icon\r": "",
        "__MACOSX/pages/._about.md": "", "assets/#map.svg#": "", "assets/map.svg.tmp": "",
        "pages/about.md.part": "", "pages/about.md.sb-7f2c-Ab": "", "pages/about.md.tmp.77.88": "",
        "nohup.out": "", "pages/%about.md%": "", "pages/about.BACKUP.4711.md": "",
        "assets/map.REMOTE.9.svg": "", "assets/map.svg.sb-7f2c-Ab": "",
        "assets/.DS_Store": "", "assets/.git/config": "",
      ]).write(to: folder)
      let content = ContentFolder.disk(folder)
      try expectReport(SmallSite.report(Loader(folder: content), on: content), "")
      let assets = try Loader(folder: content).load().library?.assets.map(\.path)
      #expect(assets == ["map.geojson", "map.svg"])
    }
  }

  @Test func readsFilesWhoseNamesOnlyLookLikeWhatIsLeftBehind() throws {
    try withTemporaryFolder { folder in
      try SmallSite(adding: [
        "assets/#1.txt": "", "assets/original.txt": "", "assets/~a.txt": "", "assets/$b.txt": "",
        "assets/backup.bak.txt": "", "assets/.well-known/security.txt": "", "assets/#": "",
        ".well-known/change-password": "",
      ]).write(to: folder)
      let assets = try Loader(folder: .disk(folder)).load().library?.assets
      #expect(
        assets?.map(\.route).sorted() == [
          ".well-known/change-password", ".well-known/security.txt", "assets/#", "assets/#1.txt",
          "assets/$b.txt",
          "assets/backup.bak.txt", "assets/map.geojson", "assets/map.svg", "assets/original.txt",
          "assets/~a.txt",
        ])
    }
  }

  @Test func namesWhatStandsWhereAFolderShould() throws {
    #expect(throws: FileSystemError.self) {
      try Loader(folder: .disk("/nowhere/Content")).load()
    }
  }
}
