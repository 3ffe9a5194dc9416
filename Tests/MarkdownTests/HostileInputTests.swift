import Diagnostics
import Markdown
import Testing

@Suite("Hostile input")
struct HostileInputTests {
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
