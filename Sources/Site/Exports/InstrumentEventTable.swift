import Records
import Values

/// `data/instrument-events`: one row an event and party, and one for the time that a text covers, so
/// that events can be filtered by their own dates.
enum InstrumentEventTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "instrument-events", about: "Everything that happened to each instrument, and when",
      columns: [
        .init("instrument", "Identifier of the instrument; see instruments.csv"),
        .init("title", "Its title"),
        .init("scope", "global, regional, bilateral or national"),
        .init("event", "What happened; 'time-covered' is the time that the text covers"),
        .init(
          "party",
          "The party whose step it is (alpha-3 or region); empty where it is the instrument's own"),
        .init("through", "'members' where a source says that the members of the region are meant"),
        .init("date", "When (EDTF); empty when no source states it"),
        .init("date_earliest", "The first day that the date may stand for"),
        .init("date_latest", "The last day that the date may stand for"),
        .init("place", "Where"),
        .init("doubt", "Why the date cannot be right though the source gives it"),
        .init("note", "What a reader should know"),
        .init("sources", "Source identifiers with locators; see sources.csv"),
      ],
      rows: library.instruments.flatMap { rows($0) })
  }

  private static func rows(_ instrument: Instrument) -> [[DataTable.Cell]] {
    var rows = instrument.events.flatMap { event -> [[DataTable.Cell]] in
      let parties: [Place?] = event.parties.isEmpty ? [nil] : event.parties
      return parties.map { party in
        let isOfMembers = party.map { instrument.actsThroughMembers($0, event.through) } ?? false
        return start(of: instrument, event.type.rawValue)
          + [.text(party?.text), .text(isOfMembers ? Through.members.rawValue : nil)]
          + dates(event.date)
          + [.text(event.place), .text(event.doubt), .text(event.note), .sources(event.sources)]
      }
    }
    if let period = instrument.period {
      rows.append(
        start(of: instrument, "time-covered") + [.none, .none] + dates(period)
          + [.none, .none, .none, .sources(instrument.header.sources)])
    }
    return rows
  }

  private static func start(of instrument: Instrument, _ event: String) -> [DataTable.Cell] {
    [
      .text(instrument.id), .text(instrument.title), .text(instrument.scope.rawValue),
      .text(event),
    ]
  }

  private static func dates(_ date: PartialDate?) -> [DataTable.Cell] {
    [
      .date(date), date?.hasNoLowerBound == true ? .none : .day(date?.lower),
      date?.hasNoUpperBound == true ? .none : .day(date?.upper),
    ]
  }
}
