import Diagnostics
import Testing

/// What a reader can't see, or takes for something else, is named in every message.
@Suite struct NamedCharacterTests {
  private static func message(_ text: String) -> String {
    Diagnostic(rule: "a", severity: .error, message: text, range: nil).message
  }

  @Test(arguments: [
    ("'5\u{A0}' must be a number", "it holds a no-break space, U+00A0"),
    ("'\u{200B}id'", "it holds a zero width space, U+200B"), ("'a\tb'", "it holds a tab, U+0009"),
    ("'a\u{AD}b\u{2060}'", "it holds a soft hyphen, U+00AD and a word joiner, U+2060"),
    ("'2014–05'", "it holds an en dash, U+2013"), ("'−5'", "it holds a minus sign, U+2212"),
    (
      "'“id”'",
      "it holds a curly double quotation mark, U+201C and a curly double quotation mark, U+201D"
    ),
    ("'t\u{438}tle'", "it holds a Cyrillic letter, U+0438"),
    ("'id：'", "it holds a fullwidth ':', U+FF1A"),
    ("'a\u{7}'", "it holds a control character, U+0007"),
    ("'ក\u{17B4}'", "it holds an invisible Khmer vowel, U+17B4"),
  ])
  func inAMessage(text: String, names: String) {
    #expect(Self.message(text) == "\(text) (\(names))")
  }

  @Test(arguments: [
    "'title' must be given", "'ច្បាប់' must be one", "'Côte d’Ivoire – a study' is", "'Μαρία' is",
    "'法律。'",
    "'a\nb'",
  ])
  func areNotThoseThatReadersSee(text: String) {
    #expect(Self.message(text) == text)
  }

  @Test func areNamedOnce() {
    let once = Self.message("'a\u{A0}b'")
    #expect(Self.message(once) == once)
  }
}
