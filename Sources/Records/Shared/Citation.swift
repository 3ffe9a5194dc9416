import Diagnostics
package import Fields
package import JSON

/// A place in a source: `source-id` or `source-id, locator`, as in Markdown's `[@source-id, p. 9]`.
package struct Citation: FieldValue {
  package let source: Reference<Source>
  /// Where in the source: a page, a section, a slide, a line of its text.
  package let locator: String?

  package init(source: Reference<Source>, locator: String?) {
    self.source = source
    self.locator = locator
  }

  package static var unread: Citation { Citation(source: .unread, locator: nil) }

  package init?(_ node: Node, in context: FieldContext) {
    guard let text = node.text, !node.isMissing else {
      context.report(
        FieldRules.wrongType.finding(
          "a source must be written as 'source-id, locator', not \(node.kindInWords)",
          at: node.range, suggestion: "for example 'asean-act-cambodia, line 9'"))
      return nil
    }
    let comma = text.firstIndex(of: ",")
    let id = text[..<(comma ?? text.endIndex)]
    let idNode = Node(.quoted(String(id)), at: node.range)
    guard let identifier = Identifier(idNode, in: context) else { return nil }
    let locator = comma.map { String(text[text.index(after: $0)...].drop { $0 == " " }) }
    context.refer(
      to: identifier.text, ofKind: RecordKind.source.rawValue, locator: locator, at: node.range)
    self.init(
      source: Reference(id: identifier.text, range: node.range), locator: locator)
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    [
      "type": "string",
      "description": "A source with a locator: 'source-id, p. 9' or 'source-id, line 112'.",
    ]
  }
}
