import Diagnostics
import Fields
import JSON
import Records

/// Reads a vocabulary: a list of words, or a group with the list and what is said of all of them.
struct VocabularyReader {
  let scheme: String
  let isOfTopics: Bool
  let context: FieldContext

  /// What a file says of a vocabulary.
  struct Outcome: Sendable {
    let table: VocabularyTable
    /// Whether the built-in words are left out.
    let replaces: Bool
  }

  func read(_ node: Node) -> Outcome {
    guard case .map(let entries) = node.content else {
      return Outcome(
        table: VocabularyTable(
          scheme: scheme, isOfTopics: isOfTopics, concepts: concepts(in: node)),
        replaces: false)
    }
    let fields = Fields(.reading(entries, node.range, context))
    let title = fields.words("title", "What the vocabulary is called: Themes.")
    let one = fields.words("one", "What one of its words is called: Theme.")
    let definition = fields.words(
      "definition", "What the vocabulary is for, in a sentence.")
    let heading = fields.words(
      "heading", "The heading of a list of instruments by its words.")
    let isListed =
      fields.optional(
        "listed", "Whether the law page of a country lists its instruments under each word.",
        as: Bool.self) ?? false
    let replaces =
      fields.optional("replaces", "Whether the built-in words are left out.", as: Bool.self)
      ?? false
    let words = fields.list("words", "The words in order.", atLeastOne: true, of: RawNode.self)
    fields.refuseUnknownKeys()
    return Outcome(
      table: VocabularyTable(
        scheme: scheme, title: title, one: one, definition: definition, heading: heading,
        isListed: isListed, isOfTopics: isOfTopics,
        concepts: words.compactMap { concept($0.node) }),
      replaces: replaces)
  }

  private func concepts(in node: Node) -> [Concept] {
    guard case .list(let items) = node.content else {
      context.report(
        FieldRules.wrongType.finding(
          "a vocabulary must be a list of words, or a group with the key 'words', not "
            + node.kindInWords, at: node.range))
      return []
    }
    return items.compactMap(concept)
  }

  private func concept(_ node: Node) -> Concept? {
    guard case .map(let entries) = node.content else {
      if !node.isReported {
        context.report(
          FieldRules.wrongType.finding(
            "a word of a vocabulary must be a group of keys, not \(node.kindInWords)",
            at: node.range,
            suggestion: node.text.map { "write its keys, such as '{id: \($0), label: …}'" }))
      }
      return nil
    }
    let fields = Fields(.reading(entries, node.range, context))
    let concept = Vocabularies.concept(fields, of: scheme)
    fields.refuseUnknownKeys()
    return concept.id.isEmpty ? nil : concept
  }
}

/// A value that is read later.
private struct RawNode: FieldValue {
  let node: Node

  init?(_ node: Node, in context: FieldContext) {
    self.node = node
  }

  init(_ node: Node) {
    self.node = node
  }

  static var unread: RawNode { RawNode(Node(.quoted(""), at: SourceRange(wholeOf: FileID(0)))) }
  static func schema(in schema: SchemaBuilder) -> JSON { .object([]) }
}
