import Records
import Values

/// `data/participation`: one row an instrument and country, with every step that a source states.
enum ParticipationTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "participation",
      about:
        "Who takes part in which agreement; of bilateral ones only the parties that they name have rows",
      columns: [
        .init("instrument", "Identifier of the instrument; see instruments.csv"),
        .init("title", "Its title"),
        .init("scope", "global, regional or bilateral"),
        .init("country", "The country (alpha-3); empty where a region takes part in its own right"),
        .init(
          "state",
          "The furthest step that is stated of it, or that the instrument as a whole has ended; 'party' is named as one without a step, 'not-known' is no "
            + "statement and never means no; several where sources disagree"),
        .init("date", "When that step was taken (EDTF); empty when no source states it"),
        .init("date_earliest", "The first day that the date may stand for"),
        .init("date_latest", "The last day that the date may stand for"),
        .init(
          "steps",
          "Every step, those of the state first, as 'step date, of whom it is said (sources)', 'undated' where no date is "
            + "stated, 'announced' where the date is after the edition; several events of one state by the name of the event"
        ),
        .init(
          "through",
          "Identifier of the region through which the country takes part, because a source says so"),
        .init("disputed", "Whether the sources disagree"),
        .init("sources", "What the state rests on: source identifiers with locators"),
        .init("region", "Identifier of the region, where it takes part in its own right"),
        .init(
          "remarks",
          "What the party said of how far or where it is bound, which changes nothing in its state: reservations, "
            + "declarations, objections, extensions to territories; in the form of 'steps'"),
        .init(
          "followed_by",
          "Identifiers of instruments that are recorded as superseding this one; whether that ends the part of "
            + "this party, only 'state' says"),
      ],
      rows: rows(of: library))
  }

  private static func rows(of library: Library) -> [[DataTable.Cell]] {
    let countries = library.participationCountries.map { Place.country($0) }
    let multilateral = library.multilateralInstruments.flatMap { instrument in
      (countries + instrument.regionsOfTheirOwn).map { row($0, instrument, in: library) }
    }
    let bilateral = library.bilateralInstruments.flatMap { instrument in
      library.namedPlaces(of: instrument).map { row($0, instrument, in: library) }
    }
    return multilateral + bilateral
  }

  private static func row(
    _ place: Place, _ instrument: Instrument, in library: Library
  ) -> [DataTable.Cell] {
    let part = library.participation(of: place, in: instrument)
    let (country, region): (String?, String?) =
      switch place {
      case .country(let code): (code.text, nil)
      case .region(let region): (nil, region.id)
      }
    let date = part.date
    return [
      .text(instrument.id), .text(instrument.title), .text(instrument.scope.rawValue),
      .text(country), .list(part.states.map(\.rawValue)), .date(date),
      date?.hasNoLowerBound == true ? .none : .day(date?.lower),
      date?.hasNoUpperBound == true ? .none : .day(date?.upper),
      .list(part.steps.map { text($0, of: part) }), .text(part.region?.id), .flag(part.isDisputed),
      .sources(part.sources), .text(region), .list(part.remarks.map { text($0, of: part) }),
      .list(library.successors(of: instrument).map(\.id)),
    ]
  }

  private static func text(_ step: Participation.Step, of part: Participation) -> String {
    let name = part.distinguishingEvent(of: step)?.rawValue ?? step.state.rawValue
    let date = step.date?.text ?? step.asOf.map { "as of \($0.text)" } ?? "undated"
    return text(
      "\(name) \(date)", of: step.subject, in: part, isAnnounced: step.isAnnounced, step.sources,
      doubt: step.doubt)
  }

  private static func text(_ remark: Participation.Remark, of part: Participation) -> String {
    let place = remark.place.map { " at \($0)" } ?? ""
    return text(
      "\(remark.event.rawValue) \(remark.date?.text ?? "undated")\(place)", of: remark.subject,
      in: part, isAnnounced: remark.isAnnounced, remark.sources, doubt: remark.doubt)
  }

  private static func text(
    _ step: String, of subject: Participation.Subject, in part: Participation, isAnnounced: Bool,
    _ sources: [Citation], doubt: String?
  ) -> String {
    let who =
      switch subject {
      case .itself: if case .region = part.place { "the region" } else { "the country" }
      case .members(let region): "members of \(region.id)"
      case .whole: "the instrument"
      }
    let doubted = doubt.map { "; doubted: \($0)" } ?? ""
    let places = sources.map(\.text).joined(separator: "; ")
    return "\(isAnnounced ? "announced " : "")\(step), of \(who) (\(places)\(doubted))"
  }
}
