package import Fields

/// A word for something that happened to an instrument.
package struct LegalEventType: VocabularyWord {
  package static let scheme = "event-types"
  package static let labelArea = "legal-event-type"
  package static let meanings = Meaning.allCases.map(\.rawValue)

  package let concept: Concept
  package let meaning: Meaning

  package init(_ concept: Concept) {
    self.concept = concept
    meaning = Meaning(rawValue: concept.meaning ?? concept.id) ?? .other
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
