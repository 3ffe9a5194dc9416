import Comparison
import Testing

/// Words that went and came, with no more around them than a reader needs.
@Suite struct WordDifferenceTests {
  private static func text(_ parts: [WordDifference.Part]) -> String {
    parts.map { part in
      switch part {
      case .same(let text): text
      case .old(let text): "[-\(text)-]"
      case .new(let text): "{+\(text)+}"
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("a b c", "a x c", "a [-b-] {+x+} c"), ("a b", "a b", "a b"), ("", "a", "{+a+}"),
    ("a", "", "[-a-]"), ("a b c", "c", "[-a b-] c"), ("a\nb", "a\nc", "a\n [-b-] {+c+}"),
    ("one two three", "one three two", "one [-two-] three {+two+}"),
    ("ក ខ", "ក គ", "ក [-ខ-] {+គ+}"),
  ])
  func findsWhatDiffers(_ old: String, _ new: String, _ expected: String) {
    #expect(Self.text(WordDifference(old, new).parts) == expected)
  }

  @Test func leavesOutWhatIsFarFromAnyChange() {
    let words = (1...40).map(String.init)
    let old = words.joined(separator: " ")
    let new = words.map { $0 == "20" ? "twenty" : $0 }.joined(separator: " ")
    #expect(
      Self.text(WordDifference(old, new).trimmed(toContext: 3))
        == "… 17 18 19 [-20-] {+twenty+} 21 22 23 …")
    #expect(Self.text(WordDifference(old, new).trimmed(toContext: 50)).hasPrefix("1 2 3 "))
  }

  @Test func showsTextsThatAreTooLongToCompareWhole() {
    let old = String(repeating: "a b ", count: 3000)
    let new = String(repeating: "b a ", count: 3000)
    #expect(WordDifference(old, new).parts == [.old(old), .new(new)])
    #expect(!WordDifference(old, new).isTelling)
  }

  @Test(arguments: [
    ("plain words", "plain words"), ("a | b", "a \\| b"),
    ("**bold** _x_ `c`", "\\*\\*bold\\*\\* \\_x\\_ \\`c\\`"),
    ("[a](javascript:b)", "\\[a\\](javascript\\:b)"),
    ("<b onload=x>&lt;", "&lt;b onload=x&gt;&amp;lt;"),
    ("ask @team or a@b.org", "ask @<!-- -->team or a@b.org"),
    ("see #12, a#b", "see #<!-- -->12, a#b"),
    ("one\ntwo\r\nthree", "one two  three"), ("~~x~~ :tada: a: b", "\\~\\~x\\~\\~ \\:tada: a: b"),
    ("https://a.org", "https\\://a.org"), ("\u{202E}evil\u{1B}[31m", " evil \\[31m"),
    ("\\|", "\\\\\\|"),
  ])
  func escapesWhatMarkdownWouldObey(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }
}
