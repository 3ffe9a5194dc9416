import Testing

/// Files of up to 8 MB in which nothing is right: the report names the first mistakes with their
/// places, says that there are more, and comes soon.
struct FloodTests {
  private struct Flood {
    let name: String
    let path: String
    let text: String
    /// The report begins with this line.
    let head: String
    /// Whether mistakes are left out of the report.
    var isCut = true
  }

  private static let figure = """
    - id: flood
      label: Flood
      value: 1
      unit: people
      geography: KHM
      sources: example-report

    """

  private static let organization = """
    - id: flood
      name: Flood
      kind: ngo
      sources: example-report

    """

  private static func page(_ body: String) -> String {
    "---\nid: flood\ntitle: Flood\nsummary: A page.\n---\n" + body
  }

  /// Blocks of lines that each stay within the limits of a body.
  private static func body(_ unit: String, size: Int) -> String {
    let block = String(repeating: unit, count: 60_000 / unit.utf8.count) + "\n\n"
    return page(String(repeating: block, count: max(1, size / block.utf8.count)))
  }

  private static let million = 1_000_000

  private static let floods = [
    Flood(
      name: "items that are no records", path: "figures/flood.yml",
      text: String(repeating: "- a\n", count: 200_000),
      head:
        "Content/figures/flood.yml:1:3: error: this must be a group of keys, not text [wrong-type]"),
    Flood(
      name: "records without keys", path: "figures/flood.yml",
      text: String(repeating: "- {}\n", count: 50_000),
      head: "Content/figures/flood.yml:1:3: error: 'geography' must be given [missing-key]"),
    Flood(
      name: "records of one name", path: "figures/flood.yml",
      text: String(repeating: figure, count: 3_000),
      head: "Content/figures/flood.yml:7:7: error: 'flood' must name one figure only "
        + "[duplicate-identifier]"),
    Flood(
      name: "unknown keys", path: "figures/flood.yml",
      text: figure + (0..<60_000).map { "  k\($0): 1\n" }.joined(),
      head:
        "Content/figures/flood.yml:7:3: error: 'k0' is not a key that is known here [unknown-key]"),
    Flood(
      name: "wrong codes in one list", path: "organizations/flood.yml",
      text: organization + "  countries: [" + String(repeating: "XX,", count: 200_000) + "X]\n",
      head: "Content/organizations/flood.yml:5:15: error: 'XX' must be a country code of three "
        + "capital letters (ISO 3166-1 alpha-3) [bad-country-code]"),
    Flood(
      name: "references that lead nowhere", path: "organizations/flood.yml",
      text: organization + "  members: [" + (0..<60_000).map { "s\($0)," }.joined() + "x]\n",
      head: "Content/organizations/flood.yml:5:13: error: 's0' must be the identifier of an "
        + "organization that exists [dangling-reference]"),
    Flood(
      name: "words that no page uses", path: "strings/en.yml",
      text: (0..<30_000).map { "k\($0).a: x\n" }.joined(),
      head: "Content/strings/en.yml:1:1: error: 'k0.a' must be the key of an interface word "
        + "[unknown-phrase]"),
    Flood(
      name: "terms that are nothing", path: "withheld.yml",
      text: String(repeating: "- {}\n", count: 50_000),
      head: "Content/withheld.yml:1:3: error: 'id' must be given [missing-key]"),
    Flood(
      name: "addresses without a page", path: "redirects.yml",
      text: String(repeating: "- {from: 'a b'}\n", count: 30_000),
      head: "Content/redirects.yml:1:10: error: the address 'a b' must hold no blanks, no control "
        + "characters and none of % * : < > \" \\ | [bad-page-address]"),
    Flood(
      name: "approvals of nothing", path: "approvals.yml",
      text: String(repeating: "- {}\n", count: 30_000),
      head: "Content/approvals.yml:1:3: error: 'by' must be given [missing-key]"),
    Flood(
      name: "a million citations that lead nowhere", path: "pages/flood.md",
      text: body("[@nowhere]", size: 1_000_000),
      head: "Content/pages/flood.md:6:2: error: 'nowhere' must be the identifier of a source that "
        + "exists [dangling-reference]"),
    Flood(
      name: "figures that lead nowhere", path: "pages/flood.md",
      text: body("{a-b}", size: 300_000),
      head:
        "Content/pages/flood.md:6:1: error: '{a-b}' must name a figure that exists "
        + "[dangling-reference]"),
    Flood(
      name: "links that lead nowhere", path: "pages/flood.md",
      text: body("[a](b.md)", size: 300_000),
      head:
        "Content/pages/flood.md:6:1: error: 'b.md' must be the path of a page or an asset, from "
        + "this file [broken-link]"),
    Flood(
      name: "anchors that lead nowhere", path: "pages/flood.md",
      text: body("[a](#b)", size: 300_000),
      head:
        "Content/pages/flood.md:6:1: error: '#b' must be the identifier of a heading or an item "
        + "of 'flood' [missing-anchor]"),
    Flood(
      name: "footnotes that are not there", path: "pages/flood.md",
      text: body("[^a]", size: 300_000) + "\n[^b]: c\n",
      head:
        "Content/pages/flood.md:6:1: error: a footnote must be defined: 'a' [undefined-footnote]"),
    Flood(
      name: "tags", path: "pages/flood.md", text: body("a<b>", size: 300_000),
      head: "Content/pages/flood.md:6:2: error: a body must not hold raw HTML, such as '<b>' "
        + "[raw-html-refused]"),
    Flood(
      name: "rows that are too long", path: "pages/flood.md",
      text: page("|a|\n|-|\n" + String(repeating: "|a|b|\n", count: 10_000)),
      head:
        "Content/pages/flood.md:8:1: error: a row must have as many cells as the header: 1, not 2 "
        + "[bad-table]"),
    Flood(
      name: "a table of a million columns", path: "pages/flood.md",
      text: page(
        String(repeating: "|a", count: million) + "\n" + String(repeating: "|-", count: million)),
      head:
        "Content/pages/flood.md:6:1: error: lines without a blank line between them must hold at "
        + "most 65536 bytes [markdown-limit]", isCut: false),
    Flood(
      name: "a sheet of a million columns", path: "figures/flood.csv",
      text: "id" + String(repeating: ",", count: million) + "\na\n",
      head:
        "Content/figures/flood.csv:2:2: error: the row has 1 cell and must have 1000001, as the "
        + "header has [sheet-row-length]",
      isCut: false),
    Flood(
      name: "a sheet of unknown columns", path: "figures/flood.csv",
      text: "id" + (0..<200_000).map { ",k\($0)" }.joined() + "\na\n",
      head: "Content/figures/flood.csv:2:2: error: the row has 1 cell and must have 200001, as the "
        + "header has [sheet-row-length]"),
    Flood(
      name: "a sheet of rows that are no records", path: "figures/flood.csv",
      text: "id,label\n" + String(repeating: "A B,c\n", count: 30_000),
      head: "Content/figures/flood.csv:1:1: error:"),
    Flood(
      name: "a sheet with a quote that is never closed", path: "figures/flood.csv",
      text: "id,label\na,\"" + String(repeating: "x,y\n", count: 200_000),
      head: "Content/figures/flood.csv:"),
  ]

  @Test(arguments: floods.map(\.name))
  func isReportedSoonAndInShort(name: String) throws {
    let flood = try #require(Self.floods.first { $0.name == name })
    let run = try HostileRun([flood.path: flood.text])
    run.expectShortReport(name)
    #expect(run.head.hasPrefix(flood.head), "\(run.head)")
    #expect(run.files == nil)
    let notes = run.findings.flatMap(\.notes)
    #expect(
      notes.contains { $0.hasPrefix("further problems") || $0.hasPrefix("the reading stopped") }
        == flood.isCut)
  }

  @Test func aFloodOfWarningsHidesNoError() throws {
    let bold = String(repeating: "Some ** bold** words.\n\n", count: 1_000)
    let run = try HostileRun(["pages/flood.md": Self.page(bold + "<b>\n")])
    run.expectShortReport()
    #expect(run.findings.count { $0.severity == "warning" } == HostileRun.mostFindings)
    #expect(run.findings.filter { $0.severity == "error" }.map(\.rule) == ["raw-html-refused"])
    #expect(run.findings.last?.notes == ["further problems are not listed"])
  }

  @Test func aFloodInOneFileHidesNothingInTheNext() throws {
    let run = try HostileRun([
      "figures/flood.yml": String(repeating: "- a\n", count: 1_000), "figures/next.yml": "- b\n",
    ])
    #expect(run.findings.count == HostileRun.mostFindings + 1)
    #expect(run.report.contains("Content/figures/next.yml:1:3: error: "))
  }

  /// What is right is shown however much of it there is.
  @Test func aBodyOfCitationsBecomesAPage() throws {
    let run = try HostileRun([
      "pages/flood.md": Self.body("a [@example-report, p. 1] ", size: 300_000)
    ])
    run.expectShortReport()
    let page = try #require(run.files?["pages/flood.html"] ?? run.files?["flood.html"])
    #expect(page.utf8.count > 1_000_000)
  }

  /// A message quotes a value of a megabyte by its ends.
  @Test(arguments: [
    ("- id: flood\n  %: 1\n", "is not a key that is known here [unknown-key]"),
    ("- id: flood\n  value: %\n", "must be a plain number"),
    ("- id: %\n", "must have at most 80 characters [bad-identifier]"),
    ("- id: flood\n  geography: %\n", "must be"),
    ("- id: flood\n  qualifier: %\n", "must be one of"),
    ("- id: flood\n  parts: {relation: %}\n", "must be one of"),
    ("- id: flood\n  sources: %\n", "must"),
  ])
  func aLongValueIsQuotedInShort(text: String, message: String) throws {
    let value = String(repeating: "x", count: 900_000)
    let key = text.contains("%:") ? "? \(value)\n  " : value
    let run = try HostileRun(["figures/flood.yml": text.replacing("%", with: key)])
    run.expectShortReport()
    #expect(run.report.contains(message), "\(run.report)")
    #expect(run.report.utf8.count < 20_000)
  }

  /// Two names of a megabyte are not compared letter by letter.
  @Test func longNamesAreNotCompared() throws {
    let long = String(repeating: "a", count: 60_000)
    let run = try HostileRun([
      "pages/flood.md": Self.page("## \(long)\n\n[a](#\(long)b)\n")
    ])
    run.expectShortReport()
    #expect(run.findings.map(\.rule) == ["missing-anchor"])
    #expect(run.findings.first?.suggestion == nil)
  }
}
