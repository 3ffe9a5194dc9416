package import Library
import Records
import Templates
import Values

extension FreshnessList {
  /// The list as a calendar: an event a contact or address, on the day from which a check is due.
  ///
  /// What is overdue stands on the day of the list: an event of years ago reminds nobody. What
  /// never is due has no event.
  package func calendar(of library: Library, baseURL: String?) -> [UInt8] {
    let events = items.compactMap { item -> ICalendar.Event? in
      guard let first = item.dates.first else { return nil }
      let date = max(first, day)
      let address = library.organizations[item.organizationID]?.listed.flatMap { organization in
        baseURL.map { $0 + Routes.record(organization, in: library) }
      }
      return ICalendar.Event(
        id: "\(item.organizationID)-\(item.key)-due", first: date, last: date,
        summary: "Verify: \(item.what)", description: Self.description(of: item, on: day),
        address: address)
    }
    let calendar = ICalendar(
      name: "Contacts to verify · \(library.settings.title)", stamp: day, baseURL: baseURL,
      events: events)
    return calendar.bytes
  }

  private static func description(of item: Item, on day: Day) -> String {
    func line(_ step: Day?, _ past: String, _ future: String) -> String? {
      step.flatMap { step in step.written.map { "\(step <= day ? past : future) \($0)" } }
    }
    return [
      item.owner.map { "Kept by: \($0)" },
      item.dates.first == .distantPast
        ? "Its age is not known, so it counts as the oldest: \(item.state.rawValue)" : nil,
      line(item.dates.due, "Due since", "Due on"),
      line(item.dates.stale, "Shown small since", "Shown small from"),
      line(item.dates.withheld, "Not shown since", "Not shown from"),
    ].compactMap { $0 }.joined(separator: "\n")
  }
}
