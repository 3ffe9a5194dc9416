import Diagnostics
import Fields
import Values

/// The schedules of a service as a record has them, and the hours that are words only.
struct ScheduleImport {
  private(set) var nodes: [Node] = []
  private(set) var hours: [FeedObject.Text] = []
  /// The times from which an offset from UTC was left out.
  private(set) var offsets: [FeedObject.Text] = []

  init(_ schedules: [FeedObject]) {
    for schedule in schedules { add(schedule) }
  }

  private mutating func add(_ schedule: FeedObject) {
    let keys = RecordKeys(schedule)
    var record = RecordNode(at: schedule.range)
    let text = PlainDescription.text(schedule.take("description")) ?? keys["text"]
    record.add("rule", rule(of: schedule, keys, isSaid: text != nil))
    let hasDays = record.has("rule") || text != nil
    for (key, name) in [("opens_at", "opens"), ("closes_at", "closes")] {
      guard let time = schedule.peek(key), let clock = ClockTime(ofDataset: time.text) else {
        continue
      }
      schedule.skip(key)
      if time.text.dropFirst(5).contains(where: { "Z+-".contains($0) }) { offsets.append(time) }
      record.add(name, FeedObject.Text(text: clock.text, range: time.range))
    }
    // A date without days or words says nothing that a reader could use; it is left over.
    if hasDays {
      for (key, name) in [
        ("dtstart", "starts"), ("valid_from", "valid-from"), ("valid_to", "valid-to"),
      ] {
        guard let day = schedule.peek(key), let date = Day(String(day.text.prefix(10))) else {
          continue
        }
        schedule.skip(key)
        record.add(name, FeedObject.Text(text: date.text, range: day.range))
      }
    }
    guard hasDays else {
      // Hours without days are words, not a schedule.
      let times = record.entries.compactMap { $0.value.text }
      if !times.isEmpty {
        hours.append(
          FeedObject.Text(text: times.joined(separator: " – "), range: schedule.range))
      }
      return
    }
    if record.entries.isEmpty, !keys.isOwn {
      if let text { hours.append(text) }
      return
    }
    record.add("text", text)
    nodes.append(record.node)
  }

  /// The parts of the rule, which HSDS has as one field each.
  ///
  /// - Parameter isSaid: Whether the schedule has words, so that pages needn't say the rule.
  private func rule(
    of schedule: FeedObject, _ keys: RecordKeys, isSaid: Bool
  ) -> FeedObject.Text? {
    let parts = [
      "freq", "interval", "byday", "bymonthday", "byyearday", "byweekno", "count", "until", "wkst",
    ]
    func isUsable(_ text: String) -> Bool {
      guard let rule = RecurrenceRule(text) else { return false }
      let start = schedule.peek("dtstart").flatMap { Day(String($0.text.prefix(10))) }
      return isSaid || rule.spoken(from: start) != nil
    }
    func skip() { for part in parts { schedule.skip(part) } }
    if let own = keys["rule"], isUsable(own.text) {
      skip()
      schedule.skip("notes")
      return own
    }
    guard let freq = schedule.peek("freq") else {
      // A rule that HSDS has no fields for.
      guard let notes = schedule.peek("notes"), isUsable(notes.text) else { return nil }
      schedule.skip("notes")
      return notes
    }
    let rule = Self.rule(of: schedule, freq, parts)
    guard isUsable(rule) else { return nil }
    skip()
    return FeedObject.Text(text: rule, range: freq.range)
  }

  private static func rule(
    of schedule: FeedObject, _ freq: FeedObject.Text, _ parts: [String]
  ) -> String {
    (["FREQ=\(freq.text.uppercased())"]
      + parts.dropFirst().compactMap { key in
        schedule.peek(key).map { value in
          let text = value.text.filter { $0 != " " }.uppercased()
          return "\(key.uppercased())="
            + (key == "until" ? String(text.prefix(10)).filter { $0 != "-" } : text)
        }
      }).joined(separator: ";")
  }
}
