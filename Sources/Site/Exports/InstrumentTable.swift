import Records
import Values

/// `data/instruments`: one row an instrument; dates as EDTF with the days they lie between.
enum InstrumentTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "instruments", about: "Legal and policy instruments and events of policy",
      columns: [
        .init("id", "Identifier"),
        .init("title", "Title"),
        .init("kind", "Sort of instrument"),
        .init("local_kind", "The jurisdiction's own word"),
        .init("number", "Its number"),
        .init("scope", "global, regional, bilateral or national"),
        .init("binding", "yes, no or unknown"),
        .init("countries", "Countries whose framework it belongs to (alpha-3)"),
        .init("parties", "Parties (alpha-3 or region)"),
        .init("other_parties", "Parties that are no states"),
        .init("issued_by", "Identifiers of the bodies that issued it"),
        .init(
          "date",
          "The first date known of any event or of the time covered (EDTF); empty when no source "
            + "states one without a doubt"),
        .init("date_earliest", "The first day that the date may stand for"),
        .init("date_latest", "The last day that the date may stand for"),
        .init("period", "The time a plan covers (EDTF)"),
        .init(
          "events",
          "What happened, as 'event for party date (sources)', 'undated' where no date is stated, "
            + "without a party where it is the instrument's own; in JSON each with its date's bounds; "
            + "see also instrument-events.csv"),
        .init(
          "status",
          "Status as each source gives it, with its time and source; without a party it is the "
            + "instrument's own; 'by event' where an event shows it, as of the event's date"),
        .init("disputed", "Whether the sources disagree"),
        .init("pillars", "The fields of action that it covers"),
        .init("relations", "Relations to other instruments, as 'relation identifier'"),
        .init("sources", "Source identifiers with locators; see sources.csv"),
        .init(
          "followed_by",
          "Identifiers of the instruments that are recorded as superseding it, without a doubt"),
      ],
      rows: library.instruments.map { row($0, in: library) })
  }

  private static func row(_ instrument: Instrument, in library: Library) -> [DataTable.Cell] {
    let date = instrument.firstDate
    return [
      .text(instrument.id), .text(instrument.title), .text(instrument.type.rawValue),
      .text(instrument.localKind), .text(instrument.number), .text(instrument.scope.rawValue),
      .text(instrument.binding.rawValue), .codes(instrument.countries),
      .places(instrument.parties), .list(instrument.otherParties),
      .list(library.listed(instrument.issuedBy)),
      .date(date), bound(date?.lower, isOpen: date?.hasNoLowerBound),
      bound(date?.upper, isOpen: date?.hasNoUpperBound), .date(instrument.period),
      .records(instrument.events.map { entry($0, of: instrument) }),
      .records(
        instrument.knownStatuses(at: library.settings.date).map { entry($0, of: instrument) }),
      .flag(library.isDisputed(instrument)), .list(instrument.pillars.map(\.rawValue)),
      .list(instrument.relations.map { "\($0.type.rawValue) \($0.target.id)" }),
      .sources(instrument.header.sources), .list(library.successors(of: instrument).map(\.id)),
    ]
  }

  private static func entry(
    _ event: LegalEvent, of instrument: Instrument
  ) -> DataTable.Cell.Entry {
    let party = party(event.parties, event.through, of: instrument)
    return .init(
      text: "\(event.type.rawValue)\(party) \(event.date?.text ?? "undated")"
        + sources(event.sources),
      members: [("event", .text(event.type.rawValue)), ("party", .text(partyText(event.parties)))]
        + [("through", through(event.parties, event.through, of: instrument))]
        + dates(event.date) + [("place", .text(event.place)), ("sources", .sources(event.sources))])
  }

  private static func entry(
    _ claim: StatusClaim, of instrument: Instrument
  ) -> DataTable.Cell.Entry {
    let asOf = claim.asOf.map { " as of \($0.text)" } ?? ""
    return .init(
      text: claim.status.rawValue
        + party([claim.party].compactMap { $0 }, claim.through, of: instrument) + asOf
        + (claim.event == nil ? "" : " by event") + sources(claim.sources),
      members: [("status", .text(claim.status.rawValue)), ("party", .text(claim.party?.text))]
        + [("through", through([claim.party].compactMap { $0 }, claim.through, of: instrument))]
        + dates(claim.asOf, "as_of") + [("event", .text(claim.event?.rawValue))]
        + [("sources", .sources(claim.sources))])
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

  /// ` for KHM VNM`, ` for members of asean`.
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

  private static func sources(_ citations: [Citation]) -> String {
    " (" + citations.map(\.text).joined(separator: "; ") + ")"
  }

  private static func bound(_ day: Day?, isOpen: Bool?) -> DataTable.Cell {
    isOpen == true ? .none : .day(day)
  }
}
