package import Diagnostics
package import Fields
package import Values

/// Something that happened to an instrument. The date is as precise as its source, or not stated.
package struct LegalEvent: FieldObject {
  package static let schemaName = "LegalEvent"
  package static let about = "Something that happened to an instrument, with its source."

  package let type: LegalEventType
  package let date: PartialDate?
  /// The states and regions whose step it is. Without any, the event is the instrument's own.
  package let parties: [Place]
  /// For whom a region among the parties acts, where the instrument doesn't say.
  package let through: Through?
  /// Where that is said.
  package let throughRange: SourceRange
  package let place: String?
  package let sources: [Citation]
  package let note: String?
  /// Why the date is kept as the source gives it although another date rules it out.
  package let doubt: String?
  package let range: SourceRange

  package init(_ fields: Fields) {
    range = fields.range
    type = fields.required("type", "What happened.")
    date = fields.optional("date", "When (EDTF). Left out when no source says.")
    parties = fields.list(
      "party",
      "The state or region whose step it is; several for a step that they took together. "
        + "Without one, the event is the instrument's own and no party's.")
    throughRange = fields.range(of: "through")
    through = fields.optional(
      "through", "'members' where the source says that the step of a region is its members' own.")
    place = fields.optional("place", "Where.")
    sources = fields.list("sources", "Where it is said.", atLeastOne: true)
    note = fields.optional("note", "What a reader should know.")
    doubt = fields.optional(
      "doubt", "Why the date cannot be right though the source gives it; shown beside it.")
  }
}
