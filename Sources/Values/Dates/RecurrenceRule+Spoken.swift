extension RecurrenceRule {
  /// The days of a rule in a form that every language has words for.
  package enum Spoken: Sendable, Hashable {
    /// Every `n` days.
    case days(every: Int)
    /// On these days of the week, Monday as 0, every `n` weeks. Without days the weekday isn't stated.
    case weeks(every: Int, days: [Int])
    /// On these days of a month, every `n` months, or in some months.
    case months(every: Int, days: [DayOfMonth])
    case namedMonths([Int], days: [DayOfMonth])
    /// On these days of the week in some months.
    case weekdays([Int], inMonths: [Int])
  }

  /// A day of a month: the third, the last Friday, the first weekday.
  package enum DayOfMonth: Sendable, Hashable {
    /// 1 to 31.
    case date(Int)
    case lastDate
    /// 1 to 5, or -1 for the last and -2 for the one before, with Monday as 0.
    case weekday(place: Int, day: Int)
    /// A day from Monday to Friday, counted in the same way.
    case workday(place: Int)
  }

  /// The rule in a form that can be said, or nil for one that has no words.
  ///
  /// - Parameter start: The first day, which says what a rule leaves open: `FREQ=WEEKLY` from a Monday is
  ///   every Monday.
  package func spoken(from start: Day?) -> Spoken? {
    guard self["BYYEARDAY"] == nil, self["BYWEEKNO"] == nil else { return nil }
    let interval = self["INTERVAL"].flatMap { Int($0) } ?? 1
    let months = numbers("BYMONTH").sorted()
    guard let days = weekdaysWithPlaces, interval == 1 || months.isEmpty else { return nil }
    switch self["FREQ"] {
    case "DAILY": return spokenDaily(interval, months, days)
    case "WEEKLY": return spokenWeekly(interval, months, days, start)
    case "MONTHLY":
      guard let list = daysOfMonth(days, start) else {
        // A day of the week without a place is every one of them.
        let isPlain = days.allSatisfy { $0.place == nil } && self["BYSETPOS"] == nil
        guard isPlain, !days.isEmpty, numbers("BYMONTHDAY").isEmpty, interval == 1 else {
          return nil
        }
        return Self.weekly(days.map(\.day), months)
      }
      return months.isEmpty
        ? .months(every: interval, days: list) : .namedMonths(months, days: list)
    case "YEARLY":
      guard interval == 1 else { return nil }
      // In a rule of years BYSETPOS counts over all of the months.
      guard self["BYSETPOS"] == nil || months.count == 1 else { return nil }
      let all = months.isEmpty ? start.map { [$0.month] } ?? [] : months
      if let list = daysOfMonth(days, start), !all.isEmpty,
        !months.isEmpty || days.isEmpty && numbers("BYMONTHDAY").isEmpty
      {
        return .namedMonths(all, days: list)
      }
      let isPlain = days.allSatisfy { $0.place == nil } && self["BYSETPOS"] == nil
      guard isPlain, !days.isEmpty, numbers("BYMONTHDAY").isEmpty else { return nil }
      return Self.weekly(days.map(\.day), months)
    default: return nil
    }
  }

  private typealias PlacedDay = (place: Int?, day: Int)

  private func spokenDaily(_ interval: Int, _ months: [Int], _ days: [PlacedDay]) -> Spoken? {
    guard self["BYSETPOS"] == nil, days.allSatisfy({ $0.place == nil }) else { return nil }
    let dates = numbers("BYMONTHDAY")
    guard dates.isEmpty else {
      guard days.isEmpty, interval == 1, let list = Self.dates(dates) else { return nil }
      return months.isEmpty ? .months(every: 1, days: list) : .namedMonths(months, days: list)
    }
    if days.isEmpty, months.isEmpty { return .days(every: interval) }
    guard interval == 1 else { return nil }
    return Self.weekly(days.isEmpty ? Array(0...6) : days.map(\.day), months)
  }

  private func spokenWeekly(
    _ interval: Int, _ months: [Int], _ days: [PlacedDay], _ start: Day?
  ) -> Spoken? {
    guard self["BYSETPOS"] == nil, self["BYMONTHDAY"] == nil,
      days.allSatisfy({ $0.place == nil })
    else { return nil }
    let named = days.isEmpty ? start.map { [$0.weekday] } ?? [] : days.map(\.day)
    if !months.isEmpty { return named.isEmpty ? nil : Self.weekly(named, months) }
    return .weeks(every: interval, days: Array(Set(named)).sorted())
  }

  private static func weekly(_ days: [Int], _ months: [Int]) -> Spoken {
    let days = Array(Set(days)).sorted()
    return months.isEmpty ? .weeks(every: 1, days: days) : .weekdays(days, inMonths: months)
  }

  /// The days within a month; nil where there are none, or some that can't be said.
  private func daysOfMonth(_ days: [PlacedDay], _ start: Day?) -> [DayOfMonth]? {
    let dates = numbers("BYMONTHDAY")
    let places = numbers("BYSETPOS")
    if !places.isEmpty {
      let named = Set(days.map(\.day))
      guard dates.isEmpty, days.allSatisfy({ $0.place == nil }), places.allSatisfy(Self.isSayable)
      else { return nil }
      if named == Set(0...4) { return places.map { .workday(place: $0) } }
      if named == Set(0...6) { return Self.dates(places) }
      guard named.count == 1, let day = named.first else { return nil }
      return places.map { .weekday(place: $0, day: day) }
    }
    if !dates.isEmpty { return days.isEmpty ? Self.dates(dates) : nil }
    if days.isEmpty { return start.map { [.date($0.day)] } }
    let placed = days.compactMap { day in
      day.place.flatMap { Self.isSayable($0) ? DayOfMonth.weekday(place: $0, day: day.day) : nil }
    }
    return placed.count == days.count ? placed : nil
  }

  private static func isSayable(_ place: Int) -> Bool {
    (1...5).contains(place) || place == -1 || place == -2
  }

  private static func dates(_ numbers: [Int]) -> [DayOfMonth]? {
    guard !numbers.isEmpty, numbers.allSatisfy({ $0 > 0 || $0 == -1 }) else { return nil }
    return numbers.filter { $0 > 0 }.sorted().map { .date($0) }
      + (numbers.contains(-1) ? [.lastDate] : [])
  }

  private func numbers(_ name: String) -> [Int] {
    self[name]?.split(separator: ",").compactMap { Int($0) } ?? []
  }

  /// The days of BYDAY, each with the number before it.
  private var weekdaysWithPlaces: [PlacedDay]? {
    let items = self["BYDAY"]?.split(separator: ",") ?? []
    let days = items.compactMap { item in
      Self.days.firstIndex(of: String(item.suffix(2))).map { (Int(item.dropLast(2)), $0) }
    }
    return days.count == items.count ? days : nil
  }

  /// The last day that UNTIL allows.
  package var until: Day? { self["UNTIL"].flatMap { Day(ofCalendar: $0) } }
}
