package import Records
import Values

/// When a service is given, as far as that may be said: its hours, else its schedules in words.
package func hoursText(
  of service: Service, of organization: Organization, in words: Words
) -> String? {
  if let hours = organization.shownHours(of: service) { return hours }
  let schedules = organization.shownSchedules(of: service).compactMap { text(of: $0, in: words) }
  return schedules.isEmpty ? nil : schedules.joined(separator: "; ")
}

/// `Monday, Tuesday 09:00 to 17:00, 1 May 2026 to 1 June 2026`; nil where there is nothing to say.
private func text(of schedule: Schedule, in words: Words) -> String? {
  guard let days = schedule.text ?? calendarText(of: schedule, in: words) else { return nil }
  func date(_ day: Day) -> String { words.date(day) }
  switch (schedule.validFrom, schedule.validTo) {
  case (let from?, let to?):
    return words(
      DirectoryWord.validFromTo, ["text": days, "from": date(from), "to": date(to)])
  case (let from?, nil): return words(DirectoryWord.validFrom, ["text": days, "from": date(from)])
  case (nil, let to?): return words(DirectoryWord.validTo, ["text": days, "to": date(to)])
  case (nil, nil): return days
  }
}

/// The days and the hours. A rule that has no words here is printed as it is.
private func calendarText(of schedule: Schedule, in words: Words) -> String? {
  let days = schedule.rule.map { rule in
    rule.weekdays.map { days in
      days == Array(0...6)
        ? words(ScheduleWord.everyDay)
        : days.map { words(ScheduleWord.days[$0]) }.joined(separator: ", ")
    } ?? rule.text
  }
  let hours: String? =
    switch (schedule.opens, schedule.closes) {
    case (let opens?, let closes?):
      words(DirectoryWord.hoursOfDay, ["opens": opens.text, "closes": closes.text])
    case (let opens?, nil): words(DirectoryWord.hoursFrom, ["opens": opens.text])
    case (nil, let closes?): words(DirectoryWord.hoursUntil, ["closes": closes.text])
    case (nil, nil): nil
    }
  let parts = [days, hours].compactMap { $0 }
  return parts.isEmpty ? nil : parts.joined(separator: " ")
}
