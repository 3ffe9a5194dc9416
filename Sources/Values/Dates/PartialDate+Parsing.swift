import Diagnostics

extension PartialDate {
  /// Reads a date in EDTF, level 0 or 1.
  package static func parse(_ text: String) -> Result<PartialDate, ParseMistake> {
    var parser = Parser(text, explains: true)
    guard let extent = parser.extent() else {
      if LetterForDigit(text) != nil { return .failure(parser.generalMistake) }
      return .failure(parser.mistake ?? parser.generalMistake)
    }
    return .success(PartialDate(text: text, extent: extent))
  }

  /// Whether the text is a date. It makes no suggestions, so that making them can ask it.
  static func isDate(_ text: String) -> Bool {
    var parser = Parser(text, explains: false)
    return parser.extent() != nil
  }

  /// Reads the bytes of one date. The first mistake that can be named is kept.
  private struct Parser {
    let text: String
    let bytes: [UInt8]
    let explains: Bool
    private(set) var mistake: ParseMistake?

    init(_ text: String, explains: Bool) {
      self.text = text
      self.explains = explains
      bytes = Array(text.utf8)
    }

    /// The mistake of a text that does not look like a date of this grammar.
    var generalMistake: ParseMistake { PartialDate.generalMistake(text) }

    mutating func extent() -> Extent? {
      // The longest date of the grammar is an interval between two years of nine digits.
      guard bytes.count <= 32 else { return nil }
      guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
        return point(0..<bytes.count).map { .date($0) }
      }
      guard let from = end(0..<slash), let to = end(slash + 1..<bytes.count) else { return nil }
      guard from.point != nil || to.point != nil else {
        refuse("must have a date at one end at least", at: 0..<bytes.count)
        return nil
      }
      if let first = from.point, let last = to.point, first.lower > last.upper {
        refuse("must not end before it begins", at: 0..<bytes.count)
        return nil
      }
      return .interval(from: from, to: to)
    }

    private mutating func end(_ range: Range<Int>) -> End? {
      if range.isEmpty { return .unknown }
      if bytes[range].elementsEqual("..".utf8) { return .open }
      return point(range).map { .date($0) }
    }

    private mutating func point(_ range: Range<Int>) -> DatePoint? {
      var range = range
      var qualifier = DatePoint.Qualifier.none
      if let last = range.last, let mark = Self.qualifier(bytes[last]) {
        qualifier = mark
        range.removeLast()
      }
      guard let first = range.first else { return nil }
      if bytes[first] == UInt8(ascii: "Y") {
        return longYear(first + 1..<range.upperBound, qualifier)
      }
      let isNegative = bytes[first] == UInt8(ascii: "-")
      let digits = isNegative ? first + 1 : first
      let rest = digits + 4
      guard rest <= range.upperBound,
        let (year, shape) = year(digits..<rest, isNegative: isNegative)
      else { return nil }
      if rest == range.upperBound {
        return DatePoint(year: year, shape: shape, qualifier: qualifier)
      }
      guard shape == .year, let shape = partOfYear(rest..<range.upperBound, year: year)
      else { return nil }
      return DatePoint(year: year, shape: shape, qualifier: qualifier)
    }

    private static func qualifier(_ byte: UInt8) -> DatePoint.Qualifier? {
      switch byte {
      case UInt8(ascii: "~"): .approximate
      case UInt8(ascii: "?"): .uncertain
      case UInt8(ascii: "%"): .uncertainAndApproximate
      default: nil
      }
    }

    /// `Y170000002`: more than four digits, here at most nine.
    private mutating func longYear(
      _ range: Range<Int>, _ qualifier: DatePoint.Qualifier
    ) -> DatePoint? {
      let isNegative = range.first.map { bytes[$0] == UInt8(ascii: "-") } ?? false
      let digits = bytes[range].dropFirst(isNegative ? 1 : 0)
      guard let year = decimal(digits) else { return nil }
      guard (5...9).contains(digits.count), digits.first != UInt8(ascii: "0") else {
        refuse("must have five to nine digits after 'Y', the first not 0", at: range)
        return nil
      }
      return DatePoint(year: isNegative ? -year : year, shape: .year, qualifier: qualifier)
    }

    /// Four digits, of which the last one or two may be `X`.
    private mutating func year(
      _ range: Range<Int>, isNegative: Bool
    ) -> (year: Int, shape: DatePoint.Shape)? {
      let unknown = bytes[range].reversed().prefix { $0 == UInt8(ascii: "X") }.count
      guard unknown <= 2, let known = decimal(bytes[range].dropLast(unknown)) else { return nil }
      if isNegative, unknown == 0, known == 0 {
        refuse("must be written as 0000", at: range.lowerBound - 1..<range.upperBound)
        return nil
      }
      let width = [1, 10, 100][unknown]
      let shape: DatePoint.Shape = [.year, .decade, .century][unknown]
      return (isNegative ? -(known * width + width - 1) : known * width, shape)
    }

    /// What follows the year: `-06`, `-06-11`, `-21` and the forms with `XX`.
    private mutating func partOfYear(_ range: Range<Int>, year: Int) -> DatePoint.Shape? {
      let start = range.lowerBound
      let hyphen = UInt8(ascii: "-")
      guard range.count == 3 || range.count == 6, bytes[start] == hyphen else { return nil }
      let month = start + 1..<start + 3
      let day = range.count == 6 ? start + 4..<start + 6 : nil
      if day != nil, bytes[start + 3] != hyphen { return nil }
      if isUnknown(month) {
        guard let day else { return .unknownMonth }
        return isUnknown(day) ? .unknownMonthAndDay : nil
      }
      guard let number = decimal(bytes[month]) else { return nil }
      if (21...24).contains(number), day == nil { return .season(number - 20) }
      guard (1...12).contains(number) else {
        let seasons = number > 20 && day == nil ? ", or a season from 21 to 24" : ""
        refuse("must have a month from 01 to 12\(seasons)", at: month)
        return nil
      }
      guard let day else { return .month(number) }
      if isUnknown(day) { return .unknownDay(month: number) }
      guard let dayNumber = decimal(bytes[day]) else { return nil }
      let last = Day.count(inMonth: number, of: year)
      guard (1...last).contains(dayNumber) else {
        refuse("must have a day from 01 to \(last)", at: day)
        return nil
      }
      return .day(month: number, day: dayNumber)
    }

    private func isUnknown(_ range: Range<Int>) -> Bool {
      bytes[range].allSatisfy { $0 == UInt8(ascii: "X") }
    }

    /// Keeps a mistake that is known exactly. Only ASCII can get here before it, so that bytes
    /// and scalars count the same.
    private mutating func refuse(_ rule: String, at place: Range<Int>) {
      guard explains, mistake == nil, bytes.allSatisfy({ $0 < 0x80 }) else { return }
      mistake = ParseMistake(
        "\(inQuotes(text)) \(rule)", suggestions: PartialDate.suggestions(for: text), at: place)
    }
  }
}
