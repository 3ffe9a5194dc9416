package import Diagnostics
package import Fields
package import JSON

extension Period: ParsedValue {
  package static var rule: Rule { ValueRules.badDate }
  package static var expectation: String {
    "a period such as 2015, 2015-03, 2015-Q1, 2015/16 or 2014/2018"
  }
  package static var unread: Period { Period(PartialDate.unread) }

  /// Dates in EDTF, quarters, halves and fiscal years.
  package static func schema(in schema: SchemaBuilder) -> JSON {
    let date = PartialDate.schema(in: schema)
    let own: JSON = [
      "type": "string",
      "pattern": "^([0-9]{4}-(Q[1-4]|H[12])|[0-9]{4}/[0-9]{2}|FY[0-9]{4}(/[0-9]{2})?)$",
    ]
    return ["anyOf": [date, own]]
  }

  package static func parse(_ text: String) -> Result<Period, ParseMistake> {
    // Nearly every period is a year.
    let bytes = Array(text.utf8)
    if bytes.count == 4, bytes.allSatisfy(\.isDigit) {
      return PartialDate.parse(text).map { Period($0) }
    }
    if let period = partOfYear(bytes, text) ?? fiscalYear(bytes, text) { return .success(period) }
    if let mistake = mistake(bytes, text) { return .failure(mistake) }
    return PartialDate.parse(text).map { Period($0) }.mapError { mistake in
      let likely = likely(text)
      guard !likely.isEmpty else { return mistake }
      return ParseMistake("\(inQuotes(text)) must be \(expectation)", suggestions: likely)
    }
  }

  /// `2015-Q1` and `2015-H2`.
  private static func partOfYear(_ bytes: [UInt8], _ text: String) -> Period? {
    guard bytes.count == 7, bytes[..<4].allSatisfy(\.isDigit), bytes[4] == UInt8(ascii: "-"),
      bytes[6].isDigit
    else { return nil }
    let (year, number) = (text.prefix(4), Int(bytes[6] - UInt8(ascii: "0")))
    func months(_ first: Int, _ count: Int) -> PartialDate? {
      func month(_ number: Int) -> String { "\(year)-\(number < 10 ? "0" : "")\(number)" }
      return PartialDate("\(month(first))/\(month(first + count - 1))")
    }
    switch bytes[5] {
    case UInt8(ascii: "Q") where (1...4).contains(number):
      return months(number * 3 - 2, 3).map { Period(text: text, kind: .quarter(number), date: $0) }
    case UInt8(ascii: "H") where (1...2).contains(number):
      return months(number * 6 - 5, 6).map { Period(text: text, kind: .half(number), date: $0) }
    default: return nil
    }
  }

  /// `2015/16`, `FY2015/16` and `FY2015`.
  private static func fiscalYear(_ bytes: [UInt8], _ text: String) -> Period? {
    let isNamed = bytes.starts(with: "FY".utf8)
    let rest = isNamed ? bytes.dropFirst(2) : bytes[...]
    guard rest.count >= 4, rest.prefix(4).allSatisfy(\.isDigit),
      let year = Int(String(bytes: rest.prefix(4)))
    else { return nil }
    if isNamed, rest.count == 4 {
      return PartialDate(String(bytes: rest)).map {
        Period(text: text, kind: .fiscalYear, date: $0)
      }
    }
    guard rest.count == 7, rest[rest.startIndex + 4] == UInt8(ascii: "/"),
      let next = Int(String(bytes: rest.suffix(2))), next == (year + 1) % 100
    else { return nil }
    return PartialDate("\(String(year, digits: 4))/\(String(year + 1, digits: 4))")
      .map { Period(text: text, kind: .fiscalYear, date: $0) }
  }

  /// What is wrong with a text that has the form of a quarter or a fiscal year.
  private static func mistake(_ bytes: [UInt8], _ text: String) -> ParseMistake? {
    if bytes.count == 7, bytes[..<4].allSatisfy(\.isDigit), bytes[6].isDigit {
      if bytes[4] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "Q") {
        return ParseMistake("\(inQuotes(text)) must have a quarter from Q1 to Q4", suggestions: [])
      }
      if bytes[4] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "H") {
        return ParseMistake(
          "\(inQuotes(text)) must have a half of a year, H1 or H2", suggestions: [])
      }
      if bytes[4] == UInt8(ascii: "/"), bytes[5].isDigit, let year = Int(text.prefix(4)) {
        let next = String((year + 1) % 100, digits: 2)
        let end = text.prefix(2) + text.suffix(2)
        return ParseMistake(
          "\(inQuotes(text)) must be a fiscal year of two years in a row, or have four digits in both "
            + "years",
          suggestions: ["\(year)/\(next)", "\(year)/\(end)"].filter { Period($0) != nil })
      }
    }
    return nil
  }

  /// The periods that are likely meant: `2015-Q1` by `Q1 2015` or `2015Q1`, `2015/16` by `2015-16`.
  private static func likely(_ text: String) -> [String] {
    let upper = text.uppercased()
    let numbers = upper.split { !$0.isNumber }.map { String($0) }
    guard numbers.count == 2, text.utf8.count <= 16, upper.utf8.allSatisfy({ $0 < 0x80 }) else {
      // "2015–16" has a dash of its own.
      guard numbers.count == 2, numbers[0].utf8.count == 4, numbers[1].utf8.count == 2 else {
        return []
      }
      return ["\(numbers[0])/\(numbers[1])"].filter { Period($0) != nil }
    }
    let year = numbers.first { $0.utf8.count == 4 }
    let part = numbers.first { $0.utf8.count == 1 }
    let letters = upper.filter { $0.isLetter }
    if let year, let part, ["Q", "H", "S"].contains(letters) || letters.hasPrefix("QUARTER") {
      return ["\(year)-\(letters == "H" || letters == "S" ? "H" : "Q")\(part)"].filter {
        Period($0) != nil
      }
    }
    if letters.isEmpty || letters == "FY", let year, let next = numbers.last, next.utf8.count == 2 {
      return ["\(year)/\(next)"].filter { Period($0) != nil }
    }
    return []
  }
}
