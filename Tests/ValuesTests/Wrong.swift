import Testing
import Values

/// A text that a value must refuse: what is said of it, where, and what is suggested.
struct Wrong: Sendable, CustomTestStringConvertible {
  let text: String
  /// The message after the quoted text.
  let rule: String
  /// The part of the text that the finding points at; nil stands for all of it.
  let part: String?
  let suggestions: [String]

  init(_ text: String, _ rule: String = "", at part: String? = nil, meant: String...) {
    self.text = text
    self.rule = rule
    self.part = part
    suggestions = meant
  }

  var testDescription: String { text }

  /// Expects that `Value` refuses the text as said.
  func expect<Value: ParsedValue>(
    of type: Value.Type, _ location: SourceLocation = #_sourceLocation
  ) {
    let mistake = mistake(text, as: type)
    #expect(mistake?.message == "'\(text)' \(rule)", sourceLocation: location)
    #expect(mistake?.suggestions == suggestions, sourceLocation: location)
    #expect(place(mistake, in: text) == part, sourceLocation: location)
    for suggestion in suggestions {
      #expect(Value(suggestion) != nil, sourceLocation: location)
    }
  }
}
