extension Unicode.Scalar {
  /// Whether the character shows nothing: white space, what has no width, and two that Unicode counts
  /// among the symbols, the empty pattern of Braille and the null notehead.
  package var isUnseen: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint || value == 0x2800
      || value == 0x1D159
  }

  /// Whether nobody can know what the character was: U+FFFD and U+FFFC, with which programs replace
  /// what they can't read, and private use, of which each font has its own.
  package var isUnreadable: Bool {
    switch value {
    case 0xFFFC, 0xFFFD, 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: true
    default: false
    }
  }
}

extension String {
  /// Whether the text shows nothing at all.
  package var isBlank: Bool {
    // A letter, a digit or most signs decide it at the first byte.
    if let first = utf8.first, first > 0x20, first < 0x7F { return false }
    return unicodeScalars.allSatisfy(\.isUnseen)
  }
}
