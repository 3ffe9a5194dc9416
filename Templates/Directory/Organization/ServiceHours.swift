package import Records
package import Values

/// When a service is given, as far as that may be said: its hours, else its schedules in words.
///
/// - Parameter today: The site's date; a schedule that is over by then is shown as ended.
package func hoursText(
  of service: Service, of organization: Organization, on today: Day, in words: Words
) -> String? {
  if let hours = organization.shownHours(of: service) { return hours }
  let schedules = organization.shownSchedules(of: service).compactMap {
    text(of: $0, on: today, in: words)
  }
  return schedules.isEmpty ? nil : schedules.joined(separator: "; ")
}

/// `Monday, Tuesday 09:00 to 17:00, 1 May 2026 to 1 June 2026`; nil where there is nothing to say.
private func text(of schedule: Schedule, on today: Day, in words: Words) -> String? {
  guard var text = schedule.text ?? calendarText(of: schedule, in: words) else { return nil }
  func date(_ day: Day) -> String { words.date(day) }
  // What people have written may say the days already; dates of validity are of both.
  let start = schedule.text == nil ? schedule.starts : nil
  let from = [schedule.validFrom, start].compactMap { $0 }.max()
  let end = schedule.text == nil ? schedule.lastDay : schedule.validTo
  if schedule.text == nil, let count = schedule.rule?["COUNT"].flatMap({ Int($0) }) {
    text =
      count == 1
      ? words(ScheduleWord.once, ["text": text])
      : words(ScheduleWord.times, ["text": text, "n": String(count)])
  }
  switch (from, end) {
  case (let from?, let to?):
    text = words(DirectoryWord.validFromTo, ["text": text, "from": date(from), "to": date(to)])
  case (let from?, nil):
    text = words(DirectoryWord.validFrom, ["text": text, "from": date(from)])
  case (nil, let to?): text = words(DirectoryWord.validTo, ["text": text, "to": date(to)])
  case (nil, nil): break
  }
  return schedule.hasEnded(on: today) ? words(ScheduleWord.ended, ["text": text]) : text
}

/// The days and the hours. A rule without words needs the schedule's own text, which a check wants.
private func calendarText(of schedule: Schedule, in words: Words) -> String? {
  let days = schedule.rule.flatMap { $0.spoken(from: schedule.starts) }.map { words.days($0) }
  if days == nil, schedule.rule != nil { return nil }
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
