import Records
import Templates
import Values

/// A calendar that programs can subscribe to (iCalendar, RFC 5545): events of whole days.
struct ICalendar {
  private let name: String
  private let stamp: Day
  private let host: String
  private let events: [Event]

  struct Event {
    /// Unique in the site and the same in every build.
    let id: String
    let first: Day
    /// The last day that it may fall on.
    let last: Day
    let summary: String
    let description: String
    let address: String?
  }

  /// - Parameters:
  ///   - name: What programs call it.
  ///   - stamp: When it was made: a day of the content, so that two builds write the same bytes.
  ///   - baseURL: The site's address, where it is known: it makes identifiers unique in the world.
  ///   - events: What stands in it, in any order.
  init(name: String, stamp: Day, baseURL: String?, events: [Event]) {
    self.name = name
    self.stamp = stamp
    host = baseURL.map { Routes.host(of: $0) } ?? "dossier"
    self.events = events.sorted { ($0.first, $0.id) < ($1.first, $1.id) }
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
    text.line("UID", ICalendarText.escaped("\(event.id)@\(host)"))
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
