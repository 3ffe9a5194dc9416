/// The year in a date that is printed in another calendar: 2565 of `5 October B.E. 2565`.
package struct PrintedYear: Sendable {
  package let year: Int
  package let count: YearCount

  /// The first year with the mark of a calendar next to it; nil where a text has none that is known.
  package init?(in text: String) {
    let tokens = Self.tokens(of: text)
    for index in tokens.indices {
      guard case .word(let word) = tokens[index] else { continue }
      var found = Self.count(named: word).map { ($0, index...index) }
      if found == nil, index + 1 < tokens.count, case .word(let next) = tokens[index + 1] {
        found = Self.count(named: word + next).map { ($0, index...(index + 1)) }
      }
      guard let (count, place) = found else { continue }
      guard let year = Self.year(around: place, of: count, in: tokens) else { continue }
      self.year = year
      self.count =
        count.isLunarOrSolar && tokens.contains(where: Self.speaksOfTheSun)
        ? .solarHijri : count
      return
    }
    return nil
  }

  private enum Token {
    case word(String)
    case number(Int)
  }

  private static let counts: [String: YearCount] = Dictionary(
    YearCount.all.flatMap { count in count.marks.map { ($0, count) } },
    uniquingKeysWith: { first, _ in first })

  private static func count(named word: String) -> YearCount? { counts[word] }

  /// Words between a year and its mark: "the year 2565 of the Buddhist era".
  private static let fillers: Set<String> = ["year", "of", "the", "in", "ปี", "ឆ្នាំ", "年"]

  private static func speaksOfTheSun(_ token: Token) -> Bool {
    if case .word(let word) = token {
      ["solar", "shamsi", "شمسی", "خورشیدی"].contains(word)
    } else {
      false
    }
  }

  /// The number behind the mark, else that before it. Days of a month are below a hundred.
  private static func year(
    around mark: ClosedRange<Int>, of count: YearCount, in tokens: [Token]
  ) -> Int? {
    let least = count.mayComeFirst ? 100 : 1
    for token in tokens[(mark.upperBound + 1)...] {
      if case .word(let word) = token, fillers.contains(word) { continue }
      if case .number(let number) = token, number >= least { return number }
      break
    }
    guard count.mayComeFirst else { return nil }
    for token in tokens[..<mark.lowerBound].reversed() {
      switch token {
      case .word(let word) where fillers.contains(word): continue
      case .number(let number) where number >= least: return number
      case .number: continue
      case .word: return nil
      }
    }
    return nil
  }

  /// Words in small letters without points, and numbers in the digits of any script.
  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    var number: Int?
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .format: true
      default: scalar.properties.isAlphabetic
      }
    }
    func end() {
      if !word.isEmpty { tokens.append(.word(word.lowercased())) }
      if let number { tokens.append(.number(number)) }
      (word, number) = ("", nil)
    }
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
        if number == nil { end() }
        // No year has more than five digits.
        number = min((number ?? 0) * 10 + Int(digit), 999_999)
      } else if isLetter(scalar) {
        if number != nil { end() }
        word.unicodeScalars.append(scalar)
      } else {
        let isWithin =
          scalar == "." && !word.isEmpty && index + 1 < scalars.count
          && isLetter(scalars[index + 1])
        if !isWithin { end() }
      }
    }
    end()
    return tokens
  }
}
