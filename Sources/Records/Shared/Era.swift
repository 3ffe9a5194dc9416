package import Fields
package import Values

/// A time that divides the others into before, during and after, such as a pandemic.
package struct Era: FieldObject {
  package static let schemaName = "Era"
  package static let about = "A time by which timelines are divided: before, during and after it."

  package let name: String
  package let period: PartialDate
  package let sources: [Citation]
  package let note: String?

  package init(_ fields: Fields) {
    name = fields.required("name", "What it is called after 'before', 'during' and 'after'.")
    period = fields.required(
      "period",
      "The time (EDTF): 2020/2022; 2020/ when no source gives its end; 2020/.. when it goes on.")
    sources = fields.list("sources", "Where the time is said.", atLeastOne: true)
    note = fields.optional("note", "What a reader should know.")
  }
}
