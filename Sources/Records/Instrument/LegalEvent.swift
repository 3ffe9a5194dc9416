package import Diagnostics
package import Fields
package import Values

/// Something that happened to an instrument. The date is as precise as its source, or not stated.
package struct LegalEvent: FieldObject {
  package static let schemaName = "LegalEvent"
  package static let about = "Something that happened to an instrument, with its source."

  package let type: LegalEventType
  package let date: PartialDate?
  /// Whether the date is not printed with it, but taken from a heading or a title.
  package let isDateInferred: Bool
  /// The date in another calendar, as the source prints it.
  package let asPrinted: String?
  /// Where that is written.
  package let asPrintedRange: SourceRange
  /// The states and regions whose step it is. Without any, the event is the instrument's own.
  package let parties: [Place]
  /// For whom a region among the parties acts, where the instrument doesn't say.
  package let through: Through?
  /// Where that is said.
  package let throughRange: SourceRange
  package let place: String?
  /// The part of the text that it concerns. Nil where it is the whole.
  package let provision: String?
  /// The territory that it concerns, where it is not that of the whole state.
  package let territory: String?
  /// Whose reservation or declaration it answers.
  package let against: Place?
  /// Where that is written.
  package let againstRange: SourceRange
  /// The words of a reservation, a declaration or an objection, or what they say.
  package let text: String?
  package let sources: [Citation]
  package let note: String?
  /// Why the date is kept as the source gives it although another date rules it out.
  package let doubt: String?
  package let range: SourceRange

  package init(_ fields: Fields) {
    range = fields.range
    type = fields.required("type", "What happened.")
    date = fields.optional("date", "When (EDTF). Left out when no source says.")
    isDateInferred =
      fields.optional(
        "date-inferred",
        "Whether the date is not printed with it and was inferred from a heading or a title.")
      ?? false
    asPrintedRange = fields.range(of: "as-printed")
    asPrinted = fields.optional(
      "as-printed",
      "The date as the source prints it in another calendar: B.E. 2551, 5 Muharram 1430.")
    parties = fields.list(
      "party",
      "The state or region whose step it is; several for a step that they took together. "
        + "Without one, the event is the instrument's own and no party's.")
    throughRange = fields.range(of: "through")
    through = fields.optional(
      "through", "'members' where the source says that the step of a region is its members' own.")
    place = fields.optional("place", "Where.")
    provision = fields.optional(
      "provision",
      "The part of the text that it concerns (ss 1-6, article 4). Without it, the event is one of the "
        + "whole text.")
    territory = fields.optional(
      "territory", "The territory that it concerns, where it is not the whole state.")
    againstRange = fields.range(of: "against")
    against = fields.optional(
      "against", "Of an objection: the party to whose reservation or declaration it objects.")
    text = fields.optional(
      "text", "What a reservation, a declaration or an objection says, as the source has it.")
    sources = fields.list("sources", "Where it is said.", atLeastOne: true)
    note = fields.optional("note", "What a reader should know.")
    doubt = fields.optional(
      "doubt", "Why the date cannot be right though the source gives it; shown beside it.")
  }
}

extension LegalEvent {
  /// Whether the instrument is in force from this event on, if only some of its provisions.
  package var bringsIntoForce: Bool { type.bringsIntoForce }

  /// Whether it concerns some provisions of the text and not the whole.
  package var isPartial: Bool { provision != nil }

  /// Whether the whole instrument is no longer in force from this event on.
  package var endsForce: Bool { type.endsForce && !isPartial }

  /// The territory to which it extends a treaty. Earlier records have it under `place`.
  package var extendedTerritory: String? {
    territory ?? (type == .extendedToTerritory ? place : nil)
  }
}
