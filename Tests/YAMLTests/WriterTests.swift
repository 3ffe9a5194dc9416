import Diagnostics
import Fields
import Testing
import YAML

/// What is written reads back as the same values.
@Suite struct WriterTests {
  private static let nowhere = SourceRange(wholeOf: FileID(0))

  private static func text(_ text: String) -> Node { Node(.quoted(text), at: nowhere) }

  private static func map(_ entries: (String, Node)...) -> Node {
    Node(.map(entries.map { .init(key: $0.0, keyRange: nowhere, value: $0.1) }), at: nowhere)
  }

  private static func list(_ items: Node...) -> Node { Node(.list(items), at: nowhere) }

  @Test func writesRecordsAsAPersonWould() {
    let records = [
      Self.map(
        ("id", Self.text("one")), ("name", Self.text("Office: the \"first\"")),
        ("gloss", Self.text("Two\nlines")), ("empty", Self.list()), ("none", Self.map()),
        ("gone", Node(.plain(""), at: Self.nowhere)), ("tilde", Self.text("~")),
        ("codes", Self.list(Self.text("KHM"), Self.text("010"), Self.list(Self.text("- a")))),
        ("names", Self.list(Self.map(("text", Self.text("ក")), ("sources", Self.text("a, p. 1")))))),
      Self.map(("id", Self.text("two"))),
    ]
    #expect(
      YAMLWriter.list(records) == """
        - id: one
          name: "Office: the \\"first\\""
          gloss: |-
            Two
            lines
          empty: []
          none: {}
          gone: ~
          tilde: "~"
          codes:
            - KHM
            - 010
            -
              - "- a"
          names:
            - text: ក
              sources: a, p. 1

        - id: two

        """)
    #expect(YAMLWriter.list([]) == "[]\n")
  }

  @Test(arguments: [
    "", " ", "~", "null", "true", "a: b", "a:", "a #b", "#a", "- a", "-", "?", "a, b", "[a]", "{a}",
    "*a", "&a", "!a", "%a", "@a", "`a", "'a'", "\"a\"", "a\\b", "a\tb", "a\nb", "a\n", "a\n\nb",
    "a\n\n", "\na", " a\nb", "a\n  b\n c", "a\r\nb", "a ", "---", "...", "a\n---\nb", "ភ្នំពេញ",
    "\u{17C1}", "\u{301}e\"\u{301}", "\u{1F600}", "<<", "a\u{A0}", "\u{A0}", "|", ">", "= 1", "1e3",
    "a\rb", "a \nb",
  ])
  func aTextReadsBackAsItself(text: String) throws {
    let record = Self.map(
      ("key", Self.text(text)),
      ("list", Self.list(Self.text(text), Self.map(("k", Self.text(text))))))
    let written = YAMLWriter.list([record])
    let (node, findings) = YAMLReader.read(Array(written.utf8), file: FileID(0))
    #expect(findings == [], "\(written)")
    guard case .list(let items) = try #require(node).content, let read = items.first,
      case .list(let list)? = read["list"]?.content
    else {
      Issue.record("\(written)")
      return
    }
    #expect(read["key"]?.text == text)
    #expect(read["key"]?.isNull == false)
    #expect(list.first?.text == text)
    #expect(list.last?["k"]?.text == text)
  }
}
