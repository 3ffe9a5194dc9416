/// What a text of ours quotes, and whether a document says it.
package enum Quotations {
  package struct Quotation: Sendable {
    /// The words between the marks.
    package let words: String
    /// Their place among the text's characters.
    package let start: Int
    package let length: Int
    /// The pieces between ellipses and additions in brackets.
    package let pieces: [String]
  }

  /// The fewest words of a quotation: fewer are a term or a word that is only spoken of.
  private static let leastWords = 3

  /// The quotations of a text.
  package static func all(in text: String) -> [Quotation] {
    let scalars = Array(text.unicodeScalars)
    var found: [Quotation] = []
    var index = 0
    while index < scalars.count {
      guard let ends = closing(of: scalars, at: index),
        let end = scalars[(index + 1)...].firstIndex(where: { ends.contains($0) })
      else {
        index += 1
        continue
      }
      let words = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
      let pieces = Self.pieces(of: words)
      if WordStems.words(of: words).count >= leastWords, !pieces.isEmpty {
        found.append(
          Quotation(words: words, start: index, length: end + 1 - index, pieces: pieces))
      }
      index = end + 1
    }
    return found
  }

  /// The marks that close a quotation which begins at a place.
  private static func closing(of scalars: [Unicode.Scalar], at index: Int) -> Set<Unicode.Scalar>? {
    switch scalars[index] {
    case "\u{201C}": return ["\u{201D}", "\u{22}"]
    case "\u{201E}": return ["\u{201C}", "\u{201D}"]
    case "\u{AB}": return ["\u{BB}"]
    case "\u{22}":
      // One behind a letter or a digit closes, or means inches.
      let isBehindWord =
        index > 0 && (scalars[index - 1].isWordLetter || scalars[index - 1].decimalDigit != nil)
      return isBehindWord ? nil : ["\u{22}", "\u{201D}"]
    default: return nil
    }
  }

  private static func pieces(of words: String) -> [String] {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var isInBrackets = false
    let scalars = Array(words.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let isEllipsis =
        scalar == "\u{2026}"
        || scalar == "." && index + 2 < scalars.count && scalars[index + 1] == "."
          && scalars[index + 2] == "."
      if scalar == "[" || scalar == "]" || isEllipsis || scalar == "{" || scalar == "}" {
        if !isInBrackets { pieces.append(String(piece)) }
        piece = .init()
        if scalar == "[" || scalar == "{" { isInBrackets = true }
        if scalar == "]" || scalar == "}" { isInBrackets = false }
        if isEllipsis { while index + 1 < scalars.count, scalars[index + 1] == "." { index += 1 } }
      } else {
        piece.append(scalar)
      }
      index += 1
    }
    if !isInBrackets { pieces.append(String(piece)) }
    return pieces.map(PlainWords.of).filter { !$0.isEmpty }
  }
}

/// A text as its words alone, so that marks, line ends and capitals don't count.
package enum PlainWords {
  /// Letters and digits in lower case with single blanks between words. A hyphen at the end of a line joins
  /// the word, as does one inside a word.
  package static func of(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var isApart = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "<", let end = tagEnd(scalars, from: index) {
        index = end + 1
        continue
      }
      if scalar.isWordLetter || scalar.decimalDigit != nil {
        if isApart, !plain.isEmpty { plain.append(" ") }
        isApart = false
        plain.append(scalar)
      } else if isJoint(scalar) {
        if scalar != "'" && scalar != "\u{2019}" {
          var next = index + 1
          while next < scalars.count, scalars[next].properties.isWhitespace { next += 1 }
          let isBeforeWord = next < scalars.count && scalars[next].isWordLetter
          let isLineEnd =
            next > index + 1 && scalars[(index + 1)..<next].contains { $0 == "\n" }
          if isBeforeWord, isLineEnd {
            index = next - 1
          } else if next > index + 1 {
            isApart = true
          }
        }
      } else {
        isApart = true
      }
      index += 1
    }
    return String(plain).lowercased()
  }

  /// A mark inside a word.
  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    ["-", "\u{2010}", "\u{2011}", "\u{AD}", "'", "\u{2019}"].contains(scalar)
  }

  /// The end of a tag such as `<u>`.
  private static func tagEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start + 1
    while index < scalars.count, index < start + 8 {
      if scalars[index] == ">" { return index > start + 1 ? index : nil }
      guard scalars[index].isWordLetter || scalars[index] == "/" else { return nil }
      index += 1
    }
    return nil
  }
}

extension Quotations.Quotation {
  /// Whether a text, as plain words, has all pieces in their order.
  package func isIn(_ plain: String) -> Bool {
    var rest = plain[...]
    for piece in pieces {
      guard let range = rest.ranges(of: piece).first else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
