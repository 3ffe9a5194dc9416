package import Diagnostics
package import Fields
package import JSON

/// The days on which something happens, as an RRULE (RFC 5545, 3.3.10) of whole days.
///
/// `FREQ=WEEKLY;BYDAY=MO,TU`, or `FREQ=MONTHLY;BYDAY=1SA;UNTIL=20261107`.
package struct RecurrenceRule: Sendable, Hashable {
  package let parts: [Part]

  /// One part: `BYDAY` and `MO,TU`.
  package struct Part: Sendable, Hashable {
    package let name: String
    package let value: String
  }

  package var text: String { parts.map { "\($0.name)=\($0.value)" }.joined(separator: ";") }

  package subscript(name: String) -> String? { parts.first { $0.name == name }?.value }

  /// The days of the week, Monday as 0, of a weekly rule without anything else; nil for other rules.
  package var weekdays: [Int]? {
    guard self["FREQ"] == "WEEKLY", self["INTERVAL"].map({ $0 == "1" }) ?? true,
      parts.allSatisfy({ ["FREQ", "BYDAY", "INTERVAL", "WKST"].contains($0.name) })
    else { return nil }
    let days = self["BYDAY"]?.split(separator: ",").map { Self.days.firstIndex(of: String($0)) }
    guard let days, !days.contains(nil) else { return nil }
    return days.compactMap { $0 }.sorted()
  }

  package static let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
}

extension RecurrenceRule: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension RecurrenceRule: ParsedValue {
  package static var rule: Rule { ValueRules.badRecurrence }
  package static var expectation: String { "an RRULE such as FREQ=WEEKLY;BYDAY=MO,TU" }
  package static var unread: RecurrenceRule { RecurrenceRule(parts: []) }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": "string", "pattern": "^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$"]
  }

  package static func parse(_ text: String) -> Result<RecurrenceRule, ParseMistake> {
    let bare = text.hasPrefix("RRULE:") ? String(text.dropFirst("RRULE:".count)) : text
    var parts: [Part] = []
    for piece in bare.split(separator: ";", omittingEmptySubsequences: false) {
      let sides = piece.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      if sides.count == 2, sides[0] == "UNTIL", sides[1].utf8.count > 8,
        Day(ofCalendar: String(sides[1].prefix(8))) != nil, sides[1].dropFirst(8).first == "T"
      {
        return .failure(
          ParseMistake(
            "\(inQuotes(text)) must end on a day without a time, because its rule is of whole days",
            suggestions: [bare.replacing(sides[1], with: sides[1].prefix(8))]))
      }
      guard sides.count == 2, isValid(sides[1], of: sides[0]) else {
        return .failure(mistake(inQuotes(String(piece)) + " in it is not one of its parts", text))
      }
      guard !parts.contains(where: { $0.name == sides[0] }) else {
        return .failure(mistake("'\(sides[0])' is in it twice", text))
      }
      parts.append(Part(name: sides[0], value: sides[1]))
    }
    guard parts.first?.name == "FREQ" else { return .failure(mistake("FREQ must be first", text)) }
    if let reason = contradiction(in: parts) { return .failure(mistake(reason, text)) }
    if bare != text {
      return .failure(ParseMistake("'RRULE:' must be left out", suggestions: [bare]))
    }
    return .success(RecurrenceRule(parts: parts))
  }

  /// Which of the parts RFC 5545 doesn't allow together.
  private static func contradiction(in parts: [Part]) -> String? {
    let names = Set(parts.map(\.name))
    if names.isSuperset(of: ["COUNT", "UNTIL"]) { return "COUNT and UNTIL must not both be in it" }
    let chosen = names.filter { $0.hasPrefix("BY") && $0 != "BYSETPOS" }
    if names.contains("BYSETPOS"), chosen.isEmpty {
      return "BYSETPOS must have another part that begins with BY"
    }
    return nil
  }

  private static func mistake(_ reason: String, _ text: String) -> ParseMistake {
    let upper = text.uppercased().filter { $0 != " " }
    var suggestions: [String] = []
    if upper != text, case .success(let rule) = parse(upper) { suggestions = [rule.text] }
    return ParseMistake(
      "\(inQuotes(text)) must be \(expectation); \(reason)", suggestions: suggestions)
  }

  private static func isValid(_ value: String, of name: String) -> Bool {
    let items = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    func areNumbers(_ range: ClosedRange<Int>) -> Bool {
      items.allSatisfy { item in Int(item).map { range.contains(abs($0)) && $0 != 0 } ?? false }
    }
    switch name {
    case "FREQ": return ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].contains(value)
    case "INTERVAL", "COUNT": return Int(value).map { $0 > 0 } ?? false
    case "UNTIL":
      return value.utf8.count == 8 && Day(ofCalendar: value) != nil
    case "BYDAY":
      return items.allSatisfy { item in
        guard days.contains(String(item.suffix(2))) else { return false }
        let place = item.dropLast(2)
        return place.isEmpty || Int(place).map { (1...53).contains(abs($0)) } ?? false
      }
    case "BYMONTHDAY": return areNumbers(1...31)
    case "BYYEARDAY", "BYSETPOS": return areNumbers(1...366)
    case "BYWEEKNO": return areNumbers(1...53)
    case "BYMONTH": return areNumbers(1...12)
    case "WKST": return days.contains(value)
    default: return false
    }
  }
}

extension Day {
  /// The day of an RRULE or a calendar: `20261107`.
  package init?(ofCalendar text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, let year = decimal(bytes[..<4]), let month = decimal(bytes[4..<6]),
      let day = decimal(bytes[6...])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
