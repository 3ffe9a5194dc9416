import Diagnostics
import Loading
import TestSupport
import Testing

/// A mistake that keeps a file from being read is reported, and nothing that only follows from it.
@Suite struct CausesFirstTests {
  private static let tabbed = """
    - id: vnm-shelters
      label: shelters
    \tvalue: 7
      unit: shelters
      geography: VNM
      sources: example-report, p. 8
    - id: vnm-beds
      label: beds
      value: 90
      unit: beds
      geography: VNM
      sources: example-report, p. 8

    """

  private static let users: [String: String] = [
    "countries/kh/more.md": """
    ---
    id: cambodia-2023
    title: Cambodia
    summary: A second factsheet.
    country: cambodia
    edition: "2023"
    supersedes: cambodia-2022
    headline: [example-count, vnm-beds]
    sources: example-report
    ---
    There were {vnm-beds} beds in {vnm-shelters} shelters.

    """,
    "figures/total.yml": """
    - id: asean-beds
      label: beds
      value: 120
      unit: beds
      geography: asean
      parts:
        relation: includes
        of: [vnm-beds]
      sources: example-report, p. 8

    """,
  ]

  private func report(_ files: [String: String?]) throws -> String {
    try SmallSite(adding: files).report()
  }

  @Test func reportsATabAndNothingAboutTheRecordsBehindIt() throws {
    var files: [String: String?] = Self.users.mapValues { $0 }
    files["figures/vietnam.yml"] = Self.tabbed
    try expectReport(
      report(files),
      """
      figures/vietnam.yml:3:1: lines must be indented with spaces, not with tabs [yaml-syntax]
        help: put two spaces in place of each tab

      """)
  }

  @Test(arguments: [
    ("figures/vietnam.yaml", "misplaced-file"), ("figure/vietnam.yml", "misplaced-file"),
  ])
  func saysNothingOfRecordsInAFileThatIsNotRead(_ file: (path: String, rule: String)) throws {
    var files: [String: String?] = Self.users.mapValues { $0 }
    files[file.path] = Self.tabbed.replacing("\t", with: "  ")
    let findings = try SmallSite(adding: files).findings()
    #expect(findings.map(\.rule) == [file.rule])
  }

  @Test func saysNothingOfRecordsInAFileOfUTF16() throws {
    var files = Self.users.mapValues { Array($0.utf8) }
    let text = Self.tabbed.replacing("\t", with: "  ")
    files["figures/vietnam.yml"] = [0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] }
    let findings = try SmallSite(addingBytes: files).findings()
    #expect(findings.map(\.rule) == ["yaml-encoding"])
  }

  @Test func saysNothingOfASheetWithAnOpenQuote() throws {
    let findings = try SmallSite(adding: [
      "organizations/sheet.csv":
        "id,name,kind,countries,sources\nhelp-line,\"Help Line,ngo,KHM,example-report\n",
      "pages/about.md": """
      ---
      id: about
      title: About
      summary: What this site is.
      ---
      The [line](org:help-line) is free.

      """,
    ]).findings()
    #expect(Set(findings.map(\.rule)) == ["sheet-quotes"])
  }

  @Test func saysNothingOfAPageWithoutFrontMatterButThatItHasNone() throws {
    try expectReport(
      report([
        "pages/more.md": "# More\n",
        "pages/about.md": """
        ---
        id: about
        title: About
        summary: What this site is.
        ---
        There is [more](more.md).

        """,
      ]),
      """
      pages/more.md:1:1: the file must begin with front matter [no-front-matter]
        help: begin with a line '---', then 'id:' and 'title:', then '---'

      """)
  }

  @Test func saysNothingOfARecordWhoseIdentifierCannotBeRead() throws {
    let findings = try SmallSite(adding: [
      "figures/more.yml": """
      - id: Khm_Guards
        label: guards
        value: 12
        unit: people
        geography: KHM
        sources: example-report, p. 3

      """,
      "pages/about.md": """
      ---
      id: about
      title: About
      summary: What this site is.
      ---
      There are {khm-guards}.

      """,
    ]).findings()
    #expect(findings.map(\.rule) == ["bad-identifier"])
  }

  @Test func stillReportsATypingErrorNextToAFileThatIsCutShort() throws {
    var files: [String: String?] = Self.users.mapValues { $0 }
    files["figures/vietnam.yml"] = Self.tabbed
    files["pages/about.md"] = """
      ---
      id: about
      title: About
      summary: What this site is.
      ---
      There are {example-cuont}.

      """
    let findings = try SmallSite(adding: files).findings()
    #expect(findings.map(\.rule) == ["yaml-syntax", "dangling-reference"])
    #expect(findings.last?.suggestion == "did you mean '{example-count}'? '\\{' writes a brace")
  }

  @Test func putsWhatCannotBeReadBeforeEverythingElse() throws {
    let findings = try SmallSite(adding: [
      "countries/vn/country.yml": "id: vietnam\ncode: VN\nname: Vietnam\nregion: asean\n",
      "sources/more.yml": "- id: more\n  type: report\n  title: Tables: a list\n",
    ]).findings()
    #expect(findings.map(\.rule) == ["yaml-syntax", "bad-country-code"])
  }

  @Test func reportsAMissingKeyOfARecordBeforeTheOneThatIsCutShort() throws {
    let findings = try SmallSite(adding: [
      "figures/two.yml": """
      - id: khm-one
        label: one
        value: 1
        geography: KHM
        sources: example-report, p. 3
      - id: khm-two
        label: two: three

      """
    ]).findings()
    #expect(findings.map(\.rule) == ["yaml-syntax", "missing-key"])
    #expect(findings.last?.message == "'unit' must be given")
  }

  @Test func saysNothingOfAKeyWhoseValueYAMLRefused() throws {
    let findings = try SmallSite(adding: [
      "figures/two.yml": """
      - id: khm-one
        label: *one
        value: 1
        unit: people
        geography: KHM
        sources: example-report, p. 3

      """
    ]).findings()
    #expect(findings.map(\.rule) == ["yaml-alias"])
  }

  /// Without settings there is no site, but all else can be known.
  @Test func runsTheRulesWithoutSettings() throws {
    let findings = try SmallSite(adding: [
      "site.yml": nil,
      "organizations/more.yml": """
      - id: hill-house
        name: Hill House
        kind: ngo
        countries: KHM
        listed: false
        sources: example-report, p. 5

      """,
    ]).findings()
    #expect(findings.map(\.rule) == ["missing-settings", "unlisted-without-reason"])
  }

  @Test func runsTheRulesOverRecordsNextToABrokenOne() throws {
    let findings = try SmallSite(adding: [
      "figures/two.yml": """
      - id: khm-one
        label: one
        value: 1
        missing: not-published
        unit: people
        geography: KHM
        sources: example-report, p. 3
      - id: khm-two
        label: [two]
        value: 2
        missing: not-published
        unit: people
        geography: KHM
        sources: example-report, p. 3

      """
    ]).findings()
    // A value and a reason why there is none contradict each other whatever the label says.
    #expect(
      findings.map(\.rule) == ["value-and-missing", "wrong-type", "value-and-missing"])
  }

  /// The reason may be under the misspelt key.
  @Test func doesNotMissWhatAMisspeltKeyMayHold() throws {
    let findings = try SmallSite(adding: [
      "organizations/more.yml": """
      - id: hill-house
        name: Hill House
        kind: ngo
        countries: KHM
        listed: false
        unlisted-reasn: Its work is discreet.
        sources: example-report, p. 5

      """
    ]).findings()
    #expect(findings.map(\.rule) == ["unknown-key"])
  }

  @Test func doesNotCallACountryUnrecordedWhoseFileIsCutShort() throws {
    let findings = try SmallSite(adding: [
      "countries/vn/country.yml": "id: vietnam\ncode: VNM\n\tname: Vietnam\n",
      "figures/more.yml": """
      - id: vnm-one
        label: one
        value: 1
        unit: people
        geography: VNM
        sources: example-report, p. 3

      """,
    ]).findings()
    #expect(findings.map(\.rule) == ["yaml-syntax"])
  }
}
