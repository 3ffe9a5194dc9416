/// What a spreadsheet program makes of a text that it takes for a number, a date or a truth value.
///
/// Whether a value was changed depends on its column: `45000` may be a figure, but is no name.
enum CellChange: Equatable {
  /// `TRUE` in a column of texts.
  case truth
  /// `17-Aug` or `1/2/2024`, which may have been `8-17` or a number with slashes.
  case date
  /// `45000`: a day as programs store it, in days since 1900.
  case serialDate
  /// `1288.0`: digits with a decimal point that nobody wrote.
  case decimal
  /// `8.5523E10`: a long number in the short form of programs.
  case exponent
  /// `03:01:00`, which may have been the ratio 3:1.
  case time
  /// `0.375`: a time of day as programs store it, in parts of a day.
  case dayFraction
  /// `2011-03-04` as a name.
  case dayAsName
  /// `NULL`, `N/A` or `nan`, for a cell that was empty elsewhere.
  case noValue

  /// - Parameters:
  ///   - text: The text of a cell.
  ///   - use: What its column holds.
  init?(_ text: String, in use: ColumnUse) {
    let bytes = Array(text.utf8.prefix(24))
    guard use != .other, !bytes.isEmpty, bytes.count == text.utf8.count else { return nil }
    if use != .identifier, Self.isAlwaysChanged(bytes) {
      self = Self.truths.contains { $0.utf8.elementsEqual(bytes) } ? .truth : .date
    } else if use == .name, Self.isSerialDate(bytes) {
      self = .serialDate
    } else if let change = Self.other(text, in: use) {
      self = change
    } else if use != .text, Self.isDecimal(bytes) {
      self = .decimal
    } else if use != .text, Self.isExponent(bytes) {
      self = .exponent
    } else {
      return nil
    }
  }

  private static func other(_ text: String, in use: ColumnUse) -> CellChange? {
    if NoValue.isWord(text, in: use) { return .noValue }
    guard use != .identifier else { return nil }
    if CellTime.isFraction(text) { return .dayFraction }
    if CellTime.isClock(text) { return .time }
    if LocalDate.isDate(text) || LocalDate.isTimestamp(text) { return .date }
    return use == .name && LocalDate.isDay(text) ? .dayAsName : nil
  }

  /// Whether a text means nothing in any column of texts, so that it is exported with an apostrophe.
  static func isAlwaysChanged(_ text: String) -> Bool {
    text.utf8.count <= 24 && isAlwaysChanged(Array(text.utf8))
  }

  private static func isAlwaysChanged(_ bytes: [UInt8]) -> Bool {
    truths.contains { $0.utf8.elementsEqual(bytes) } || isDate(bytes)
  }

  // Only words that are no names: 'VERO' and 'FALSO' may be acronyms.
  private static let truths = ["TRUE", "FALSE", "WAHR", "FALSCH", "VRAI", "ИСТИНА", "ЛОЖЬ"]

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// `17-Aug`, `Jan-24`, `3-Feb-2024`, `1/2/2024`, `01.02.2024`, perhaps with `00:00:00`.
  private static func isDate(_ bytes: [UInt8]) -> Bool {
    var bytes = bytes[...]
    for midnight in [" 00:00:00", " 0:00:00", " 00:00", " 0:00"]
    where bytes.count > midnight.utf8.count
      && bytes.suffix(midnight.utf8.count).elementsEqual(midnight.utf8)
    {
      bytes = bytes.dropLast(midnight.utf8.count)
      break
    }
    let hyphened = parts(of: bytes, at: UInt8(ascii: "-"))
    if (2...3).contains(hyphened.count),
      let month = hyphened.firstIndex(where: isMonth)
    {
      let rest = hyphened.indices.filter { $0 != month }
      guard month <= 1, rest.allSatisfy({ number(hyphened[$0]) != nil }) else { return false }
      if hyphened.count == 3 { return month == 1 && (1...31).contains(number(hyphened[0]) ?? 0) }
      return hyphened[rest[0]].count <= 2
    }
    for sign in ["/", "."] {
      let parts = parts(of: bytes, at: sign.utf8.first ?? 0)
      guard parts.count == 3, let day = number(parts[0]), let month = number(parts[1]),
        let year = number(parts[2]), parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4
      else { continue }
      return (1900...2100).contains(year) && min(day, month) > 0 && max(day, month) <= 31
        && min(day, month) <= 12
    }
    return false
  }

  private static func parts(of bytes: ArraySlice<UInt8>, at sign: UInt8) -> [ArraySlice<UInt8>] {
    bytes.split(separator: sign, omittingEmptySubsequences: false)
  }

  private static func isMonth(_ bytes: ArraySlice<UInt8>) -> Bool {
    let lowered = bytes.map { $0 | 0x20 }
    return months.contains { $0.utf8.elementsEqual(lowered) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...5).contains(bytes.count), bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Days from 1982 to 2064, such as `45000` for 15 March 2023.
  private static func isSerialDate(_ bytes: [UInt8]) -> Bool {
    let whole = bytes.prefix(while: isDigit)
    let rest = bytes[whole.endIndex...]
    guard whole.count == 5, (30_000...60_000).contains(number(whole) ?? 0) else { return false }
    return rest.isEmpty
      || isPoint(rest.first) && rest.count > 1 && rest.dropFirst().allSatisfy(isDigit)
  }

  private static func isDecimal(_ bytes: [UInt8]) -> Bool {
    let whole = bytes.prefix(while: isDigit)
    let rest = bytes[whole.endIndex...]
    return !whole.isEmpty && rest.count > 1 && isPoint(rest.first)
      && rest.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") } && rest.count <= 3
  }

  private static func isExponent(_ bytes: [UInt8]) -> Bool {
    guard let mark = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      return false
    }
    let (number, power) = (bytes[..<mark], bytes[(mark + 1)...])
    guard let first = number.first, isDigit(first), isPoint(number.dropFirst().first),
      number.count > 2, number.dropFirst(2).allSatisfy(isDigit)
    else { return false }
    return (1...3).contains(power.count) && power.allSatisfy(isDigit)
  }

  private static func isPoint(_ byte: UInt8?) -> Bool {
    byte == UInt8(ascii: ".") || byte == .comma
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Completes a message about the cell.
  var explanation: String {
    switch self {
    case .truth: "is a truth value of the spreadsheet program, not a text"
    case .date: "is a date that the spreadsheet program made of another text"
    case .serialDate: "is a date as spreadsheet programs store it, not a name"
    case .decimal: "is a number with a decimal point, which the spreadsheet program added"
    case .exponent: "is a long number that the spreadsheet program has shortened"
    case .time: "is a time that the spreadsheet program made of another text, such as a ratio"
    case .dayFraction: "is a time of day as spreadsheet programs store it, not a text"
    case .dayAsName: "is a date, not a name"
    case .noValue: "is what programs write where there is no value"
    }
  }

  func suggestion(for text: String) -> String {
    let format = "format the column as text, and write "
    switch self {
    case .truth, .date, .time:
      return format + "the value again; one that must read so begins with an apostrophe: '\(text)"
    case .serialDate, .dayAsName:
      return format + "the name again; one that must read so begins with an apostrophe: '\(text)"
    case .dayFraction:
      let time = CellTime.clock(ofFraction: text).map { ", such as '\($0)'" } ?? ""
      return format + "the value again\(time); one that must read so begins with an apostrophe: "
        + "'\(text)"
    case .noValue:
      return
        "write the value, or empty the cell; a text that must read so begins with an apostrophe: '\(text)"
    case .decimal: return format + "'\(text.prefix { $0 != "." && $0 != "," })'"
    case .exponent: return format + "the number again"
    }
  }
}
