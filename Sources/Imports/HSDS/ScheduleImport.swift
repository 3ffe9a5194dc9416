import Diagnostics
import Fields
import Values

/// The schedules of a service as a record has them, and the hours that are words only.
struct ScheduleImport {
  private(set) var nodes: [Node] = []
  private(set) var hours: [FeedObject.Text] = []

  init(_ schedules: [FeedObject]) {
    for schedule in schedules { add(schedule) }
  }

  private mutating func add(_ schedule: FeedObject) {
    var record = RecordNode(at: schedule.range)
    record.add("rule", rule(of: schedule))
    for (key, name) in [("opens_at", "opens"), ("closes_at", "closes")] {
      guard let time = schedule.peek(key), let clock = ClockTime(ofDataset: time.text) else {
        continue
      }
      schedule.skip(key)
      record.add(name, FeedObject.Text(text: clock.text, range: time.range))
    }
    for (key, name) in [
      ("dtstart", "starts"), ("valid_from", "valid-from"), ("valid_to", "valid-to"),
    ] {
      guard let day = schedule.peek(key), let date = Day(String(day.text.prefix(10))) else {
        continue
      }
      schedule.skip(key)
      record.add(name, FeedObject.Text(text: date.text, range: day.range))
    }
    let text = schedule.take("description")
    if record.entries.isEmpty {
      if let text { hours.append(text) }
      return
    }
    record.add("text", text)
    // Hours without days are words, not a schedule.
    if record.has("rule") || text != nil {
      nodes.append(record.node)
    } else {
      let words = record.entries.compactMap { $0.value.text }.joined(separator: " – ")
      hours.append(FeedObject.Text(text: words, range: schedule.range))
    }
  }

  /// The parts of the rule, which HSDS has as one field each.
  private func rule(of schedule: FeedObject) -> FeedObject.Text? {
    guard let freq = schedule.peek("freq") else {
      // A rule that HSDS has no fields for.
      guard let notes = schedule.peek("notes"), RecurrenceRule(notes.text) != nil else {
        return nil
      }
      schedule.skip("notes")
      return notes
    }
    var parts = ["FREQ=\(freq.text.uppercased())"]
    for key in [
      "interval", "byday", "bymonthday", "byyearday", "byweekno", "count", "until", "wkst",
    ] {
      guard let value = schedule.peek(key) else { continue }
      var text = value.text.filter { $0 != " " }.uppercased()
      if key == "until" { text = String(text.prefix(10)).filter { $0 != "-" } }
      parts.append("\(key.uppercased())=\(text)")
    }
    let rule = parts.joined(separator: ";")
    guard RecurrenceRule(rule) != nil else { return nil }
    schedule.skip(
      "freq", "interval", "byday", "bymonthday", "byyearday", "byweekno", "count", "until", "wkst")
    return FeedObject.Text(text: rule, range: freq.range)
  }
}
