import Foundation
import Testing
import ToolSupport

/// Everything that Markdown nests, opens or repeats, in bodies of 64 kB to 1 MB.
///
/// `MarkdownTests/HostileInputTests` covers the limits themselves. These tests show that nothing
/// within the limits is slow: ``HostileRun`` bounds the program's processor time.
struct MarkdownNestingTests {
  private static let units = [
    ">", "> ", "- ", "1. ", "* - + ", "> - ", "*", "_", "**a ", "*a_ ", "*a **b ", "_a ", "*_!_\"",
    "a**b__c ", "`", "`a``b", "``` ", "~~~\n", "[", "![", "[a](", "[a](<", "[a]( \"", "]", "](",
    "![[]()",
    "[[a]: b\n", "[a]: b\n", "[a]: <", "[a][", "[a]", "<", "<!--", "<!-- a -->", "<?", "<!A ",
    "<![CDATA[", "<a ", "<a b='", "</a ", "<http://a>", "<a@b.c>", "&", "&amp;", "&#x202E;",
    "&#35;",
    "\\", "[\\", "\\\n", "a  \n", "|", "|a", "|-", "|-|\n", "|a|\n|-|\n", ":-:|", "{a-b}", "{",
    "{a",
    "{&#97;-b}`x`", "x\\\n{&#97;-b} `c` ", "[@a]", "[@a, p. 1; @b]", "[@", "[@a\n", "[^a]",
    "[^a]: b\n",
    "[^", "> [!NOTE]\n", "> [!", "## a {#b}\n", "## [@", "Table: a\n", "=\n", "-\n", "a\n===\n",
    "\t",
    "\u{A0}", "\u{1F1E6}", "e\u{301}\u{301}", "```timeline\n```\n", "<b>", "a<b>c",
  ]

  /// Each kind of container, emphasis, link and bracket, and the families that libcmark 0.30.2 takes
  /// quadratic time for.
  private static let kinds = [
    ">", "- ", "> - ", "*", "*a_ ", "*a **b ", "*_!_\"", "`", "[", "[a](", "![[]()", "[[a]: b\n",
    "[\\",
    "<!--", "<http://a>", "&", "\\", "|a|\n|-|\n", "{a-b}", "{&#97;-b}`x`", "[@a]", "[^a]",
    "[^a]: b\n", "a<b>c",
  ]

  @Test(arguments: kinds) func aMegabyteEndsSoon(kind: String) throws {
    try endsSoon(unit: kind, size: 1_000_000)
  }

  @Test(arguments: units) func sixtyFourKilobytesEndSoon(unit: String) throws {
    try endsSoon(unit: unit, size: 64_000)
  }

  private func endsSoon(unit: String, size: Int) throws {
    // Blocks of lines that each stay within the limit, with what is open left open.
    let count = 60_000 / unit.utf8.count
    let block = String(repeating: unit, count: max(1, min(count, size / unit.utf8.count))) + "\n\n"
    try run(String(repeating: block, count: max(1, size / block.utf8.count)))
  }

  private static let families: [(name: String, unit: String, end: String)] = [
    ("list markers, then blank lines", "- ", "a" + String(repeating: "\n", count: 120_000)),
    ("quotes, then runs of delimiters", "> ", String(repeating: "*a_ ", count: 30_000)),
    ("images that are not closed", "![[]()", ""), ("brackets", "[", ""), ("runs", "*", ""),
    ("images in paragraphs", String(repeating: "![[]()", count: 190) + "\n\n", ""),
    ("figures", String(repeating: "{a-b}", count: 12_000) + "\n\n", ""),
    ("citations", String(repeating: "[@a]", count: 15_000) + "\n\n", ""),
    ("footnotes", String(repeating: "[^a]", count: 15_000) + "\n\n", "[^a]: b"),
    ("links", String(repeating: "[a](b) ", count: 8_000) + "\n\n", ""),
    ("entities", String(repeating: "&amp;&amp;amp;{a-b}", count: 3_000) + "\n\n", ""),
    ("tables", String(repeating: "|[a]|b|\n|-|-|\n|[c]|\n\n", count: 1_000), "[a]: b"),
    ("delimiter rows", String(repeating: "|-", count: 20_000) + "\n", ""),
    ("headings", "## a\n\n", ""), ("tags", String(repeating: "<b>", count: 20_000) + "\n\n", ""),
    ("comments", "a" + String(repeating: "<!--", count: 15_000) + "\n\n", ""),
    ("bidi controls", "\u{202E}", ""), ("tabs", "\t", ""),
  ]

  @Test(arguments: families.map(\.name))
  func aQuarterOfAMegabyteEndsSoon(_ name: String) throws {
    let family = try #require(Self.families.first { $0.name == name })
    let size = max(1, 240_000 - family.end.utf8.count)
    try run(
      String(repeating: family.unit, count: size / family.unit.utf8.count + 1) + family.end)
  }

  /// One block of a megabyte, which no paragraph is.
  @Test(arguments: ["a", "*a ", "|", "[@a]", "{a-b}", "\\", "&amp;", "> a\n", "<!--\n"])
  func isReportedAsOneBlockOfAMegabyte(unit: String) throws {
    let findings = try run(String(repeating: unit, count: 1_000_000 / unit.utf8.count)).findings
    #expect(findings.first?.rule == "markdown-limit", "\(findings)")
    #expect(findings.first?.place == "6:1")
  }

  /// Lists that go deeper by indentation alone, and emphasis within emphasis: the tree is as deep as
  /// the text is long, and nothing may walk it by calling itself.
  @Test func deepTreesAreRenderedWithoutRecursion() throws {
    let list = (0..<900).map { String(repeating: "  ", count: $0) + "- a\n\n" }.joined()
    #expect(try count(of: "<li>", in: list) >= 900)
    let emphasis =
      String(repeating: "*a **b ", count: 3_000) + String(repeating: "b** a* ", count: 3_000)
    #expect(try count(of: "<em>", in: emphasis) > 1_000)
  }

  // MARK: -

  /// How often the page of this body opens an element.
  private func count(of tag: String, in body: String) throws -> Int {
    let run = try run(body)
    let page = try #require(run.files?["hostile.html"], "\(run.report)")
    return page.components(separatedBy: tag).count - 1
  }

  @discardableResult
  private func run(_ body: String) throws -> HostileRun {
    let text = "---\nid: hostile\ntitle: Hostile\nsummary: A page.\n---\n" + body
    let run = try HostileRun(["pages/hostile.md": text])
    // A hostile file must not turn into a hostile report.
    run.expectShortReport()
    let lines = LineLengths(text)
    let own = run.findings.filter { $0.path?.hasSuffix("hostile.md") == true }
    #expect(own.allSatisfy { $0.isPlaced(in: lines) }, "\(own)")
    return run
  }
}
