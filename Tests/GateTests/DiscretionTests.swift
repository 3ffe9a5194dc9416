import Diagnostics
import Publishing
import TestSupport
import Testing

/// What a finding says where a file holds, or may hold, what must not be published.
struct DiscretionTests {
  /// A body that gives shelter, written over several lines.
  private static let shelter = """
    - id: lotus-refuge
      name: Lotus Refuge
      kind: ngo
      countries: KHM
      contacts:
        - {channel: phone, value: "+855 12 907 816", visibility: withheld, published: 2022, sources: example-report}
      locations:
        - visibility: withheld
          reason: Saying where would endanger the people in it.
          address: 47 Jasmine Lane
          sources: example-report
      sources: example-report

    """

  private static let unlisted = """
    - id: kapok-circle
      name: Kapok Circle
      kind: ngo
      countries: KHM
      listed: false
      unlisted-reason: It works where it is not wanted.
      sources: example-report

    """

  /// What no report may say.
  private static let secrets = [
    "jasmine", "907", "816", "kapok", "quince", "77 river", "nandar",
  ]

  /// A break of one of the records: what it is called, what is replaced by what, and where.
  struct Break: Sendable, CustomTestStringConvertible {
    let name: String
    let record: String
    let old: String
    let new: String
    var path = "organizations/more.yml"
    var testDescription: String { name }
  }

  private static func breaks(_ record: String, _ all: [(String, String, String)]) -> [Break] {
    all.map { Break(name: $0.0, record: record, old: $0.1, new: $0.2) }
  }

  private static let all: [Break] =
    breaks(
      shelter,
      [
        ("a misspelt key of an address", "address: 47", "adress: 47"),
        ("a key that is none", "address: 47", "door: 47"),
        ("an unclosed quotation mark", "address: 47", "address: \"47"),
        ("an unclosed single quotation mark", "address: 47", "address: '47"),
        ("a tab before a key", "      address: 47", "\taddress: 47"),
        ("a tab behind a key", "address: 47", "address:\t- 47"),
        ("a colon in a value", "47 Jasmine Lane", "Shelter: 47 Jasmine Lane: back door"),
        ("a value that YAML takes for a comment", "47 Jasmine Lane", "#47 Jasmine Lane"),
        ("a comment in a value", "47 Jasmine Lane", "Jasmine Lane #47"),
        ("a list in the place of a text", "47 Jasmine Lane", "[47 Jasmine Lane]"),
        ("two texts in the place of one", "47 Jasmine Lane", "[47, Jasmine Lane]"),
        ("a group in the place of a text", "47 Jasmine Lane", "{street: Jasmine Lane}"),
        ("a value that begins with @", "47 Jasmine Lane", "@ 47 Jasmine Lane"),
        ("a value that begins with %", "47 Jasmine Lane", "% 47 Jasmine Lane"),
        ("an alias", "47 Jasmine Lane", "*jasmine-lane-47"),
        ("an anchor", "47 Jasmine Lane", "&jasmine-lane-47 house"),
        ("a tag", "47 Jasmine Lane", "!jasmine 47"),
        ("a bad escape", "47 Jasmine Lane", "\"47 \\Jasmine Lane\""),
        ("markup", "47 Jasmine Lane", "**47 Jasmine Lane**"),
        (
          "a key twice", "address: 47 Jasmine Lane",
          "address: 47 Jasmine Lane\n      address: 47 Jasmine"
        ),
        (
          "no sources", "address: 47 Jasmine Lane\n      sources: example-report",
          "address: 47 Jasmine Lane"
        ),
        (
          "a word for the visibility that is none", "- visibility: withheld",
          "- visibility: 47 Jasmine Lane"
        ),
        ("coordinates that are none", "address: 47 Jasmine Lane", "coordinates: 47 Jasmine Lane"),
        (
          "a source that is none", "address: 47 Jasmine Lane\n      sources: example-report",
          "sources: 47 Jasmine Lane"
        ),
        (
          "a number without quotation marks", "\"+855 12 907 816\"",
          "+855 12 907 816: ask for Quince"
        ),
        (
          "an unclosed flow", "visibility: withheld, published: 2022, sources: example-report}",
          "visibility: withheld"
        ),
        ("a channel that is none", "channel: phone", "channel: 907816"),
        ("a contact of no date", ", published: 2022", ""),
        ("a date that is none", "published: 2022", "published: Quince"),
        ("a country that is none", "countries: KHM", "countries: Quince"),
        ("a kind that is none", "kind: ngo", "kind: Quince house"),
        ("a name that is a list", "name: Lotus Refuge", "name: [Quince, House]"),
        ("an unreadable character", "47 Jasmine", "47 \u{FFFD} Jasmine"),
        ("a wrong indent", "    address: 47", "   address: 47"),
        ("a figure that is none", "47 Jasmine Lane", "\"{quince-lane} 47 Jasmine\""),
      ])
    + breaks(
      unlisted,
      [
        (
          "an unlisted body with a key that is none", "kind: ngo",
          "kind: ngo\n  quince: Kapok Circle"
        ),
        (
          "an unlisted body without a reason",
          "  unlisted-reason: It works where it is not wanted.\n", ""
        ),
        ("an unlisted body with an empty reason", "It works where it is not wanted.", "\"\""),
        ("an unlisted body with a word that is no truth", "listed: false", "listed: Kapok"),
        ("an unlisted body with a colon in its name", "Kapok Circle", "Kapok: Circle"),
        ("an unlisted body with an identifier that is none", "kapok-circle", "Kapok_Circle"),
        ("an unlisted body with an unclosed quotation mark", "Kapok Circle", "\"Kapok Circle"),
        (
          "an unlisted body twice", "  sources: example-report\n",
          "  sources: example-report\n- id: kapok-circle\n  name: Kapok Circle\n  kind: ngo\n  countries: KHM\n  listed: false\n  unlisted-reason: Discreet.\n  sources: example-report\n"
        ),
        ("an unlisted body with a country that is none", "KHM", "Kapok"),
      ])
    + [
      Break(
        name: "a link to an unlisted body", record: unlisted, old: "KHM", new: "KHM",
        path: "organizations/more.yml"),
      Break(
        name: "a term that is a list", record: "- id: name-1\n  text: Nandar Example\n",
        old: "Nandar Example", new: "[Nandar, Example]", path: "withheld.yml"),
      Break(
        name: "a term with a key that is none", record: "- id: name-1\n  text: Nandar Example\n",
        old: "text", new: "Nandar", path: "withheld.yml"),
      Break(
        name: "a term with a colon", record: "- id: name-1\n  text: Nandar Example\n",
        old: "Nandar Example", new: "Nandar: Example", path: "withheld.yml"),
    ]

  private static let sheet = """
    id,name,kind,countries,locations.1.visibility,locations.1.reason,locations.1.address,locations.1.sources,sources
    lotus-refuge,Lotus Refuge,ngo,KHM,withheld,Safety.,47 Jasmine Lane,example-report,example-report

    """

  @Test(arguments: all)
  func noReportRepeatsWhatABrokenFileHolds(_ broken: Break) throws {
    let text = broken.record.replacing(broken.old, with: broken.new)
    if broken.old != broken.new { try #require(text != broken.record, "nothing was broken") }
    var files: [String: String?] = [broken.path: text]
    if broken.name.hasPrefix("a link") {
      files["pages/more.md"] =
        "---\nid: more\ntitle: More\nsummary: More words\nreviewed: 2026-11-20\n---\n"
        + "See [the circle](org:kapok-circle).\n"
    }
    try Self.check(files)
  }

  @Test(
    arguments: [
      ("Lotus Refuge,ngo", "Lotus Refuge,Quince"), ("47 Jasmine Lane,", "47 Jasmine Lane,,"),
      ("withheld,Safety.", "47 Jasmine Lane,Safety."), ("47 Jasmine Lane", "\"47 Jasmine Lane"),
      ("47 Jasmine Lane,example-report", "47 Jasmine Lane,Jasmine"), ("KHM", "Jasmine"),
      ("locations.1.address", "locations.1.adress"), ("47 Jasmine Lane", "=47 Jasmine"),
      ("47 Jasmine Lane", "#REF! Jasmine"), ("lotus-refuge,", "Jasmine Lane,"),
    ])
  func noReportRepeatsWhatABrokenSheetHolds(_ old: String, _ new: String) throws {
    let text = Self.sheet.replacing(old, with: new)
    try #require(text != Self.sheet)
    try Self.check(["organizations/more.csv": text])
  }

  @Test(
    "what one file hides is in no finding about another",
    arguments: [
      ("a heading of a sheet", "figures/sheet.csv", "id,47 Jasmine Lane\nmore,12\n"),
      (
        "a heading of a sheet of the directory", "organizations/s.csv",
        "id,name,47 Jasmine Lane,locations.1.visibility\nmore,More,1,withheld\n"
      ),
      (
        "a sheet without headings", "organizations/s.csv",
        "kapok-ring,Kapok Ring,ngo,FALSE,Secret\n"
      ),
      (
        "a sheet without headings and with a stray quotation mark", "organizations/s.csv",
        "kapok-ring,\"No. \"9\", Jasmine Street\",ngo\n"
      ),
      (
        "a value of a figure", "figures/more.yml",
        "- id: more\n  label: people\n  value: 47 Jasmine {example-count}Lane\n  unit: people\n"
          + "  geography: KHM\n  sources: example-report\n"
      ),
      (
        "an identifier with a slip", "organizations/open.yml",
        "- id: open-office\n  name: Open Office\n  kind: ngo\n  countries: KHM\n  parent: kapok-circl\n"
          + "  sources: example-report\n"
      ),
      (
        "an approval of a body that is gone", "approvals.yml",
        "- record: org:kapok-ring\n  by: Data editor\n  date: 2026-11-21\n  sha256: "
          + String(repeating: "0", count: 64) + "\n"
      ),
      (
        "members of a region", "regions/more.yml",
        "- id: more\n  name: More\n  members: [kapok-circle]\n"
      ),
    ])
  func noFindingRepeatsWhatAnotherFileHides(_ name: String, _ path: String, _ text: String) throws {
    try Self.check([
      "organizations/shelter.yml": Self.shelter, "organizations/unlisted.yml": Self.unlisted,
      path: text,
    ])
  }

  private static func check(_ files: [String: String?]) throws {
    let outcome = try SiteBuilder(folder: SmallSite(adding: files).folder).run()
    #expect(!outcome.findings.isEmpty, "nothing was found")
    for format in DiagnosticFormat.allCases {
      let report = format.write(
        outcome.findings, sources: outcome.sources, rules: [], run: RunSummary())
      for secret in secrets where report.lowercased().contains(secret) {
        Issue.record("\(format) says '\(secret)': \(report)")
      }
    }
  }

  /// Where nothing is hidden, a finding says all that helps.
  @Test func ofAFileThatHidesNothingFindingsSayEverything() throws {
    let open = """
      - id: open-office
        name: Open Office
        kind: ngo
        countries: KHM
        adress: 47 Jasmine Lane
        sources: example-report

      """
    let outcome = try SiteBuilder(
      folder: SmallSite(adding: ["organizations/more.yml": open]).folder
    ).run()
    let report = DiagnosticFormat.human.write(
      outcome.findings, sources: outcome.sources, rules: [])
    #expect(report.contains("adress: 47 Jasmine Lane"))
    #expect(report.contains("'adress'"))
  }

  @Test func ofAFileThatHidesSomethingKeysAreStillNamed() throws {
    let text = Self.shelter.replacing("address: 47", with: "adress: 47")
    let outcome = try SiteBuilder(
      folder: SmallSite(adding: ["organizations/more.yml": text]).folder
    ).run()
    let report = DiagnosticFormat.human.write(
      outcome.findings, sources: outcome.sources, rules: [])
    #expect(report.contains("'adress'"), "\(report)")
    #expect(report.contains("did you mean 'address'?"))
    #expect(report.contains("Content/organizations/more.yml:10:7"), "\(report)")
  }
}
