import Markdown
import Testing

@Suite("Characters that no body may hold")
struct CharacterTests {
  @Test(
    arguments: [
      (0x2028, "a line separator, U+2028"), (0x2029, "a paragraph separator, U+2029"),
      (0xFFFE, "a noncharacter, U+FFFE"), (0xFFFF, "a noncharacter, U+FFFF"),
      (0x1FFFE, "a noncharacter, U+1FFFE"), (0xFDD0, "a noncharacter, U+FDD0"),
      (0xFEFF, "a byte order mark, U+FEFF"), (0xFFFD, "a replacement character, U+FFFD"),
      (0xFFFC, "an object replacement character, U+FFFC"), (0xE0041, "a tag character, U+E0041"),
    ] as [(UInt32, String)])
  func areNamed(_ code: UInt32, _ name: String) throws {
    let character = try #require(Unicode.Scalar(code))
    let finding =
      "1:4-5 control-character: a body must not hold characters that nobody can read, such as \(name)"
    #expect(ParsedMarkdown("é a\(character)b").findings == [finding])
    // An entity writes it, too, if the character is not one that shows a loss.
    guard ![0xFFFC, 0xFFFD].contains(code) else { return }
    let entity = "&#x\(String(code, radix: 16));"
    #expect(ParsedMarkdown("é a\(entity)b").findings == [finding])
  }

  @Test(arguments: ["\u{200B}", "\u{200D}", "\u{AD}", "\u{A0}", "\u{FE0F}", "ﷺ", "！", "😀"])
  func areNotThoseThatWritersNeed(_ character: String) {
    #expect(ParsedMarkdown("a\(character)b").findings == [])
  }
}
