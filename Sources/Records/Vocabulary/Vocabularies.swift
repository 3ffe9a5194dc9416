package import Fields

/// The vocabularies that the program knows by name. Any other file is a vocabulary of topics.
package enum Vocabularies {
  package static let all: [any VocabularyWord.Type] = [
    InstrumentKind.self, LegalEventType.self, InstrumentStatus.self, ServiceKind.self,
    Population.self, OrganizationKind.self, UnitWord.self, Dimension.self,
  ]

  package static func type(named scheme: String) -> (any VocabularyWord.Type)? {
    all.first { $0.scheme == scheme }
  }
}

extension Vocabularies {
  /// Reads a word of a vocabulary.
  package static func concept(_ fields: Fields, of scheme: String) -> Concept {
    guard let type = type(named: scheme) else { return Concept(fields, keys: []) }
    return Concept(fields, keys: type.keys, meaning: { type.meaning($0) })
  }
}
