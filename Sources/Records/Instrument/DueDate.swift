package import Diagnostics
package import Fields
package import Values

/// A date that an instrument sets: its next review, the end of its term, or by when others must act.
package struct DueDate: FieldObject {
  package static let schemaName = "DueDate"
  package static let about =
    "A date that an instrument sets: of its review or expiry, or by when it must be transposed."

  package let kind: Kind
  package let date: PartialDate
  package let sources: [Citation]
  package let note: String?
  /// Why the date cannot be right, though the source gives it.
  package let doubt: String?
  package let range: SourceRange

  package enum Kind: String, FieldChoice {
    case review
    case expiry
    /// The last day for states to make it their own law.
    case transposition
  }

  package init(_ fields: Fields) {
    range = fields.range
    kind = fields.required("what", "Review, expiry or transposition.")
    date = fields.required("date", "When (EDTF), as precisely as the source says.")
    sources = fields.list("sources", "Where it is said.", atLeastOne: true)
    note = fields.optional("note", "What a reader should know.")
    doubt = fields.optional(
      "doubt", "Why the date cannot be right though the source gives it; shown beside it.")
  }
}
