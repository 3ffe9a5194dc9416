import Diagnostics
import Fields

/// A group of people whom services are for.
package struct Population: VocabularyWord {
  package static let scheme = "populations"
  package static let labelArea = "population"
  package static let keys: Set<ConceptKey> = [.people]

  package let concept: Concept

  package init(_ concept: Concept) {
    self.concept = concept
  }

  /// Whether some of the one are some of the other by their very names: girls and boys are children.
  package func overlaps(_ other: Population) -> Bool {
    self == other || concept.partOf?.value == other.id || other.concept.partOf?.value == id
  }

  /// Whether these are people whom services are there to help, or those who help and the public.
  package var isHelped: Bool { concept.isHelped }
}
