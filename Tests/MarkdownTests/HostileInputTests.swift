import Diagnostics
import Markdown
import Testing

@Suite("Hostile input")
struct HostileInputTests {
  /// 240 kB of each, for which libcmark alone takes seconds or which our own passes might not
  /// get through in linear time.
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
  func endsWithinASecond(_ name: String) throws {
    let family = try #require(Self.families.first { $0.name == name })
    let size = max(1, 240_000 - family.end.utf8.count)
    let text = String(repeating: family.unit, count: size / family.unit.utf8.count + 1) + family.end
    let bytes = Array(text.utf8)
    let parser = MarkdownParser(viewNames: [])
    // A debug build on a busy machine is many times slower than a release build, in which the
    // slowest of these takes a tenth of a second; a quadratic pass would take minutes.
    let time = ContinuousClock().measure {
      _ = parser.parse(bytes, file: FileID(0), firstLine: 1)
    }
    #expect(time < .seconds(10))
  }

  @Test(arguments: [
    (
      String(repeating: "> ", count: 33) + "x",
      "1:1-2 markdown-limit: quotes and lists must be nested at most 32 deep, not 33"
    ),
    (
      "é\n" + String(repeating: "[", count: 201),
      "2:201-202 markdown-limit: at most 200 brackets may be open at once in one block of lines"
    ),
    (
      "é " + String(repeating: "*", count: 201),
      "1:3-4 markdown-limit: a run of '*' must be at most 200 long"
    ),
    (
      "x\n\n" + String(repeating: "word\n", count: 13_200),
      "3:1-2 markdown-limit: lines without a blank line between them must hold at most "
        + "65536 bytes"
    ),
    (
      String(repeating: "\n", count: 20_001),
      "1:1-2 markdown-limit: a body must have at most 20000 lines, not 20001"
    ),
    (
      "é\u{202E}x",
      "1:2-3 control-character: a body must not hold characters that turn text around, such as "
        + "U+202E"
    ),
    (
      "x\n\u{0}",
      "2:1-2 control-character: a body must not hold control characters, such as U+0000"
    ),
    (
      "x \u{85}",
      "1:3-4 control-character: a body must not hold control characters, such as U+0085"
    ),
  ])
  func isReportedWithItsPlace(_ text: String, _ finding: String) {
    #expect(ParsedMarkdown(text).findings.first == finding)
  }

  @Test func isWithinTheLimitsWhenAPersonWroteIt() {
    let list = (0..<12).map { String(repeating: "  ", count: $0) + "- item\n" }.joined()
    let table = String(repeating: "| [a](org:b) | [@c, p. 1] |\n", count: 1_000)
    let parsed = ParsedMarkdown("\(list)\n\nTable: x\n\n| a | b |\n|---|---|\n\(table)")
    #expect(parsed.findings.isEmpty)
    #expect(parsed.holes.count == 2_000)
  }

  @Test func ofControlCharactersCannotForgeMarks() {
    #expect(ParsedMarkdown("\u{1}^1]: x\n\n\u{5}\n").findings.count == 2)
  }
}
