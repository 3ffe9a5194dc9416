import Fields

/// A kind of body.
package struct OrganizationKind: VocabularyWord {
  package static let scheme = "organization-kinds"
  package static let labelArea = "organization-kind"
  package static let keys: Set<ConceptKey> = [.heading, .schemaType, .protectsLocation]

  package let concept: Concept

  package init(_ concept: Concept) {
    self.concept = concept
  }

  /// Whether people at risk may stay at every body of the kind.
  package var protectsLocation: Bool { concept.protectsLocation ?? false }

  /// Whether bodies of the kind are of a state.
  package var isOfTheState: Bool { concept.schemaType == "GovernmentOrganization" }

  /// The narrowest class of schema.org that a body of the kind is certain to be.
  package var schemaType: String { concept.schemaType ?? "Organization" }
}
