package import Fields
package import Values

/// A date that an instrument sets for itself: its next review, or the end of its term.
package struct DueDate: FieldObject {
  package static let schemaName = "DueDate"
  package static let about = "A date of review or expiry that lies ahead of the source."

  package let kind: Kind
  package let date: PartialDate
  package let sources: [Citation]
  package let note: String?

  package enum Kind: String, FieldChoice {
    case review
    case expiry
  }

  package init(_ fields: Fields) {
    kind = fields.required("what", "Review or expiry.")
    date = fields.required("date", "When (EDTF), as precisely as the source says.")
    sources = fields.list("sources", "Where it is said.", atLeastOne: true)
    note = fields.optional("note", "What a reader should know.")
  }
}
