/// Dates as spreadsheet programs write them in other languages than English: `17-août`, `3. Dez`,
/// `авг.24`, `8月17日`.
enum LocalDate {
  static func isDate(_ text: String) -> Bool {
    guard text.utf8.count <= 24, text.unicodeScalars.contains(where: isDigit) else { return false }
    if isEastAsian(text) || isNumeric(text) { return true }
    // The number and the month, and what is between them and behind them.
    var rest = Substring(text)
    if let day = number(&rest) {
      guard (1...31).contains(day), let sign = separator(&rest), let month = month(&rest) else {
        return false
      }
      guard sign != " " || !ambiguous.contains(month) else { return false }
      return rest.isEmpty || separator(&rest) != nil && isYear(rest)
    }
    guard let month = month(&rest), let sign = separator(&rest), isYear(rest) else { return false }
    return sign != " " || !ambiguous.contains(month)
  }

  /// `2011-03-04`.
  static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }

  /// `2011-03-04 00:00:00` and `2011-03-04T00:00:00`.
  static func isTimestamp(_ text: String) -> Bool {
    let rest = text.dropFirst(10)
    guard let first = rest.first, first == " " || first == "T", isDay(String(text.prefix(10)))
    else { return false }
    return CellTime.isClock(String(rest.dropFirst().prefix(8)))
  }

  // MARK: Parts

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func number(_ text: inout Substring) -> Int? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard (1...2).contains(digits.utf8.count), let number = Int(digits) else { return nil }
    text = text.dropFirst(digits.count)
    return number
  }

  private static func separator(_ text: inout Substring) -> Character? {
    if text.hasPrefix(". ") {
      text = text.dropFirst(2)
      return "."
    }
    guard let first = text.first, "-/. ".contains(first) else { return nil }
    text.removeFirst()
    return first
  }

  private static func month(_ text: inout Substring) -> String? {
    let month = months.filter { text.hasPrefix($0) }.max { $0.count < $1.count }
    guard let month else { return nil }
    let rest = text.dropFirst(month.count)
    // A longer word is another one.
    guard rest.first.map({ !$0.isLetter }) ?? true else { return nil }
    text = rest
    if text == "." || text.first == "." && text.dropFirst().first == "-" { text.removeFirst() }
    return month
  }

  private static func isYear(_ text: Substring) -> Bool {
    (text.utf8.count == 2 || text.utf8.count == 4)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// `17.08.`
  private static func isNumeric(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].isEmpty, parts[1].utf8.count == 2,
      (1...2).contains(parts[0].utf8.count), let day = Int(parts[0]), let month = Int(parts[1])
    else { return false }
    return (1...31).contains(day) && (1...12).contains(month)
  }

  /// `8月17日` and `2024年8月`.
  private static func isEastAsian(_ text: String) -> Bool {
    let shape = text.map { ("0"..."9").contains($0) ? "0" : String($0) }.joined()
    let signs = shape.split { $0 == "0" }
    return shape.first == "0" && ["月日", "年月", "年月日"].contains(signs.joined())
      && signs.allSatisfy { $0.count == 1 }
  }

  /// As programs write them: in small letters, or with a capital in German, Indonesian and Turkish.
  private static let months = names.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// Months that are words of another meaning too, or English, where people write them behind a blank.
  private static let ambiguous: Set<String> = [
    "ago", "apr", "aug", "dec", "feb", "gen", "jan", "jul", "jun", "lip", "lis", "mag", "mar",
    "may",
    "nov", "oct", "out", "sep", "sept", "set", "sie",
    "Apr", "Ara", "Aug", "Feb", "Jan", "Jul", "Jun", "Mar", "May", "Nov", "Sep", "Sept",
  ]

  private static let names = """
    janv févr mars avr mai juin juil août sept oct nov déc
    ene feb mar abr may jun jul ago sep dic fev set out dez gen apr mag giu lug ott
    jan mrt mei aug okt dec sty lut kwi maj cze lip sie wrz paź lis gru ian iun iul des
    янв фев мар апр май июн июл авг сен окт ноя дек
    Jan Feb Mrz Mär Apr Mai Jun Jul Aug Sep Sept Okt Nov Dez Mei Agu Agt Des
    Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara
    ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค
    """
}
