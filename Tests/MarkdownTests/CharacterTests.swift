import Markdown
import Testing

@Suite("Characters that no body may hold")
struct CharacterTests {
  @Test(arguments: [
    ("\u{2028}", "a line separator, U+2028"), ("\u{2029}", "a paragraph separator, U+2029"),
    ("\u{FFFE}", "a noncharacter, U+FFFE"), ("\u{FFFF}", "a noncharacter, U+FFFF"),
    ("\u{1FFFE}", "a noncharacter, U+1FFFE"), ("\u{FDD0}", "a noncharacter, U+FDD0"),
    ("\u{FEFF}", "a byte order mark, U+FEFF"), ("\u{FFFD}", "a replacement character, U+FFFD"),
    ("\u{FFFC}", "an object replacement character, U+FFFC"),
    ("\u{E0041}", "a tag character, U+E0041"),
    ("&#x2028;", "a line separator, U+2028"),
  ])
  func areNamed(_ character: String, _ name: String) {
    #expect(
      ParsedMarkdown("é a\(character)b").findings == [
        "1:4-5 control-character: a body must not hold characters that nobody can read, such as \(name)"
      ])
  }

  @Test(arguments: ["\u{200B}", "\u{200D}", "\u{AD}", "\u{A0}", "\u{FE0F}", "ﷺ", "！", "😀"])
  func areNotThoseThatWritersNeed(_ character: String) {
    #expect(ParsedMarkdown("a\(character)b").findings == [])
  }
}
