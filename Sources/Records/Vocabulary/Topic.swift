import Diagnostics
import Fields
import JSON

/// A topic of an instrument, with the vocabulary that it is a word of.
package struct Topic: Hashable, Sendable {
  package let scheme: String
  package let concept: Concept

  package init(scheme: String, concept: Concept) {
    (self.scheme, self.concept) = (scheme, concept)
  }

  package static func == (left: Topic, right: Topic) -> Bool {
    left.scheme == right.scheme && left.concept.id == right.concept.id
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(scheme)
    hasher.combine(concept.id)
  }
}

extension Fields {
  /// Reads the topics of a record: each vocabulary of topics is a key of it.
  func topics() -> [Topic] {
    let words = vocabulary as? Vocabulary ?? .empty
    return words.topicSchemes.flatMap { table -> [Topic] in
      let about = table.definition ?? "The \(table.title ?? table.scheme) that it is about."
      return list(table.scheme, about, of: WrittenTopic.self).compactMap { written in
        if let concept = table[written.word.value] {
          return Topic(scheme: table.scheme, concept: concept)
        }
        if let finding = words.unknown(written.word.value, in: table, at: written.word.range) {
          report(finding)
        }
        return nil
      }
    }
  }
}

/// A topic as it is written, before it is looked up in the vocabulary of its key.
private struct WrittenTopic: FieldValue {
  let word: Located<String>

  static var unread: WrittenTopic { unread(in: SourceRange(wholeOf: FileID(0))) }
  static func unread(in range: SourceRange) -> WrittenTopic {
    WrittenTopic(word: Located("", at: range))
  }
  static var isListedOnce: Bool { true }

  private init(word: Located<String>) {
    self.word = word
  }

  init?(_ node: Node, in context: FieldContext) {
    guard let text = node.text else {
      context.report(
        FieldRules.wrongType.finding(
          "this must be one word, not \(node.kindInWords)", at: node.range))
      return nil
    }
    word = Located(text, at: node.range)
  }

  static func schema(in schema: SchemaBuilder) -> JSON {
    let words = schema.key.flatMap { schema.words?.table(named: $0) }?.concepts ?? []
    return ["type": "string", "enum": .array(words.map { .string($0.id) })]
  }
}
