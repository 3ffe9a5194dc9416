import Diagnostics
import Fields
import JSON

/// A text of a field that is Markdown, which is read as prose elsewhere.
struct FooterText: FieldValue {
  static var unread: FooterText { FooterText() }
  static var isListedOnce: Bool { true }

  private init() {}

  init?(_ node: Node, in context: FieldContext) {
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
  }

  static func schema(in schema: SchemaBuilder) -> JSON { ["type": "string"] }
}
