import Library
import Records
import Values

/// `data/participation`: one row an instrument and country, with every step that a source states.
enum ParticipationTable {
  private struct Row {
    let place: Place
    let instrument: Instrument
    let part: Participation
  }

  private static let columns: [Column<Row>] = [
    Column("instrument", "Identifier of the instrument; see instruments.csv") { $0.instrument.id },
    Column("title", "Its title") { $0.instrument.title },
    Column("scope", "global, regional, supranational or bilateral") {
      $0.instrument.scope.rawValue
    },
    Column("country", "The country (alpha-3); empty where a region takes part in its own right") {
      row -> CountryCode? in
      if case .country(let code) = row.place { code } else { nil }
    },
    Column(
      "state",
      "The furthest step that is stated of it, or that the instrument as a whole has ended; 'party' is named as one without a step, 'not-known' is no "
        + "statement and never means no; several where sources disagree"
    ) { $0.part.states.map(\.rawValue) },
    Column("date", "When that step was taken (EDTF); empty when no source states it") {
      $0.part.date
    },
    Column("date_earliest", "The first day that the date may stand for") {
      InstrumentEntries.bound($0.part.date?.lower, isOpen: $0.part.date?.hasNoLowerBound)
    },
    Column("date_latest", "The last day that the date may stand for") {
      InstrumentEntries.bound($0.part.date?.upper, isOpen: $0.part.date?.hasNoUpperBound)
    },
    Column(
      "steps",
      "Every step, those of the state first, as 'step date, of whom it is said (sources)', 'undated' where no date is "
        + "stated, 'announced' where the date is after the edition; several events of one state by the name of the event"
    ) { row in row.part.steps.map { text($0, of: row.part) } },
    Column(
      "through",
      "Identifier of the region through which the country takes part, because a source says so"
    ) { $0.part.region?.id },
    Column("disputed", "Whether the sources disagree") { $0.part.isDisputed },
    Column("sources", "What the state rests on: source identifiers with locators") {
      $0.part.sources
    },
    Column("region", "Identifier of the region, where it takes part in its own right") {
      row -> String? in
      if case .region(let region) = row.place { region.id } else { nil }
    },
    Column(
      "remarks",
      "What the party said of how far or where it is bound, which changes nothing in its state: reservations, "
        + "declarations, objections, extensions to territories; in the form of 'steps'"
    ) { row in row.part.remarks.map { text($0, of: row.part) } },
    Column(
      "followed_by",
      "Identifiers of instruments that are recorded as superseding, repealing or annulling this one; whether that ends the part of "
        + "this party, only 'state' says"
    ) { $1.successors(of: $0.instrument).map(\.id) },
  ]

  static func make(of library: Library) -> DataTable {
    DataTable(
      "participation",
      "Who takes part in which agreement; of bilateral ones only the parties that they name have rows",
      columns: columns, rows: rows(of: library), in: library)
  }

  private static func rows(of library: Library) -> [Row] {
    func row(_ place: Place, _ instrument: Instrument) -> Row {
      Row(
        place: place, instrument: instrument,
        part: library.participation(of: place, in: instrument))
    }
    let countries = library.participationCountries.map { Place.country($0) }
    let multilateral = library.multilateralInstruments.flatMap { instrument in
      (countries + instrument.regionsOfTheirOwn).map { row($0, instrument) }
    }
    let bilateral = library.bilateralInstruments.flatMap { instrument in
      library.namedPlaces(of: instrument).map { row($0, instrument) }
    }
    return multilateral + bilateral
  }

  private static func text(_ step: Participation.Step, of part: Participation) -> String {
    let name = part.distinguishingEvent(of: step)?.id ?? step.state.rawValue
    let date = step.date?.text ?? step.asOf.map { "as of \($0.text)" } ?? "undated"
    return text(
      "\(name) \(date)", of: step.subject, in: part, isAnnounced: step.isAnnounced, step.sources,
      doubt: step.doubt)
  }

  private static func text(_ remark: Participation.Remark, of part: Participation) -> String {
    let place =
      (remark.place.map { " at \($0)" } ?? "")
      + (remark.against.map { " against \($0.text)" } ?? "")
    return text(
      "\(remark.event.id) \(remark.date?.text ?? "undated")\(place)", of: remark.subject,
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
