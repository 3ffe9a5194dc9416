package import Diagnostics
package import Fields
package import Values

/// When a service is given, as a calendar reads it (after HSDS 3 `schedule`).
package struct Schedule: FieldObject {
  package static let schemaName = "Schedule"
  package static let about = "When a service is given: days, and hours on these days."

  package let rule: RecurrenceRule?
  package let opens: ClockTime?
  package let closes: ClockTime?
  package let starts: Day?
  package let validFrom: Day?
  package let validTo: Day?
  package let text: String?
  package let range: SourceRange

  package init(_ fields: Fields) {
    range = fields.range
    rule = fields.optional("rule", "The days, as an RRULE of RFC 5545: FREQ=WEEKLY;BYDAY=MO,TU.")
    opens = fields.optional("opens", "When it opens on these days, HH:MM, in local time.")
    closes = fields.optional("closes", "When it closes on these days, HH:MM, in local time.")
    starts = fields.optional("starts", "The first day from which the rule counts, YYYY-MM-DD.")
    validFrom = fields.optional("valid-from", "The first day of the schedule, YYYY-MM-DD.")
    validTo = fields.optional("valid-to", "The last day of the schedule, YYYY-MM-DD.")
    text = fields.optional("text", "The same for people, or what a calendar can't say.")
  }
}

extension Schedule {
  /// The last day on which it can hold; nil where it has no end, or ends after a number of times.
  package var lastDay: Day? { [validTo, rule?.until].compactMap { $0 }.min() }

  /// Whether it is over on a day.
  package func hasEnded(on day: Day) -> Bool { lastDay.map { $0 < day } ?? false }
}
