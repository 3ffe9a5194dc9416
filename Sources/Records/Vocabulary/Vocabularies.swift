package import Fields

/// The vocabularies that the program knows by name. Any other file is a vocabulary of topics.
package enum Vocabularies {
  package static let all: [any VocabularyWord.Type] = [
    InstrumentKind.self, LegalEventType.self, InstrumentStatus.self, ServiceKind.self,
    Population.self, OrganizationKind.self,
  ]

  package static func type(named scheme: String) -> (any VocabularyWord.Type)? {
    all.first { $0.scheme == scheme }
  }
}

extension Vocabularies {
  /// Reads a word of a vocabulary.
  ///
  /// - Parameter rank: Its place among the words of the file.
  package static func concept(_ fields: Fields, of scheme: String, rank: Int) -> Concept {
    guard let type = type(named: scheme) else { return Concept(fields, keys: [], rank: rank) }
    return concept(fields, of: type, rank: rank)
  }

  private static func concept<Word: VocabularyWord>(
    _ fields: Fields, of type: Word.Type, rank: Int
  ) -> Concept {
    Concept(fields, keys: Word.keys, rank: rank, meaning: Word.meaning)
  }
}
