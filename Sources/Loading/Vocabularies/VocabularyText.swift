import Diagnostics
import Fields
package import Records
import Values
import YAML

/// A vocabulary as a file to edit: the words that are in force.
package struct VocabularyText: Sendable {
  /// Where it belongs below the content folder.
  package let path: String
  package let text: String

  /// Why there is none.
  package struct Refusal: Error {
    package let description: String
  }

  /// - Parameter scheme: The vocabulary's name, or that of a new one of topics.
  /// - Throws: ``Refusal`` where the name can't be that of a vocabulary.
  package init(of scheme: String, in vocabulary: Vocabulary) throws(Refusal) {
    let isOfTopics =
      vocabulary.table(named: scheme)?.isOfTopics ?? (Vocabularies.type(named: scheme) == nil)
    if isOfTopics, vocabulary.table(named: scheme) == nil,
      let finding = VocabularyChecks.finding(named: scheme, isOfTopics: true, in: FileID(0))
    {
      throw Refusal(description: finding.message)
    }
    let near = isOfTopics ? nearestNames(to: scheme, in: Vocabularies.all.map { $0.scheme }) : []
    if let suggestion = didYouMean(near), vocabulary.table(named: scheme) == nil {
      throw Refusal(description: "'\(scheme)' is no vocabulary; \(suggestion)")
    }
    let table = vocabulary.table(named: scheme) ?? VocabularyTable(scheme: scheme, isOfTopics: true)
    path = table.path
    text = Self.text(of: table)
  }

  private static func text(of table: VocabularyTable) -> String {
    let place = SourceRange(wholeOf: FileID(0))
    func entry(_ key: String, _ value: Node) -> Node.Entry {
      Node.Entry(key: key, keyRange: place, value: value)
    }
    func text(_ text: String) -> Node { Node(.quoted(text), at: place) }
    var entries: [Node.Entry] = []
    if let title = table.title ?? (table.isOfTopics ? "…" : nil) {
      entries.append(entry("title", text(title)))
    }
    if let one = table.one ?? (table.isOfTopics ? "…" : nil) {
      entries.append(entry("one", text(one)))
    }
    if let definition = table.definition { entries.append(entry("definition", text(definition))) }
    if let heading = table.heading { entries.append(entry("heading", text(heading))) }
    if table.isListed { entries.append(entry("listed", Node(.plain("true"), at: place))) }
    entries.append(entry("replaces", Node(.plain("true"), at: place)))
    let words = table.concepts.map { concept in
      Node(.map(concept.written.map { entry($0.key, node($0.value, at: place)) }), at: place)
    }
    let example = Node(
      .map([entry("id", text("first-word")), entry("label", text("First word"))]), at: place)
    entries.append(entry("words", Node(.list(words.isEmpty ? [example] : words), at: place)))
    return YAMLWriter.group(Node(.map(entries), at: place))
  }

  private static func node(_ value: Concept.Written, at place: SourceRange) -> Node {
    switch value {
    case .text(let text): Node(.quoted(text), at: place)
    case .plain(let text): Node(.plain(text), at: place)
    case .groups(let groups):
      Node(
        .list(
          groups.map { pairs in
            Node(
              .map(
                pairs.map {
                  Node.Entry(key: $0.key, keyRange: place, value: node($0.value, at: place))
                }), at: place)
          }), at: place)
    case .list(let texts): Node(.list(texts.map { Node(.quoted($0), at: place) }), at: place)
    }
  }
}
