package import Diagnostics
package import Fields
package import JSON
import Values

/// The identifier of another record. The loader reports every reference that leads nowhere.
package struct Reference<Target: Record>: FieldValue, Hashable {
  package let id: String
  package let range: SourceRange

  package init(id: String, range: SourceRange) {
    self.id = id
    self.range = range
  }

  package var key: RecordKey { RecordKey(Target.kind, id) }

  package static var isListedOnce: Bool { true }
  package static var unread: Reference<Target> {
    Reference(id: "", range: SourceRange(wholeOf: FileID(0)))
  }

  package init?(_ node: Node, in context: FieldContext) {
    let text =
      Target.kind.traits.hasForeignIDs
      ? SourceKey(node, in: context)?.text : Identifier(node, in: context)?.text
    guard let text else { return nil }
    self.init(id: text, range: node.range)
    context.refer(to: text, ofKind: Target.kind.rawValue, at: node.range)
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    .object([
      .init("type", "string"),
      .init("description", .string("The identifier of a record of kind '\(Target.kind)'.")),
    ])
  }

  package static func == (left: Reference, right: Reference) -> Bool { left.id == right.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
