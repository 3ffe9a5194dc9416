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

/// What can happen to an instrument.
package enum LegalEventType: String, FieldChoice {
  case adopted
  case signed
  case ratified
  case acceded
  /// A state takes over a consent to be bound that its predecessor gave.
  case succeeded
  case provisionallyApplied = "provisionally-applied"
  case reservation
  case declaration
  case objection
  case reservationWithdrawn = "reservation-withdrawn"
  case extendedToTerritory = "extended-to-territory"
  case promulgated
  case passed
  case issued
  case concluded
  case endorsed
  case approved
  case inForce = "in-force"
  case tookEffect = "took-effect"
  case reaffirmed
  case established
  case launched
  case published
  case disseminated
  case finalised
  case submitted
  case accepted
  case drafted
  case developed
  case implemented
  case held
  case built
  case amended
  case partlyRepealed = "partly-repealed"
  case suspended
  case suspensionEnded = "suspension-ended"
  case withdrawn
  case repealed
  case annulled
  case expired
  case reviewed
}

extension LegalEventType {
  /// Whether the instrument is in force from this event on.
  package var bringsIntoForce: Bool { commences || self == .suspensionEnded }

  /// Whether the instrument is in force from this event on for the first time, or again after its end.
  package var commences: Bool { self == .inForce || self == .tookEffect }

  /// Whether the instrument is no longer in force from this event on.
  package var endsForce: Bool {
    switch self {
    case .suspended, .repealed, .annulled, .expired: true
    default: false
    }
  }

  /// Whether sources announce it: a day of commencement or expiry is fixed before it comes, and notice
  /// of a withdrawal is given.
  package var isAnnounced: Bool {
    switch self {
    case .withdrawn, .partlyRepealed, .provisionallyApplied, .extendedToTerritory: true
    default: bringsIntoForce || endsForce
    }
  }

  /// Whether a party says by it how far or where it is bound, and is as much a party as before.
  package var isRemark: Bool {
    switch self {
    case .reservation, .declaration, .objection, .reservationWithdrawn, .extendedToTerritory: true
    default: false
    }
  }

  /// Whether there must have been a text before it could happen to it.
  package var presupposesText: Bool {
    switch self {
    case .amended, .partlyRepealed, .reaffirmed, .suspended, .suspensionEnded, .withdrawn,
      .repealed,
      .annulled, .expired, .reviewed:
      true
    default: isRemark
    }
  }

  /// Whether the instrument exists as a text from this event on.
  package var makes: Bool {
    switch self {
    case .adopted, .signed, .passed, .promulgated, .issued, .concluded, .approved: true
    default: false
    }
  }
}
