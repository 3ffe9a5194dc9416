import Records

/// A calendar that programs can subscribe to (iCalendar, RFC 5545): events of whole days.
struct ICalendar {
  let name: String
  /// When the calendar was made: the edition's day, so that two builds write the same bytes.
  let stamp: Day
  let events: [Event]

  struct Event {
    /// Unique in the world and the same in every build.
    let id: String
    let first: Day
    /// The last day that it may fall on.
    let last: Day
    let summary: String
    let description: String
    let address: String?
  }

  /// The calendar's bytes. Events outside the years 1 to 9998 cannot be written; their makers leave them out.
  var bytes: [UInt8] {
    var text = ICalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", "-//Dossier//Dossier//EN")
    text.line("CALSCALE", "GREGORIAN")
    text.line("NAME", ICalendarText.escaped(name))
    text.line("X-WR-CALNAME", ICalendarText.escaped(name))
    for event in events { write(event, to: &text) }
    text.line("END", "VCALENDAR")
    return text.bytes
  }

  private func write(_ event: Event, to text: inout ICalendarText) {
    guard let first = event.first.basicText, let stamp = stamp.basicText,
      let end = event.last.adding(days: 1).basicText
    else { return }
    text.line("BEGIN", "VEVENT")
    text.line("UID", ICalendarText.escaped(event.id))
    text.line("DTSTAMP", stamp + "T000000Z")
    text.line("DTSTART;VALUE=DATE", first)
    text.line("DTEND;VALUE=DATE", end)
    text.line("SUMMARY", ICalendarText.escaped(event.summary))
    text.line("DESCRIPTION", ICalendarText.escaped(event.description))
    if let address = event.address { text.line("URL", address) }
    text.line("TRANSP", "TRANSPARENT")
    text.line("END", "VEVENT")
  }
}

extension Day {
  /// `20070312` (ISO 8601 basic format), nil where the year does not have four digits.
  fileprivate var basicText: String? {
    guard (1...9999).contains(year) else { return nil }
    return text.filter { $0 != "-" }
  }
}
