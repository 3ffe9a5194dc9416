package import Diagnostics
import Fields
package import Values

/// A word of a vocabulary with what the program knows of it, after SKOS `Concept`.
///
/// An object: every record that uses the word points to the one that was read.
package final class Concept: Sendable {
  package let id: String
  package let label: String
  package let definition: String?
  /// Other words for the same concept (`skos:altLabel`). A writer who uses one gets this word suggested.
  package let otherLabels: [String]
  /// The identifier of the wider concept of the same vocabulary (`skos:broader`).
  package let broader: Located<String>?
  /// Concepts of other vocabularies that are the same (`skos:exactMatch`).
  package let sameAs: [WebAddress]
  /// Which of the meanings the word has that rules and pages know.
  package let meaning: String?
  /// Whether a meaning is written, be it one that is known or not.
  package let hasMeaningKey: Bool
  /// What a list of them is called, where that is not the label.
  package let heading: String?
  /// The class of schema.org that it is, such as `NGO`.
  package let schemaType: String?
  /// Whether nothing may lead to the door of such a place; nil where nobody has said.
  package let protectsLocation: Bool?
  /// The sexes of the people; empty for all.
  package let sexes: [Sex]
  package let minimumAge: Int?
  package let maximumAge: Int?
  /// The wider group of people that all of them belong to.
  package let partOf: Located<String>?
  /// Whether they are all those of their sexes in the wider group, as girls are of children.
  package let isAllOfSex: Bool
  /// Whether they are people whom services help, and not those who help.
  package let isHelped: Bool
  /// What a dimension divides into, in order.
  package let words: [Concept]
  /// What the vocabulary says of a unit.
  package let unit: UnitKeys?
  /// Where its identifier is written.
  package let range: SourceRange

  /// Reads a concept of a vocabulary that has `keys` besides those of every vocabulary.
  ///
  /// - Parameter meaning: Reads the meaning, where the vocabulary has any.
  init(
    _ fields: Fields, keys: Set<ConceptKey>, meaning: (Fields) -> String? = { _ in nil }
  ) {
    let id = fields.required(
      "id", "The word as records write it: lower-case words joined by hyphens.",
      as: Located<Identifier>.self)
    (self.id, range) = (id.value.text, id.range)
    label =
      fields.required(
        "label", "The word as pages print it; in several languages: {en: WORDS, km: WORDS}.",
        as: WordsByLanguage.self
      ).text
    definition = fields.words("definition", "What it means, in a sentence.")
    otherLabels = fields.list("also-called", "Other words for it, which lead writers to this one.")
    broader = fields.optional(
      "broader", "The wider word of the same vocabulary.", as: Located<Identifier>.self
    ).map { Located($0.value.text, at: $0.range) }
    sameAs = fields.list("same-as", "Addresses of the same concept in other vocabularies.")
    self.meaning = meaning(fields)
    hasMeaningKey = fields.has("meaning")
    heading =
      keys.contains(.heading)
      ? fields.words("heading", "What a list of them is called, where that isn't the label.")
      : nil
    schemaType =
      keys.contains(.schemaType)
      ? fields.optional("schema-org", "The class of schema.org that it is, such as NGO.") : nil
    protectsLocation =
      keys.contains(.protectsLocation)
      ? fields.optional(
        "protects-location",
        "Whether people at risk may stay there, so that its place is never published more exactly "
          + "than the province.") : nil
    let hasPeople = keys.contains(.people)
    sexes = hasPeople ? fields.list("sexes", "The sexes of these people; left out for all.") : []
    minimumAge =
      hasPeople ? fields.optional("minimum-age", "The youngest of them, in years.") : nil
    maximumAge = hasPeople ? fields.optional("maximum-age", "The oldest of them, in years.") : nil
    partOf =
      hasPeople
      ? fields.optional(
        "part-of", "The group that all of them belong to.", as: Located<Identifier>.self
      ).map { Located($0.value.text, at: $0.range) } : nil
    isAllOfSex =
      hasPeople
      ? fields.optional(
        "all-of-sex",
        "Whether they are all those of their sexes in the wider group, as girls are of children. Then "
          + "a service for the group is one for them.") ?? false : false
    words =
      keys.contains(.words)
      ? fields.list("words", "What it divides into, in order.", of: NestedConcept.self)
        .map(\.concept) : []
    unit = keys.contains(.unit) ? UnitKeys(fields) : nil
    isHelped =
      hasPeople
      ? fields.optional("helped", "'false' for those who help, and for the public.") ?? true : true
  }

  /// The same word as one that protects locations.
  var protectingLocations: Concept { Concept(protecting: self) }

  private init(protecting other: Concept) {
    (id, label, definition, otherLabels) = (
      other.id, other.label, other.definition, other.otherLabels
    )
    (broader, sameAs, meaning, heading) = (
      other.broader, other.sameAs, other.meaning, other.heading
    )
    (schemaType, protectsLocation, sexes) = (other.schemaType, true, other.sexes)
    (minimumAge, maximumAge, partOf) = (other.minimumAge, other.maximumAge, other.partOf)
    (isAllOfSex, isHelped, range) = (other.isAllOfSex, other.isHelped, other.range)
    (hasMeaningKey, words, unit) = (other.hasMeaningKey, other.words, other.unit)
  }

  /// A word that no vocabulary has: what could not be read, or one of the program's own meanings.
  init(id: String, label: String, meaning: String? = nil) {
    (self.id, self.label, self.meaning, hasMeaningKey) = (id, label, meaning, meaning != nil)
    range = SourceRange(wholeOf: FileID(0))
    (definition, heading, schemaType, broader, partOf) = (nil, nil, nil, nil, nil)
    (minimumAge, maximumAge, protectsLocation) = (nil, nil, nil)
    (otherLabels, sameAs, sexes, isHelped, isAllOfSex) = ([], [], [], true, false)
    (words, unit) = ([], nil)
  }
}

/// Keys that the concepts of some vocabularies have.
package enum ConceptKey: Sendable {
  case heading
  case schemaType
  case protectsLocation
  /// Sexes, ages, the wider group, and whether services help them.
  case people
  /// What a dimension divides into.
  case words
  /// The singular, the scale and the currency of a unit.
  case unit
}
