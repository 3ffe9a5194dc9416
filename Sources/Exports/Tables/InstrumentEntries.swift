import Records
import Values

/// The events and the statuses of an instrument as entries of a cell.
enum InstrumentEntries {
  static func entry(
    _ event: LegalEvent, of instrument: Instrument
  ) -> DataTable.Cell.Entry {
    let party = party(event.parties, event.through, of: instrument)
    let against = event.against.map { " against \($0.text)" } ?? ""
    let part = [event.provision, event.territory].compactMap { $0 }.map { " of \($0)" }.joined()
    return .init(
      text: "\(event.type.id)\(part)\(party)\(against) \(event.date?.text ?? "undated")"
        + inBrackets(event.sources),
      members: [("event", .text(event.type.id)), ("party", .text(partyText(event.parties)))]
        + [("through", through(event.parties, event.through, of: instrument))]
        + dates(event.date) + [
          ("place", .text(event.place)), ("provision", .text(event.provision)),
          ("territory", .text(event.territory)), ("against", .text(event.against?.text)),
          ("as_printed", .text(event.asPrinted)), ("text", .text(event.text)),
          ("sources", .list(event.sources.map(\.text))),
        ])
  }

  static func entry(
    _ claim: StatusClaim, of instrument: Instrument
  ) -> DataTable.Cell.Entry {
    let asOf = claim.asOf.map { " as of \($0.text)" } ?? ""
    return .init(
      text: claim.status.id
        + party([claim.party].compactMap { $0 }, claim.through, of: instrument) + asOf
        + (claim.event == nil ? "" : " by event") + inBrackets(claim.sources),
      members: [("status", .text(claim.status.id)), ("party", .text(claim.party?.text))]
        + [("through", through([claim.party].compactMap { $0 }, claim.through, of: instrument))]
        + dates(claim.asOf, "as_of") + [("event", .text(claim.event?.id))]
        + [("sources", .list(claim.sources.map(\.text)))])
  }

  /// A date with the days that it lies between.
  private static func dates(
    _ date: PartialDate?, _ name: String = "date"
  ) -> [(name: String, value: DataTable.Cell)] {
    [
      (name, .date(date)), ("\(name)_earliest", bound(date?.lower, isOpen: date?.hasNoLowerBound)),
      ("\(name)_latest", bound(date?.upper, isOpen: date?.hasNoUpperBound)),
    ]
  }

  /// ` for KHM VNM`, ` for members of mercosur`.
  private static func party(
    _ places: [Place], _ through: Through?, of instrument: Instrument
  ) -> String {
    let words = places.map { place in
      instrument.actsThroughMembers(place, through) ? "members of \(place.text)" : place.text
    }
    return words.isEmpty ? "" : " for " + words.joined(separator: " ")
  }

  /// `members` where the members of a region are meant.
  private static func through(
    _ places: [Place], _ own: Through?, of instrument: Instrument
  ) -> DataTable.Cell {
    places.contains { instrument.actsThroughMembers($0, own) }
      ? .text(Through.members.rawValue) : .none
  }

  /// The parties, separated by blanks. Nil where it is said of the instrument itself.
  private static func partyText(_ places: [Place]) -> String? {
    places.isEmpty ? nil : places.map(\.text).joined(separator: " ")
  }

  static func bound(_ day: Day?, isOpen: Bool?) -> DataTable.Cell {
    isOpen == true ? .none : .day(day)
  }
}
