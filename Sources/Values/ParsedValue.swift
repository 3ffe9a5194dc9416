package import Diagnostics
package import Fields

/// A value that is written as one piece of text and read by a grammar of its own.
package protocol ParsedValue: FieldValue, Hashable, CustomStringConvertible {
  /// The rule that a wrong text breaks.
  static var rule: Rule { get }
  /// What the field must hold, for a message: `a date such as 2007-03`.
  static var expectation: String { get }

  /// The value as records and exports write it; parsing it gives the value again.
  var text: String { get }

  /// Reads the value, or says what is wrong with the text.
  static func parse(_ text: String) -> Result<Self, ParseMistake>
}

extension ParsedValue {
  package typealias Mistake = ParseMistake

  /// The value that `text` stands for, or nil where it stands for none.
  package init?(_ text: String) {
    guard case .success(let value) = Self.parse(text) else { return nil }
    self = value
  }

  package init?(_ node: Node, in context: FieldContext) {
    guard let text = node.text, !node.isMissing else {
      context.report(
        Self.rule.finding(
          "this must be \(Self.expectation), not \(node.kindInWords)", at: node.range))
      return nil
    }
    switch Self.parse(text) {
    case .success(let value):
      self = value
    case .failure(let mistake):
      context.report(
        Self.rule.finding(
          mistake.message, at: node.range(of: mistake.place), suggestion: mistake.question))
      return nil
    }
  }

  package static func corrected(_ text: String) -> String? {
    switch parse(text) {
    case .success: text
    case .failure(let mistake): mistake.suggestions.count == 1 ? mistake.suggestions.first : nil
    }
  }

  package var description: String { text }
}
