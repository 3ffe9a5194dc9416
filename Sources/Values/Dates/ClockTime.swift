package import Diagnostics
package import Fields
package import JSON

/// A time of day to the minute, without a time zone: `09:30`. ISO 8601-1:2019, 5.3.1.
package struct ClockTime: Sendable, Hashable {
  /// Minutes after midnight; 1,440 is the end of the day.
  package let minutes: Int

  private init(minutes: Int) {
    self.minutes = minutes
  }

  package var text: String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return two(minutes / 60) + ":" + two(minutes % 60)
  }

  /// The time of `09:30:00`, `09:30:00Z` or `09:30+07:00`, whose seconds and zone are left out.
  package init?(ofDataset text: String) {
    guard let time = ClockTime(String(text.prefix(5))) else { return nil }
    let rest = text.dropFirst(5)
    guard rest.first.map({ ":Z+-".contains($0) }) ?? true,
      rest.allSatisfy({ $0.isASCII && ($0.isNumber || ":Z+-.".contains($0)) })
    else { return nil }
    self = time
  }
}

extension ClockTime: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: ParsedValue {
  package static var rule: Rule { ValueRules.badClockTime }
  package static var expectation: String { "a time of day such as 09:30" }
  package static var unread: ClockTime { ClockTime(minutes: 0) }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"]
  }

  package static func parse(_ text: String) -> Result<ClockTime, ParseMistake> {
    if let minutes = minutes(of: text) { return .success(ClockTime(minutes: minutes)) }
    let likely = ["0" + text, text + ":00", "0" + text + ":00", text.replacing(".", with: ":")]
    return .failure(
      ParseMistake(
        "\(inQuotes(text)) must be \(expectation)",
        suggestions: likely.filter { minutes(of: $0) != nil }.prefix(1).map { $0 }))
  }

  private static func minutes(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = decimal(bytes[..<2]),
      let minute = decimal(bytes[3...]), minute < 60, hour < 24 || hour == 24 && minute == 0
    else { return nil }
    return hour * 60 + minute
  }
}
