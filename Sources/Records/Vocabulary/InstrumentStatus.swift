package import Fields

/// A word for the status of an instrument. `unknown` is a status and never means no.
package struct InstrumentStatus: VocabularyWord {
  package static let scheme = "statuses"
  package static let labelArea = "instrument-status"
  package static let meanings = Meaning.allCases.map(\.rawValue)

  package let concept: Concept
  package let meaning: Meaning

  package init(_ concept: Concept) {
    self.concept = concept
    meaning = Meaning(rawValue: concept.meaning ?? concept.id) ?? .unknown
  }

  /// The program's own word for a meaning. Pages print the vocabulary's label of it.
  package init(_ meaning: Meaning) {
    self.init(Concept(id: meaning.rawValue, label: meaning.rawValue, meaning: meaning.rawValue))
  }

  package static func meaning(_ fields: Fields) -> String? {
    fields.optional(
      "meaning", "What rules take it for; left out where the word itself is a meaning.",
      as: Meaning.self
    )?.rawValue
  }

  package static func == (word: Self, meaning: Meaning) -> Bool { word.meaning == meaning }
  package static func != (word: Self, meaning: Meaning) -> Bool { word.meaning != meaning }
}
