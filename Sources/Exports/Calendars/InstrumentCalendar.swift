import Library
import Records
package import Templates
import Values

/// `data/instruments.ics`: when instruments were or are to be reviewed, and when they run out.
///
/// A date that is known to the year only is an event of that whole year, and says so.
package enum InstrumentCalendar {
  /// Nil where no instrument has such a date.
  package static func file(in context: SiteContext) -> OutputFile? {
    let events = context.library.instruments.flatMap { instrument in
      let dates = instrument.calendarDates
      return zip(identifiers(of: dates), dates).map { id, date in
        event("\(instrument.id)-\(id)", date, of: instrument, in: context)
      }
    }
    guard !events.isEmpty else { return nil }
    let calendar = ICalendar(
      name: "\(context.words(CalendarWord.instruments)) · \(context.library.settings.title)",
      stamp: context.library.settings.date, baseURL: context.baseURL, events: events)
    return OutputFile(path: Routes.instrumentCalendar, bytes: calendar.bytes)
  }

  /// An identifier for each date of an instrument: its kind and its day.
  private static func identifiers(of dates: [Instrument.CalendarDate]) -> [String] {
    EntryNames.unique(
      dates.map { $0.kind.rawValue + "-" + $0.date.text },
      details: dates.map { [$0.note ?? ""] + $0.sources.map(\.text) })
  }

  private static func event(
    _ id: String, _ entry: Instrument.CalendarDate, of instrument: Instrument,
    in context: SiteContext
  ) -> ICalendar.Event {
    let words = context.words
    let word: CalendarWord =
      switch entry.kind {
      case .reviewDue: .reviewDue
      case .expiryDue: .expiryDue
      case .transpositionDue: .transpositionDue
      case .reviewed: .reviewed
      // What is announced for a day after the edition has not run out yet.
      case .expired: entry.date.lower > context.library.settings.date ? .expiryDue : .expired
      case .periodEnds: .periodEnds
      }
    var title = instrument.title
    if !entry.parties.isEmpty {
      // What one party's part came to is not what the text came to.
      let parties = entry.parties.map { context.library.name(of: $0) }.joined(separator: ", ")
      title = words(LegalWord.eventOf, ["event": title, "parties": parties])
    }
    var summary = words(word, ["title": title])
    if entry.date.exactDay == nil {
      let isOneDay = entry.date.lower == entry.date.upper
      summary = words(
        isOneDay ? CalendarWord.dayUncertain : .dayNotKnown,
        ["summary": summary, "date": words.date(entry.date)])
    }
    let lines =
      [entry.note].compactMap { $0 }
      + entry.sources.map { words(CalendarWord.source, ["source": $0.text]) }
    return ICalendar.Event(
      id: id,
      first: entry.date.lower, last: entry.date.upper, summary: summary,
      description: lines.joined(separator: "\n"),
      address: context.address(of: Routes.record(instrument, in: context.library)))
  }
}
