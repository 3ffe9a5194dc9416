package import Diagnostics
package import Fields
package import JSON

/// A length of time in the calendar: `P90D`, `P6W`, `P6M`, `P1Y6M` (ISO 8601-1:2019, 5.5.2).
///
/// A month and a year have no fixed number of days, so the parts are kept as they are written and
/// counted from a day. Days are the finest part: nobody checks a contact by the hour.
package struct CalendarDuration: Sendable, Hashable {
  let years: Int
  let months: Int
  let weeks: Int
  let days: Int

  package init(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0) {
    self.years = years
    self.months = months
    self.weeks = weeks
    self.days = days
  }

  /// The duration in parts of which a day has 4,800, with a month of average length: 400 years of
  /// the calendar are 4,800 months and 146,097 days.
  package var averageLength: Int {
    (years * 12 + months) * 146_097 + (weeks * 7 + days) * 4_800
  }
}

extension Day {
  /// The day after so much time: years and months first, then weeks and days.
  ///
  /// Where the month reached is too short, its last day stands in: a year after 29 February is the
  /// 28th. The distant ends stay put.
  package func adding(_ duration: CalendarDuration) -> Day {
    guard self != .distantPast, self != .distantFuture else { return self }
    let count = (year + duration.years) * 12 + month - 1 + duration.months
    let year = (count >= 0 ? count : count - 11) / 12
    let month = count - year * 12 + 1
    guard year < Day.distantFuture.year else { return .distantFuture }
    let last = Day.count(inMonth: month, of: year)
    return Day(uncheckedYear: year, month: month, day: min(day, last))
      .adding(days: duration.weeks * 7 + duration.days)
  }
}

extension CalendarDuration: ParsedValue {
  package static var rule: Rule { ValueRules.badDuration }
  package static var expectation: String { "a length of time such as P90D, P6M or P2Y" }
  package static var unread: CalendarDuration { CalendarDuration(days: 1) }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    let number = "[1-9][0-9]{0,3}"
    return [
      "type": "string",
      "pattern": .string("^P(\(number)W|(?=.)(\(number)Y)?(\(number)M)?(\(number)D)?)$"),
    ]
  }

  package var text: String {
    let parts = [(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")]
    return "P" + parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
  }

  package static func parse(_ text: String) -> Result<CalendarDuration, ParseMistake> {
    if let duration = read(text) { return .success(duration) }
    return .failure(
      ParseMistake(
        "\(inQuotes(text)) must be P with years, months and days, or with weeks, as in P1Y6M or P6W",
        suggestions: suggestions(for: text)))
  }

  private static func read(_ text: String) -> CalendarDuration? {
    var bytes = Array(text.utf8)[...]
    guard bytes.popFirst() == UInt8(ascii: "P"), !bytes.isEmpty else { return nil }
    func part(_ unit: Character) -> Int? {
      let digits = bytes.prefix { $0.isDigit }
      let rest = bytes[digits.endIndex...]
      guard rest.first == unit.asciiValue, (1...4).contains(digits.count),
        digits.first != UInt8(ascii: "0"), let number = decimal(digits)
      else { return nil }
      bytes = rest.dropFirst()
      return number
    }
    if let weeks = part("W") { return bytes.isEmpty ? CalendarDuration(weeks: weeks) : nil }
    let duration = CalendarDuration(
      years: part("Y") ?? 0, months: part("M") ?? 0, days: part("D") ?? 0)
    return bytes.isEmpty ? duration : nil
  }

  /// Reads `90 days`, `p6m`, `6M1Y` and the like; a number alone is of days.
  private static func suggestions(for text: String) -> [String] {
    var parts: [UInt8: Int] = [:]
    var bytes = text.utf8.map(\.lowered)[...]
    while let start = bytes.firstIndex(where: \.isDigit) {
      let digits = bytes[start...].prefix { $0.isDigit }
      bytes = bytes[digits.endIndex...].drop { $0 == UInt8(ascii: " ") }
      let unit = bytes.first { $0.isLetter } ?? UInt8(ascii: "d")
      guard let number = decimal(digits), bytes.isEmpty || bytes.first == unit,
        parts.updateValue(number, forKey: unit) == nil
      else { return [] }
    }
    let weeks = parts.removeValue(forKey: UInt8(ascii: "w")) ?? 0
    let days = parts.removeValue(forKey: UInt8(ascii: "d")) ?? 0
    let duration = CalendarDuration(
      years: parts.removeValue(forKey: UInt8(ascii: "y")) ?? 0,
      months: parts.removeValue(forKey: UInt8(ascii: "m")) ?? 0, weeks: 0, days: days)
    let isOnlyWeeks = duration == CalendarDuration()
    let meant =
      isOnlyWeeks
      ? CalendarDuration(weeks: weeks)
      : CalendarDuration(
        years: duration.years, months: duration.months,
        days: weeks > 1_000 ? 0 : duration.days + weeks * 7)
    // Of hours, and of anything else, nothing is known.
    guard parts.isEmpty, read(meant.text) != nil, !bytes.contains(UInt8(ascii: ".")) else {
      return []
    }
    return [meant.text]
  }
}
