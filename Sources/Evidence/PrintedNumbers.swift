/// The numbers that a text prints, in digits of any script and in English words.
package struct PrintedNumbers: Sendable {
  /// One number in digits, with its place among the text's characters.
  package struct Printed: Sendable {
    /// All that its digits may mean: `2 500` is 2500, and may be 2 and 500.
    package let values: [PlainNumber]
    package let start: Int
    package let end: Int
    /// As it is printed.
    package let text: String
  }

  /// What is written in digits, in order.
  package private(set) var printed: [Printed] = []
  /// Every number, in digits or in words.
  package private(set) var values: Set<PlainNumber> = []
  /// What fractions are in percent: 50 of "half", 67 of "two thirds" and "two in three".
  package private(set) var percents: Set<PlainNumber> = []

  package init(_ text: String) { self.init(Array(text.unicodeScalars)) }

  package init(_ scalars: [Unicode.Scalar]) {
    var words = NumberWords()
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.decimalDigit != nil {
        let number = DigitReader(scalars, at: index).printed
        printed.append(number)
        values.formUnion(number.values)
        words.add(number)
        index = number.end
      } else if let fraction = NumberWords.fractions[scalar] {
        words.add(fraction)
        percents.formUnion(fraction)
        index += 1
      } else if scalar.isWordLetter {
        let start = index
        while index < scalars.count, scalars[index].isWordLetter { index += 1 }
        words.add(scalars[start..<index])
      } else {
        if !scalar.properties.isWhitespace, scalar != "-", scalar != "\u{2010}" {
          words.pause(at: scalar)
        }
        index += 1
      }
    }
    words.finish()
    values.formUnion(words.values)
    percents.formUnion(words.percents)
  }

  /// Whether a number is printed.
  ///
  /// - Parameters:
  ///   - power: The power of ten of the unit, such as 9 of billions.
  ///   - isPercent: Whether it is a share, for which a fraction may be printed.
  package func contain(_ number: PlainNumber, power: Int = 0, isPercent: Bool = false) -> Bool {
    if values.contains(number) { return true }
    if power > 0, values.contains(number.moved(by: power)) { return true }
    guard isPercent else { return false }
    return percents.contains(number) || number.scale > 0 && percents.contains(number.rounded(to: 0))
  }
}

/// Reads one number in digits.
private struct DigitReader {
  let printed: PrintedNumbers.Printed

  init(_ scalars: [Unicode.Scalar], at start: Int) {
    var index = start
    var groups = [Self.digits(in: scalars, at: &index)]
    var separators: [Unicode.Scalar] = []
    while index + 1 < scalars.count, Self.separators.contains(scalars[index]),
      scalars[index + 1].decimalDigit != nil
    {
      var next = index + 1
      let group = Self.digits(in: scalars, at: &next)
      // Digits behind a blank are part of the number only where they are three.
      let isGap = scalars[index].properties.isWhitespace
      if isGap,
        group.count != 3 || groups[0].count > 3
          || groups.dropFirst().contains(where: { $0.count != 3 })
      {
        break
      }
      separators.append(scalars[index])
      groups.append(group)
      index = next
    }
    var values = Self.values(of: groups, separators)
    var end = index
    if let power = Self.power(in: scalars, at: index, &end) {
      values += values.map { $0.moved(by: power) }
    }
    printed = .init(
      values: values, start: start, end: index,
      text: String(String.UnicodeScalarView(scalars[start..<index])))
  }

  private static let separators: Set<Unicode.Scalar> = [
    ",", ".", " ", "'", "\u{2019}", "\u{A0}", "\u{2009}", "\u{202F}", "\u{66B}", "\u{66C}",
  ]
  private static let points: Set<Unicode.Scalar> = [".", ",", "\u{66B}"]

  private static func digits(in scalars: [Unicode.Scalar], at index: inout Int) -> [Int] {
    var digits: [Int] = []
    while index < scalars.count, let digit = scalars[index].decimalDigit {
      digits.append(digit)
      index += 1
    }
    return digits
  }

  private static func number(_ digits: [Int], scale: Int = 0) -> PlainNumber? {
    guard digits.count <= 17 else { return nil }
    return PlainNumber(digits.reduce(0) { $0 * 10 + $1 }, scale: scale)
  }

  private static func values(of groups: [[Int]], _ separators: [Unicode.Scalar]) -> [PlainNumber] {
    var values: [PlainNumber?] = []
    let isGrouped =
      groups[0].count <= 3 && groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
    if isGrouped { values.append(number(groups.flatMap { $0 })) }
    if let last = separators.last, points.contains(last), !(isGrouped && last == ",") {
      // The last mark may be the point of a fraction: `1,829.5`, `3,5`.
      let whole = groups.dropLast()
      if whole.count == 1 || whole.dropFirst().allSatisfy({ $0.count == 3 }) {
        let fraction = groups[groups.count - 1]
        if whole.count == 1 || separators.dropLast().allSatisfy({ $0 != last }) {
          values.append(number(whole.flatMap { $0 } + fraction, scale: fraction.count))
        }
      }
    }
    // A list without blanks, a date, the number of a section: each number alone.
    let isWhole = isGrouped && !separators.contains { $0.properties.isWhitespace }
    if !isWhole || groups.count == 1 { values += groups.map { number($0) } }
    return values.compactMap { $0 }
  }

  /// The power of ten that a word behind a number means: 6 of `million`.
  private static func power(
    in scalars: [Unicode.Scalar], at start: Int, _ end: inout Int
  ) -> Int? {
    var index = start
    while index < scalars.count, index < start + 2,
      scalars[index].properties.isWhitespace || scalars[index] == "-"
    {
      index += 1
    }
    let first = index
    while index < scalars.count, scalars[index].isWordLetter { index += 1 }
    let word = String(String.UnicodeScalarView(scalars[first..<index])).lowercased()
    guard let power = NumberWords.powers[word] else { return nil }
    end = index
    return power
  }
}
