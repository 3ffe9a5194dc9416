/// Reads angles out of a stream: `12.3456`, `12° 20.736′`, `12°20′44.2″`, `N 12° 20′`.
struct AngleReader {
  static let mostDegrees = 180
  /// How many words of digits are no position any more: eight angles with their decimals.
  private static let shortestList = 16

  /// An angle in degrees, without its sign.
  struct Angle {
    let value: Double
    /// What the last digit is worth.
    let unit: Double
    /// Where it begins in the stream.
    let place: Int

    /// Whether it is the value, cut or rounded.
    func stands(for other: Double) -> Bool { abs(value - abs(other)) < unit }
  }

  private let stream: LetterStream

  init(_ stream: LetterStream) { self.stream = stream }

  /// The whole degrees that a word may be. Nil where it is no such number.
  func degrees(at word: Int) -> Int? {
    number(at: word, digits: 3).flatMap { $0 <= Self.mostDegrees ? $0 : nil }
  }

  /// All angles that the word and those after it may write.
  func angles(of degrees: Int, at word: Int) -> [Angle] {
    let place = stream.words[word].start
    if let fraction = fraction(at: word + 1) {
      guard fraction.unit < 0.1 else { return [] }
      return [Angle(value: Double(degrees) + fraction.value, unit: fraction.unit, place: place)]
    }
    guard let minutes = sixtieths(at: word + 1) else { return [] }
    let whole = Double(degrees) + Double(minutes) / 60
    if let fraction = fraction(at: word + 2) {
      return [Angle(value: whole + fraction.value / 60, unit: fraction.unit / 60, place: place)]
    }
    if let seconds = sixtieths(at: word + 2) {
      let fraction = fraction(at: word + 3) ?? (value: 0, unit: 1)
      let value = whole + (Double(seconds) + fraction.value) / 3_600
      return [Angle(value: value, unit: fraction.unit / 3_600, place: place)]
    }
    // Two small numbers stand beside each other everywhere.
    guard isSide(word - 1) || isSide(word + 2) else { return [] }
    return [Angle(value: whole, unit: 1.0 / 60, place: place)]
  }

  /// Whether a word is in a list of numbers without a letter between them, such as the outline of a
  /// country.
  func isInList(_ word: Int) -> Bool {
    func isNumber(_ word: Int) -> Bool { digits(of: word) != nil }
    let least = Self.shortestList
    let before = (1...least).prefix { isNumber(word - $0) }.count
    let after = (1...least).prefix { isNumber(word + $0) }.count
    return before + after >= least
  }

  /// Where the letters of a word are; nil where there is no such word, or it has none.
  private func range(of word: Int) -> Range<Int>? {
    guard word >= 0, word + 1 < stream.words.count else { return nil }
    let range = stream.words[word].start..<stream.words[word + 1].start
    return range.isEmpty ? nil : range
  }

  /// Where the digits of a word are. A word has letters only or digits only.
  private func digits(of word: Int) -> Range<Int>? {
    range(of: word).flatMap { ByteClass.isDigit(stream.bytes[$0.lowerBound]) ? $0 : nil }
  }

  private func number(at word: Int, digits limit: Int) -> Int? {
    guard let digits = digits(of: word), digits.count <= limit else { return nil }
    return digits.reduce(0) { $0 * 10 + Int(stream.bytes[$1] - UInt8(ascii: "0")) }
  }

  private func sixtieths(at word: Int) -> Int? {
    number(at: word, digits: 2).flatMap { $0 < 60 ? $0 : nil }
  }

  /// The decimals of a number and what the last of them is worth.
  private func fraction(at word: Int) -> (value: Double, unit: Double)? {
    guard let digits = digits(of: word), stream.words[word].isAfterPoint else { return nil }
    return digits.prefix(12).reduce((value: 0.0, unit: 1.0)) { sum, place in
      let unit = sum.unit / 10
      return (sum.value + Double(stream.bytes[place] - UInt8(ascii: "0")) * unit, unit)
    }
  }

  /// Whether a word is a side of the sky: `N`, `lat`, `East`.
  private func isSide(_ word: Int) -> Bool {
    range(of: word).map { "nsewl".utf8.contains(stream.bytes[$0.lowerBound]) } ?? false
  }
}
