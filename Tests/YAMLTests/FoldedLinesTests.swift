import Fields
import Testing

/// Lines of scripts without spaces are joined without one, in every way to fold a text.
@Suite struct FoldedLinesTests {
  @Test(arguments: [
    ("a: >-\n  ការជួញ\n  ដូរ\n", "ការជួញដូរ"), ("a: >\n  การ\n  ค้า\nb: c\n", "การค้า\n"),
    ("a: ការ\n  ជួញ\n  ដូរ\n", "ការជួញដូរ"), ("a: \"劳动\n  法\"\n", "劳动法"), ("a: '劳动\n  法'\n", "劳动法"),
    ("a: \"x: \\\"ក\n  ខ\"\n", "x: \"កខ"), ("a: >-\n  ក ក\n  ក ក\n", "ក កក ក"),
    ("a: >-\r\n  ក\r\n  ខ\r\n", "កខ"),
    // A space was meant, or the line kept.
    ("a: >-\n  ការ។\n  ជួញ\n", "ការ។ ជួញ"), ("a: >-\n  ការ\n  2008\n", "ការ 2008"),
    ("a: |-\n  ការ\n  ជួញ\n", "ការ\nជួញ"), ("a: >-\n  ការ\n\n  ជួញ\n", "ការ\nជួញ"),
    ("a: ក ខ\n", "ក ខ"), ("a: >-\n  one\n  two\n", "one two"), ("a: >-\n  ក\n    ខ\n", "ក\n  ខ"),
  ])
  func areJoined(text: String, value: String) throws {
    let node = try #require(Outline(text).node)
    #expect(node["a"]?.text == value)
  }
}
