package import Fields

/// What figures may be broken down by, such as sex, age or destination.
package struct Dimension: VocabularyWord {
  package static let scheme = "dimensions"
  package static let labelArea = "dimension"
  package static let keys: Set<ConceptKey> = [.words]
  package static let meanings = Meaning.allCases.map(\.rawValue)

  package let concept: Concept
  package let meaning: Meaning

  package init(_ concept: Concept) {
    self.concept = concept
    meaning = concept.meaning.flatMap { Meaning(rawValue: $0) } ?? .category
  }

  package static func meaning(_ fields: Fields) -> String? {
    let meaning = fields.optional(
      "meaning",
      "What its words are: 'sex', 'age' for ages such as 15-24 and 65+, 'place' for the codes of places, "
        + "'category' for words of the vocabulary alone.", as: Meaning.self)
    return meaning?.rawValue ?? (fields.has("words") ? Meaning.category.rawValue : nil)
  }

  /// What the program knows of a dimension.
  package enum Meaning: String, FieldChoice {
    case sex
    case age
    case place
    case category
  }

  /// The words that the vocabulary gives it, and those that every dimension has.
  package var words: [Concept] { concept.words + Self.common.filter { concept.word($0.id) == nil } }

  /// What the rest is called in any dimension.
  private static let common = [
    Concept(id: "other", label: "other"), Concept(id: "unknown", label: "not stated"),
  ]
}

extension Concept {
  /// A word within it.
  package func word(_ id: String) -> Concept? { words.first { $0.id == id } }
}
