import Diagnostics

extension PartialDate {
  /// The mistake of a text that is no EDTF: it names the form that was probably meant.
  static func generalMistake(_ text: String) -> ParseMistake {
    let quoted = inQuotes(text)
    if let date = dateOfTime(text) {
      return ParseMistake(
        "\(quoted) must be a date without a time of day", suggestions: [date],
        at: date.utf8.count..<text.unicodeScalars.count)
    }
    if let letter = LetterForDigit(text) {
      return ParseMistake(
        "\(quoted) must be a date of digits; \(letter.explanation)",
        suggestions: [letter.mended].filter(isDate))
    }
    let suggestions = Self.suggestions(for: text)
    let form = suggestions.first.flatMap { Self.form(of: $0, for: text) } ?? "be \(expectation)"
    return ParseMistake("\(quoted) must \(form)", suggestions: suggestions)
  }

  /// What the suggestion does that the text does not, to complete "must …".
  private static func form(of suggestion: String, for text: String) -> String? {
    guard let date = PartialDate(suggestion) else { return nil }
    if date.isInterval {
      return text.utf8.contains(UInt8(ascii: "/"))
        ? nil : "be written as an interval: its start, '/' and its end"
    }
    if date.isApproximate { return "mark an approximate date with '~' at its end" }
    if date.isUncertain { return "mark an uncertain date with '?' at its end" }
    return switch date.precision {
    case .day: "be written as year-month-day"
    case .month: "be written as year-month"
    case .season:
      "be written as year-season: 21 for spring, 22 summer, 23 autumn and 24 winter"
    case .decade, .century: "have an 'X' for each digit of the year that is not known"
    case .year: nil
    }
  }

  /// The date of `2007-03-12T10:30:00Z`.
  private static func dateOfTime(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count > 11, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[11].isDigit
    else { return nil }
    let date = String(bytes: bytes[..<10])
    return isDate(date) ? date : nil
  }
}
