import Fields

/// A kind of service, such as legal aid.
package struct ServiceKind: VocabularyWord {
  package static let scheme = "service-kinds"
  package static let labelArea = "service-kind"
  package static let keys: Set<ConceptKey> = [.protectsLocation]

  package let concept: Concept

  package init(_ concept: Concept) {
    self.concept = concept
  }

  /// Whether people at risk may stay there, so that nothing may lead to its door.
  package var protectsLocation: Bool { concept.protectsLocation ?? false }
}
