package import Diagnostics
package import Fields
package import Values

extension Figure {
  /// What one other source gives for the same thing.
  package struct Claim: FieldObject {
    package static let schemaName = "FigureClaim"
    package static let about = "Another number for the same thing, with its source."

    package let value: Located<Quantity>
    package let qualifier: Qualifier?
    package let asOf: PartialDate?
    package let sources: [Citation]
    package let note: String?

    package init(_ fields: Fields) {
      value = fields.required("value", "The other number in the figure's unit, digits only.")
      qualifier = fields.optional("qualifier", "How the number is to be read: at-least, about.")
      asOf = fields.optional("as-of", "When it was true (EDTF).")
      sources = fields.list("sources", "Where it is given.", atLeastOne: true)
      note = fields.optional("note", "Why the two may differ.")
    }
  }

  /// The figures that a total is made of, and how they relate to it.
  package struct Parts: FieldObject {
    package static let schemaName = "Parts"
    package static let about = "The figures that a total is made of."

    package let relation: Relation
    package let figures: [Reference<Figure>]
    /// Says that the parts are known not to add up, and what is known of the difference.
    package let difference: Located<String>?

    package enum Relation: String, FieldChoice {
      /// The parts add up to the total.
      case sum
      /// The total includes the parts and more.
      case includes
    }

    package init(_ fields: Fields) {
      relation = fields.required("relation", "'sum' or 'includes'.")
      figures = fields.list("of", "The identifiers of the parts.", atLeastOne: true)
      difference = fields.optional(
        "difference", "Where the parts do not add up in the source: what is known of it.")
    }
  }
}
