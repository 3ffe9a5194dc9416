package import Diagnostics
package import Fields
package import Values

/// The status of an instrument as one source gives it. Two that differ both stand.
package struct StatusClaim: FieldObject {
  package static let schemaName = "StatusClaim"
  package static let about = "The status of an instrument as one source gives it."

  package let status: InstrumentStatus
  /// The state or region that it is said of. Without one, it is the instrument's own status.
  package private(set) var party: Place?
  /// Where the party is written.
  package let partyRange: SourceRange
  private let parties: [Place]
  /// For whom a region acts, where the instrument doesn't say.
  package let through: Through?
  /// Where that is said.
  package let throughRange: SourceRange
  package let range: SourceRange
  package let asOf: PartialDate?
  package let sources: [Citation]
  package let note: String?
  /// The event that shows it, where no source gives it as a status.
  package let event: LegalEventType?

  package init(_ fields: Fields) {
    event = nil
    range = fields.range
    status = fields.required("is", "The status.")
    partyRange = fields.range(of: "party")
    parties = fields.list(
      "party",
      "The state or region that it is said of, or several. Without one, it is the status of the "
        + "instrument itself and of no party.")
    party = parties.first
    throughRange = fields.range(of: "through")
    through = fields.optional(
      "through", "'members' where the source says it of the members of a region.")
    asOf = fields.optional("as-of", "The date to which the status applies (EDTF).")
    let _: Bool? = fields.optional(
      "date-inferred",
      "Whether the date is not printed with it and was inferred from a heading or a title.")
    sources = fields.list("sources", "Where it is said.", atLeastOne: true)
    note = fields.optional("note", "The source's sense, in our own words.")
  }

  /// What an event of the instrument itself shows of its status, as of the event's date. Nil where
  /// it says nothing of whether the instrument is in force.
  ///
  /// - Parameters:
  ///   - party: The party whose step it was.
  ///   - isDateDisputed: Whether sources give other dates for it, so that none is the date of the status.
  init?(_ event: LegalEvent, of party: Place? = nil, isDateDisputed: Bool = false) {
    let status: InstrumentStatus.Meaning? =
      switch event.type.meaning {
      case .inForce, .tookEffect: event.isPartial ? .partlyInForce : .inForce
      case _ where event.isPartial: nil
      case .suspensionEnded: .inForce
      case .suspended: .suspended
      case .repealed: .repealed
      case .annulled: .annulled
      case .expired: .expired
      case .withdrawn: .withdrawn
      case .introduced: .introduced
      case .passed: .passed
      case .assented, .promulgated: .assented
      case .rejected: .rejected
      case .lapsed: .lapsed
      case .delivered: .delivered
      case .appealed: .appealed
      case .upheld: .upheld
      case .overturned: .overturned
      default: nil
      }
    guard let status else { return nil }
    self.status = InstrumentStatus(status)
    self.event = event.type
    self.party = party
    parties = []
    through = nil
    (range, partyRange, throughRange) = (event.range, event.range, event.range)
    asOf = isDateDisputed ? nil : event.date
    sources = event.sources
    note = nil
  }

  /// The claim once for each party that it is said of.
  var ofEachParty: [StatusClaim] {
    guard parties.count > 1 else { return [self] }
    return parties.map { party in
      var claim = self
      claim.party = party
      return claim
    }
  }
}
