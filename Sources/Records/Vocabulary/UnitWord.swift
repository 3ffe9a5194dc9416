package import Fields
package import Values

/// A unit of figures, such as people or riels.
package struct UnitWord: VocabularyWord {
  package static let scheme = "units"
  package static let labelArea = "unit"
  package static let keys: Set<ConceptKey> = [.unit]
  package static let meanings = UnitDescription.Kind.allCases.map(\.rawValue)

  package let concept: Concept

  package init(_ concept: Concept) {
    self.concept = concept
  }

  package static func meaning(_ fields: Fields) -> String? {
    let kind = fields.optional(
      "meaning",
      "What numbers in it are: 'people' and 'things' are counted whole, 'money', 'measure' and "
        + "'percent' are rounded, a 'rate' is for each of something else, an 'index' has no unit and a "
        + "'rank' is a place in an order.", as: UnitDescription.Kind.self)
    if let kind { return kind.rawValue }
    if fields.has("currency") { return UnitDescription.Kind.money.rawValue }
    return fields.has("per") ? UnitDescription.Kind.rate.rawValue : nil
  }

  /// What the vocabulary says of the unit.
  package var description: UnitDescription {
    let keys = concept.unit
    return UnitDescription(
      kind: concept.meaning.flatMap { UnitDescription.Kind(rawValue: $0) } ?? .things,
      one: keys?.one, power: keys?.scale?.power ?? 0, currency: keys?.currency,
      priceYear: keys?.priceYear, per: keys?.per)
  }
}

/// What the vocabulary of units has of a unit besides the keys of every word.
package struct UnitKeys: Sendable {
  package let one: String?
  package let scale: Scale?
  package let currency: CurrencyCode?
  package let priceYear: Int?
  package let per: String?

  /// How many of what is counted are one of the unit.
  package enum Scale: String, FieldChoice {
    case hundred, thousand, lakh, million, crore, billion, trillion

    var power: Int { UnitWords.powers[rawValue] ?? 0 }
  }

  init(_ fields: Fields) {
    one = fields.words("one", "The unit of one: person, for people.")
    scale = fields.optional(
      "scale", "Which large number of what is counted one of the unit is: million.")
    currency = fields.optional("currency", "The code of its currency in ISO 4217: USD.")
    priceYear = fields.optional(
      "price-year", "The year whose prices amounts are in, where prices are constant.")
    per = fields.optional("per", "What each number is for one of: 100,000 people.")
  }
}

/// A concept within another one.
struct NestedConcept: FieldObject {
  static let schemaName = "NestedConcept"
  static let about = "A word of a dimension."

  let concept: Concept

  init(_ fields: Fields) {
    concept = Concept(fields, keys: [])
  }
}
