package import Fields
package import Values

/// A sentence that says one thing and where it is taken from.
package struct Statement: FieldObject {
  package static let schemaName = "Statement"
  package static let about = "A sentence with its sources, and the records it speaks of."

  package let text: String
  package let sources: [Citation]
  package let figures: [Reference<Figure>]
  package let organizations: [Reference<Organization>]
  package let instruments: [Reference<Instrument>]
  package let date: PartialDate?

  package init(_ fields: Fields) {
    text = fields.required("text", "The sentence, in our own words.")
    sources = fields.list("sources", "Where it is taken from.", atLeastOne: true)
    figures = fields.list("figures", "Figures that the sentence rests on.")
    organizations = fields.list("organizations", "Organizations that it speaks of.")
    instruments = fields.list("instruments", "Instruments that it speaks of.")
    date = fields.optional("date", "When it happened (EDTF).")
  }
}
