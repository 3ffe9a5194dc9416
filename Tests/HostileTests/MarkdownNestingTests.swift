import Diagnostics
import HTML
import Markdown
import TestSupport
import Testing

/// Everything that Markdown nests, opens or repeats, in bodies of 64 kB and of 1 MB.
///
/// `MarkdownTests/HostileInputTests` has what the limits say; here is that nothing within them is
/// slow either: a block of lines is filled up to its limit, and so is the next one.
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

  @Test(arguments: kinds) func aMegabyteEndsSoon(kind: String) {
    endsSoon(unit: kind, size: 1_000_000)
  }

  @Test(arguments: units) func sixtyFourKilobytesEndSoon(unit: String) {
    endsSoon(unit: unit, size: 64_000)
  }

  private func endsSoon(unit: String, size: Int) {
    // Blocks of lines that each stay within the limit, with what is open left open.
    let count = 60_000 / unit.utf8.count
    let block = String(repeating: unit, count: max(1, min(count, size / unit.utf8.count))) + "\n\n"
    expectCalm(String(repeating: block, count: max(1, size / block.utf8.count)))
  }

  /// One block of a megabyte, which no paragraph is.
  @Test(arguments: ["a", "*a ", "|", "[@a]", "{a-b}", "\\", "&amp;", "> a\n", "<!--\n"])
  func isReportedAsOneBlockOfAMegabyte(unit: String) {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    let findings = expectCalm(text)
    #expect(findings.first?.rule == "markdown-limit", "\(findings)")
    #expect(findings.first?.range?.start == SourcePosition(line: 1, column: 1))
  }

  /// Lists that go deeper by indentation alone, and emphasis within emphasis: the tree is as deep as
  /// the text is long, and nothing may walk it by calling itself.
  @Test func deepTreesAreRenderedWithoutRecursion() throws {
    let list = (0..<900).map { String(repeating: "  ", count: $0) + "- a\n\n" }.joined()
    let parsed = parse(list)
    #expect(parsed.findings.isEmpty)
    #expect(count(of: "<li>", in: parsed.prose) == 900)
    let emphasis =
      String(repeating: "*a **b ", count: 3_000) + String(repeating: "b** a* ", count: 3_000)
    let both = parse(emphasis)
    #expect(both.findings.isEmpty)
    #expect(count(of: "<em>", in: both.prose) > 1_000)
  }

  // MARK: -

  private func parse(_ text: String) -> (prose: Prose, findings: [Diagnostic]) {
    MarkdownParser(viewNames: ["timeline"]).parse(Array(text.utf8), file: FileID(0), firstLine: 1)
  }

  /// How often the markup of the prose opens an element.
  private func count(of tag: String, in prose: Prose) -> Int {
    let markup = prose.segments.reduce(into: [UInt8]()) { markup, segment in
      if case .html(let html) = segment { markup += html.bytes }
    }
    let tag = Array(tag.utf8)
    return markup.indices.count { markup[$0...].starts(with: tag) }
  }

  @discardableResult
  private func expectCalm(_ text: String) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let time = processorTime { findings = parse(text).findings }
    #expect(time < .seconds(30), "\(time)")
    // A hostile file must not turn into a hostile report.
    #expect(findings.count <= 2 * FindingList.most)
    #expect(Places(text).hold(findings), "\(findings)")
    return findings
  }
}
