/// The beginnings of the words of a text, by which a sentence of our own is compared with a passage.
package enum WordStems {
  /// How many letters of a word count: "travelled" and "travelling" are one.
  private static let length = 5
  private static let least = 3

  /// The stems of a text, without words that any sentence has, and its numbers of two digits and more.
  package static func of(_ text: String) -> Set<String> {
    var stems: Set<String> = []
    var word = String.UnicodeScalarView()
    var digits = String.UnicodeScalarView()
    func finish() {
      if word.count >= least {
        var whole = String(word).lowercased()
        if whole.utf8.count > 3, whole.hasSuffix("s") { whole.removeLast() }
        if !common.contains(whole), !common.contains(whole + "s") {
          stems.insert(String(whole.unicodeScalars.prefix(length)))
        }
      }
      if digits.count > 1 { stems.insert(String(digits)) }
      word = .init()
      digits = .init()
    }
    for scalar in text.unicodeScalars {
      if let digit = scalar.decimalDigit {
        if !word.isEmpty { finish() }
        digits.append(Unicode.Scalar(UInt8(48 + digit)))
      } else if scalar.isWordLetter {
        if !digits.isEmpty { finish() }
        word.append(scalar)
      } else if !word.isEmpty || !digits.isEmpty {
        finish()
      }
    }
    finish()
    return stems
  }

  private static let common: Set<String> = Set(
    """
    the of and to in a for on that is are was were by with from as at or an be it its this which who \
    their they has have had not no nor but more than other also into these those there where when what \
    says said document documents source line lines text gives given give does nothing only same both \
    each one two three four
    """.split(separator: " ").map(String.init))
}

extension WordStems {
  /// The words of a text as they are written, in order.
  package static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isWordLetter {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = .init()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }
}

extension Unicode.Scalar {
  /// Its value, where it is a decimal digit of any script. Raised and lowered ones are none.
  package var decimalDigit: Int? {
    if value < 0x80 { return value >= 0x30 && value <= 0x39 ? Int(value) - 0x30 : nil }
    guard properties.numericType == .decimal, let value = properties.numericValue else {
      return nil
    }
    return Int(value)
  }

  package var isWordLetter: Bool {
    value < 0x80
      ? (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A
      : properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }
}

/// Which words the lines of a text have. A word that is on many lines says little of where something is.
package struct TextWords: Sendable {
  package let stems: [Set<String>]
  private let counts: [String: Int]
  private let total: Int
  /// Whether it seems to be English, by the share of its commonest words.
  package let isEnglish: Bool

  init(of lines: [String]) {
    stems = lines.map { WordStems.of($0) }
    var counts: [String: Int] = [:]
    for line in stems { for stem in line { counts[stem, default: 0] += 1 } }
    self.counts = counts
    total = max(1, stems.count { !$0.isEmpty })
    var words = 0
    var english = 0
    for line in lines.prefix(400) {
      for word in WordStems.words(of: line) {
        words += 1
        if ["the", "and", "of", "to", "in"].contains(word.lowercased()) { english += 1 }
      }
    }
    isEnglish = words >= 5 && english * 12 >= words
  }

  /// How much a line, or several, agree with some words: the rarer a word, the more.
  package func agreement(of wanted: Set<String>, lines: [ClosedRange<Int>]) -> Double {
    var found: Set<String> = []
    for range in lines {
      for number in range where stems.indices.contains(number - 1) {
        found.formUnion(stems[number - 1].intersection(wanted))
      }
    }
    return found.reduce(0) { $0 + weight(of: $1) }
  }

  package func agreement(of wanted: Set<String>, line: Int) -> Double {
    agreement(of: wanted, lines: [line...line])
  }

  /// Of the words of some lines, the share that is among the wanted ones.
  package func share(of wanted: Set<String>, lines: [ClosedRange<Int>]) -> Double {
    var all: Set<String> = []
    for range in lines {
      for number in range where stems.indices.contains(number - 1) {
        all.formUnion(stems[number - 1])
      }
    }
    return all.isEmpty ? 0 : Double(all.intersection(wanted).count) / Double(all.count)
  }

  /// The line that agrees best with some words, of those that satisfy a condition.
  package func best(
    for wanted: Set<String>, where isWanted: (Int) -> Bool = { _ in true }
  ) -> (line: Int, agreement: Double)? {
    var best: (line: Int, agreement: Double)?
    for index in stems.indices where !stems[index].isDisjoint(with: wanted) && isWanted(index + 1) {
      let agreement = agreement(of: wanted, line: index + 1)
      if agreement > best?.agreement ?? 0 { best = (index + 1, agreement) }
    }
    return best
  }

  private func weight(of stem: String) -> Double {
    guard let count = counts[stem] else { return 0 }
    return Double(total).ratioLogarithm(to: count)
  }
}

extension Double {
  /// The natural logarithm of the ratio to a count, without a library of mathematics: from halvings.
  fileprivate func ratioLogarithm(to count: Int) -> Double {
    var ratio = self / Double(count)
    guard ratio > 1 else { return 0 }
    var halvings = 0.0
    while ratio >= 2 {
      ratio /= 2
      halvings += 1
    }
    // Between 1 and 2, ln x is nearly 2 (x - 1) / (x + 1), and exactly so at 1.
    let step = (ratio - 1) / (ratio + 1)
    return halvings * 0.693_147_180_559_945 + 2 * (step + step * step * step / 3)
  }
}
