import Diagnostics
package import Fields
package import JSON

/// A word of a vocabulary that a site may extend or replace, such as the kind of a service.
package protocol VocabularyWord: FieldValue, Hashable {
  /// The vocabulary's name, which is that of its file in `Content/vocabularies/`.
  static var scheme: String { get }
  /// The first part of the keys that override labels in `strings/`.
  static var labelArea: String { get }
  /// Keys of its concepts besides those that every vocabulary has.
  static var keys: Set<ConceptKey> { get }
  /// Reads what rules take a word for; nil where the vocabulary has no such meanings.
  static func meaning(_ fields: Fields) -> String?
  /// The words that may be a meaning.
  static var meanings: [String] { get }

  var concept: Concept { get }
  init(_ concept: Concept)
}

extension VocabularyWord {
  package static var keys: Set<ConceptKey> { [] }
  package static func meaning(_ fields: Fields) -> String? { nil }
  package static var meanings: [String] { [] }
  package static var isListedOnce: Bool { true }
  package static var unread: Self { Self(Concept(id: "", label: "")) }

  package var id: String { concept.id }

  package static func == (left: Self, right: Self) -> Bool { left.concept.id == right.concept.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(concept.id) }

  package init?(_ node: Node, in context: FieldContext) {
    let vocabulary = context.words
    guard let text = node.text, !node.isMissing else {
      context.report(
        FieldRules.wrongType.finding(
          "this must be one word, such as '\(vocabulary.table(of: Self.self).first?.id ?? "word")', not \(node.kindInWords)",
          at: node.range))
      return nil
    }
    guard let word = vocabulary.word(text, of: Self.self) else {
      if let finding = vocabulary.unknown(text, of: Self.self, at: node.range) {
        context.report(finding)
      }
      return nil
    }
    self = word
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    guard let words = schema.words else { return ["type": "string"] }
    return [
      "type": "string", "enum": .array(words.table(of: Self.self).map { .string($0.id) }),
    ]
  }
}
