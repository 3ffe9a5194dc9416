/// A letter among digits that looks like one of them: `12O`, `l998`.
///
/// Nothing may be left out of such a text as if the letter were a unit or a remark: its writer meant a digit.
package struct LetterForDigit: Sendable, Hashable {
  /// The first such letter.
  package let letter: String
  /// The digit that it looks like.
  package let digit: String
  /// The text with digits in the places of all such letters.
  package let mended: String
  /// Whether the letter is the last sign, where it may be a unit: `50l`.
  package let isLast: Bool

  /// Nil where a text has no such letter, or other letters besides.
  package init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count <= 60, scalars.contains(where: Self.isDigit) else { return nil }
    var first: (letter: Unicode.Scalar, digit: Unicode.Scalar)?
    var mended = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      guard scalar.properties.isAlphabetic else {
        mended.append(scalar)
        continue
      }
      guard let digit = Self.digits[scalar], Self.isAmongDigits(index, scalars) else { return nil }
      if first == nil { first = (scalar, digit) }
      mended.append(digit)
    }
    guard let first else { return nil }
    letter = String(first.letter)
    digit = String(first.digit)
    self.mended = String(mended)
    isLast =
      scalars.last.map { Self.digits[$0] != nil && "lo".unicodeScalars.contains($0) } ?? false
  }

  /// `'O' is a letter, not a zero`.
  package var explanation: String {
    "'\(letter)' is a letter, not \(digit == "0" ? "a zero" : "a one")"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Whether a digit is next to a letter, or next to others of its kind.
  private static func isAmongDigits(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    func reaches(_ step: Int) -> Bool {
      var next = index + step
      while scalars.indices.contains(next), digits[scalars[next]] != nil { next += step }
      return scalars.indices.contains(next) && isDigit(scalars[next])
    }
    return reaches(-1) || reaches(1)
  }

  private static let digits: [Unicode.Scalar: Unicode.Scalar] = [
    "O": "0", "o": "0", "l": "1", "I": "1",
    // The same letters of Greek and Cyrillic keyboards.
    "\u{39F}": "0", "\u{3BF}": "0", "\u{41E}": "0", "\u{43E}": "0", "\u{406}": "1",
  ]
}
