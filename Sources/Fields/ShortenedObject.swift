import Diagnostics
package import JSON

/// A group of keys that may also be written as one value: `logo.svg` for `{file: logo.svg}`.
package protocol ShortenedObject: FieldObject {
  /// What it must be, for a message: `a file, or a group of 'file' and 'alt'`.
  static var expectation: String { get }
  /// The JSON Schema of the short form.
  static func shortSchema(in schema: SchemaBuilder) -> JSON

  /// Reads the short form, or reports why it can't.
  init?(short node: Node, in context: FieldContext)
}

extension ShortenedObject {
  package init?(_ node: Node, in context: FieldContext) {
    switch node.content {
    case .plain, .quoted: self.init(short: node, in: context)
    case .map(let entries):
      let fields = Fields(.reading(entries, node.range, context))
      self.init(fields)
      fields.refuseUnknownKeys()
    case .list:
      context.report(
        FieldRules.wrongType.finding(
          "this must be \(Self.expectation), not \(node.kindInWords)", at: node.range))
      return nil
    }
  }

  package static func shortSchema(in schema: SchemaBuilder) -> JSON { ["type": "string"] }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    [
      "anyOf": [
        shortSchema(in: schema), schema.define(schemaName, about: about) { _ = Self($0) },
      ]
    ]
  }
}
