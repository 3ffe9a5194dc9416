import Library
import Records
import Values

/// `data/instrument-events`: one row an event and party, and one for the time that a text covers, so
/// that events can be filtered by their own dates.
enum InstrumentEventTable {
  private struct Row {
    let instrument: Instrument
    /// Nil for the time that the text covers.
    let event: LegalEvent?
    let party: Place?
    var date: PartialDate? { event == nil ? instrument.period : event?.date }
  }

  private static let columns: [Column<Row>] = [
    Column("instrument", "Identifier of the instrument; see instruments.csv") { $0.instrument.id },
    Column("title", "Its title") { $0.instrument.title },
    Column("scope", "global, regional, supranational, bilateral, national or subnational") {
      $0.instrument.scope.rawValue
    },
    Column("event", "What happened; 'time-covered' is the time that the text covers") {
      $0.event?.type.id ?? "time-covered"
    },
    Column(
      "party",
      "The party whose step it is (alpha-3 or region); empty where it is the instrument's own"
    ) { $0.party },
    Column("through", "'members' where a source says that the members of the region are meant") {
      row in
      let isOfMembers = row.party.map {
        row.instrument.actsThroughMembers($0, row.event?.through)
      }
      return isOfMembers == true ? Through.members.rawValue : nil
    },
    Column("date", "When (EDTF); empty when no source states it") { $0.date },
    Column("date_earliest", "The first day that the date may stand for") {
      InstrumentEntries.bound($0.date?.lower, isOpen: $0.date?.hasNoLowerBound)
    },
    Column("date_latest", "The last day that the date may stand for") {
      InstrumentEntries.bound($0.date?.upper, isOpen: $0.date?.hasNoUpperBound)
    },
    Column("as_printed", "The date in another calendar, as the source prints it") {
      $0.event?.asPrinted
    },
    Column("place", "Where") { $0.event?.place },
    Column("provision", "The part of the text that it concerns; empty where it is the whole") {
      $0.event?.provision
    },
    Column("territory", "The territory that it concerns") { $0.event?.territory },
    Column("against", "Whose reservation or declaration an objection answers") {
      $0.event?.against
    },
    Column("text", "What a reservation, a declaration or an objection says") { $0.event?.text },
    Column("doubt", "Why the date cannot be right though the source gives it") { $0.event?.doubt },
    Column("note", "What a reader should know") { $0.event?.note },
    Column("sources", "Source identifiers with locators; see sources.csv") {
      $0.event?.sources ?? $0.instrument.header.sources
    },
  ]

  static func make(of library: Library) -> DataTable {
    DataTable(
      "instrument-events", "Everything that happened to each instrument, and when",
      columns: columns, rows: library.instruments.flatMap(rows), in: library)
  }

  private static func rows(_ instrument: Instrument) -> [Row] {
    let events = instrument.events.flatMap { event -> [Row] in
      let parties: [Place?] = event.parties.isEmpty ? [nil] : event.parties
      return parties.map { Row(instrument: instrument, event: event, party: $0) }
    }
    return instrument.period == nil
      ? events : events + [Row(instrument: instrument, event: nil, party: nil)]
  }
}
