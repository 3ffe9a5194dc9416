import Fields

/// What a vocabulary says of a unit, where the words of the unit alone don't show it.
package struct UnitDescription: Sendable, Hashable {
  /// What numbers in the unit are.
  package enum Kind: String, FieldChoice {
    /// Whole people.
    case people
    /// Whole things or events.
    case things
    case money
    /// Lengths, weights and everything else that is measured.
    case measure
    case percent
    /// So many for each of something else, such as deaths per 100,000 people.
    case rate
    /// A number on a scale without a unit.
    case index
    /// A place in an order.
    case rank
  }

  package let kind: Kind
  /// The unit of one: `person`.
  package let one: String?
  /// Ten to this power of what is counted is one of the unit: 6 where it counts in millions.
  package let power: Int
  package let currency: CurrencyCode?
  /// The year whose prices amounts are in.
  package let priceYear: Int?
  /// What each number is for one of, such as `100,000 people`.
  package let per: String?

  package init(
    kind: Kind, one: String? = nil, power: Int = 0, currency: CurrencyCode? = nil,
    priceYear: Int? = nil, per: String? = nil
  ) {
    self.kind = kind
    self.one = one
    self.power = power
    self.currency = currency
    self.priceYear = priceYear
    self.per = per
  }

  /// The description of the unit without its scale.
  var unscaled: UnitDescription {
    UnitDescription(
      kind: kind, one: one, currency: currency, priceYear: priceYear, per: per)
  }
}
