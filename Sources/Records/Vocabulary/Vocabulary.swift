import Diagnostics
package import Fields
package import Values

/// The words of all vocabularies that a site uses: the built-in ones, extended or replaced by its own.
package final class Vocabulary: Sendable {
  private let tables: [String: VocabularyTable]
  /// The vocabularies of topics, each with its title, in the order of their names.
  package let topicSchemes: [VocabularyTable]
  /// The units by their words in small letters.
  let units: UnitTable
  /// The dimension that splits by sex, where there is one: figures have a short form for it.
  let sexDimension: Dimension?
  /// The indicators that figures may belong to, whose label and unit they then have.
  package let indicators: [String: Indicator]
  /// The language in which labels are chosen while vocabularies are read; nil where it isn't known.
  let language: LanguageTag?

  package init(
    _ tables: [VocabularyTable], indicators: [String: Indicator] = [:],
    language: LanguageTag? = nil
  ) {
    self.indicators = indicators
    self.language = language
    units = UnitTable(tables.first { $0.scheme == UnitWord.scheme })
    sexDimension = tables.first { $0.scheme == Dimension.scheme }?.concepts.lazy
      .map { Dimension($0) }.first { $0.meaning == .sex }
    self.tables = Dictionary(tables.map { ($0.scheme, $0) }) { first, _ in first }
    topicSchemes = tables.filter(\.isOfTopics).sorted { $0.scheme < $1.scheme }
  }

  /// The same words with indicators.
  package func with(_ indicators: [Indicator]) -> Vocabulary {
    Vocabulary(
      Array(tables.values),
      indicators: Dictionary(
        indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      language: language)
  }

  /// A vocabulary without words, for what is read where none can occur.
  package static let empty = Vocabulary([])

  /// What the files of vocabularies are read with: no words yet, and the language of the site.
  package static func unread(in language: LanguageTag?) -> Vocabulary {
    Vocabulary([], language: language)
  }

  /// A vocabulary by its name.
  package func table(named scheme: String) -> VocabularyTable? { tables[scheme] }

  /// The words of a vocabulary in their order.
  package func table<Word: VocabularyWord>(of type: Word.Type) -> [Word] {
    tables[Word.scheme]?.concepts.map { Word($0) } ?? []
  }

  package func word<Word: VocabularyWord>(_ id: String, of type: Word.Type) -> Word? {
    tables[Word.scheme]?[id].map { Word($0) }
  }

  /// The words whose labels can be overridden in `strings/`, each with the key that does it.
  package var labels: [(key: String, concept: Concept, isHeading: Bool)] {
    Vocabularies.all.flatMap { type in
      (tables[type.scheme]?.concepts ?? []).flatMap { concept in
        let key = "\(type.labelArea).\(concept.id)"
        let label = (key, concept, false)
        return type.keys.contains(.heading) ? [label, (key + "-heading", concept, true)] : [label]
      }
    }
      + topicSchemes.flatMap { table in
        table.concepts.map { ("\(table.scheme).\($0.id)", $0, false) }
      }
  }

  /// What is wrong with a word that a vocabulary doesn't have. Nil where the file of the vocabulary has
  /// errors: the word may be in it.
  func unknown<Word: VocabularyWord>(
    _ text: String, of type: Word.Type, at range: SourceRange
  ) -> Diagnostic? {
    unknown(text, in: tables[Word.scheme] ?? VocabularyTable(scheme: Word.scheme), at: range)
  }

  func unknown(_ text: String, in table: VocabularyTable, at range: SourceRange) -> Diagnostic? {
    guard !table.isUncertain else { return nil }
    let ids = table.concepts.map(\.id)
    let near = table.nearest(to: text)
    let addition = "add the word to \(table.path)"
    return FieldRules.unknownChoice.finding(
      "'\(text)' must be a word of the vocabulary '\(table.scheme)'", at: range,
      notes: ["known words: \(ids.joined(separator: ", "))"],
      suggestion: didYouMean(near).map { "\($0) Otherwise, \(addition)" } ?? addition)
  }
}

extension FieldContext {
  /// The vocabularies whose words fields may hold.
  package var words: Vocabulary { vocabulary as? Vocabulary ?? .empty }
}

extension SchemaBuilder {
  /// The vocabularies whose words the schema lists; nil where it is of no site.
  var words: Vocabulary? { vocabulary as? Vocabulary }
}
