package import Diagnostics
package import JSON

extension String: FieldValue {
  package static var unread: String { "" }

  package init?(_ node: Node, in context: FieldContext) {
    self.init(node, in: context, isMarked: false)
  }

  /// Reads a text that may have tags and entities, where the caller looks at them.
  package init?(_ node: Node, in context: FieldContext, isMarked: Bool) {
    guard let text = node.text else {
      context.report(
        FieldRules.wrongType.finding(
          "this must be text, not \(node.kindInWords)", at: node.range,
          suggestion: "put the text in quotes if it holds ': ' or begins with '[' or '{'"))
      return nil
    }
    if let comment = node.comment {
      context.report(
        FieldRules.textInComment.finding(hiding: comment, behind: text, at: node.range))
    }
    if let mark = PlainText.firstNote(in: text) {
      context.report(
        FieldRules.noteInText.finding(
          "a text of a record must hold no note to an editor; '\(mark)' hides nothing here",
          at: node.range,
          suggestion: "delete the note, or move it to a line of its own behind '#'"))
    } else if let mark = PlainText.firstMarkup(in: text, isMarked: isMarked) {
      context.report(
        FieldRules.markupInText.finding(
          "a text of a record must have no markup; readers would see '\(mark)' as it is",
          at: node.range,
          suggestion: "delete it; prose with markup goes below the front matter of a page"))
    }
    if let finding = UnreadableText.finding(in: text, at: node.range) { context.report(finding) }
    SourceMentions.forEach(in: text) { context.mention($0, as: $1, at: node.range) }
    guard let reading = context.reading, Self.mayHoldBraces(text) else {
      self = text
      return
    }
    self = reading(text, node, context)
  }

  package static func schema(in schema: SchemaBuilder) -> JSON { ["type": ["string", "number"]] }

  /// Whether a text may hold a brace: `{`, or `｛` of East Asian keyboards, which begins with EF.
  private static func mayHoldBraces(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: "{") || $0 == 0xEF }
  }
}

extension Int: FieldValue {
  package static var unread: Int { 0 }

  package init?(_ node: Node, in context: FieldContext) {
    guard let text = node.text, let number = Int(text) else {
      context.report(
        FieldRules.wrongType.finding(
          "'\(node.text ?? node.kindInWords)' must be a whole number", at: node.range,
          suggestion: node.text.flatMap(LetterForDigit.init).map {
            "\($0.explanation); did you mean '\($0.mended)'?"
          } ?? "write digits only, without separators or a unit"))
      return nil
    }
    self = number
  }

  package static func schema(in schema: SchemaBuilder) -> JSON { ["type": "integer"] }
}

extension Bool: FieldValue {
  package static var unread: Bool { false }

  package init?(_ node: Node, in context: FieldContext) {
    switch node.text {
    case "true": self = true
    case "false": self = false
    default:
      context.report(
        FieldRules.wrongType.finding(
          "'\(node.text ?? node.kindInWords)' must be 'true' or 'false'", at: node.range,
          suggestion: node.text.flatMap { TruthWord.advice(on: $0, among: ["true", "false"]) }))
      return nil
    }
  }

  package static func schema(in schema: SchemaBuilder) -> JSON { ["type": "boolean"] }
}

extension Located: FieldValue where Value: FieldValue {
  package static var isListedOnce: Bool { Value.isListedOnce }
  package static var unread: Located<Value> {
    unread(in: SourceRange(wholeOf: FileID(0)))
  }

  /// What is wrong with it otherwise is told at its own place.
  package static func unread(in range: SourceRange) -> Located<Value> {
    Located(.unread, at: range)
  }

  package init?(_ node: Node, in context: FieldContext) {
    guard let value = Value(node, in: context) else { return nil }
    self.init(value, at: node.range)
  }

  package static func schema(in schema: SchemaBuilder) -> JSON { Value.schema(in: schema) }
}
