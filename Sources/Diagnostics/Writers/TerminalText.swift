/// Text as a terminal shows it: nothing in it can drive the terminal, and its width is known.
package enum TerminalText {
  /// The text with control characters spelt out, as in `\u{1B}`.
  package static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return text.unicodeScalars.reduce(into: "") { $0 += visible($1) }
  }

  /// The same JSON with control characters as its own escapes: JSON allows many of them as they are.
  static func visibleJSON(_ text: String) -> String {
    func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool { scalar != "\n" && isControl(scalar) }
    guard text.unicodeScalars.contains(where: mustBeEscaped) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      guard mustBeEscaped(scalar) else { return result.unicodeScalars.append(scalar) }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }

  /// One scalar, spelt out where it is a control character.
  static func visible(_ scalar: Unicode.Scalar) -> String {
    guard isControl(scalar) else { return String(scalar) }
    return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// How many cells a scalar takes once it is visible; a tab is left to the caller.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value >= 0x20, scalar.value < 0x7F { return 1 }
    if isControl(scalar) { return visible(scalar).utf8.count }
    if isZeroWidth(scalar) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  /// Whether a terminal may obey a scalar instead of showing it: controls, line separators,
  /// bidirectional embeddings, overrides and isolates, the byte order mark, and tag characters.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Marks that stand above or below the letter before them, and joiners.
  ///
  /// Unicode's own categories cover the marks of Khmer, Thai, Lao, Burmese and Latin. Marks that
  /// take room of their own, such as Khmer's U+17B6, are of another category and count.
  static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    case .format: scalar.value != 0xAD
    // Vowels and finals of a Hangul syllable written letter by letter join the first consonant.
    default: (0x1160...0x11FF).contains(scalar.value)
    }
  }

  /// East Asian Wide and Fullwidth (Unicode Standard Annex 11), by blocks, and emoji.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1B000...0x1B2FF,
      0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
