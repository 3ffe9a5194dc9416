import Diagnostics
import Markdown
import TestSupport
import Testing

/// Each mark is looked at in linear time: a block of the largest size takes moments, not minutes.
@Suite("Many marks in one block")
struct MarkSpeedTests {
  @Test(arguments: [
    ("~~a ~~", ""), (" \\~~", "~~a"), ("ក**«ក", ""), ("|ក**«ក", ""), ("https://a.b/( ", ""),
    (")", "https://a.b/"), ("a@", ""), (" @a", ""), ("a | ", ""), ("a` ``", ""), ("==a ", ""),
    ("ក_ ", ""),
    ("ក\n", ""), ("7. a\n", ""), ("~a ", ""), ("*a ", ""), ("&nbsp ", ""), ("a www.", ""),
    ("• a\n", ""),
    ("| a\n", ""), ("a\\\n", ""), ("#a\n", ""), ("[a]: b\n", ""), ("[aaaa]: b\n[", ""), ("a^b", ""),
    ("{{a ", ""), ("<http", ""), ("＊＊a", ""), ("［a", ""), ("\\newpage ", ""), ("$a_", ""),
    ("$ ", ""),
    (":a ", ""), ("a) b\n", ""), ("(1) a\n", ""), ("\u{200B}a\n", ""), ("a\tb\n", ""), ("''a ", ""),
    ("%%a ", ""), ("\\%%a", ""), ("[a-b] ", ""), ("[^a b] ", ""), ("]\u{200B}", ""), ("#REF! ", ""),
    ("Error! ", ""), ("*a*(b) ", ""), ("**a**(b)", ""), ("{++ ", ""), ("a::b ", ""), ("＠a", ""),
    ("\\[a](", ""),
  ])
  func areReadQuickly(unit: String, start: String) {
    let text = start + String(repeating: unit, count: 60_000 / unit.utf8.count) + "\n\n"
    let end = text.contains("|ក") ? "|-|\n" : ""
    let bytes = Array((text + end).utf8)
    let parser = MarkdownParser(viewNames: ["timeline"])
    let time = processorTime {
      _ = parser.parse(bytes, file: FileID(0), firstLine: 1)
    }
    #expect(time < .seconds(10))
  }
}
