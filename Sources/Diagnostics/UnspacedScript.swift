/// Scripts that are written without spaces between words, such as Khmer, Thai and Chinese.
///
/// It is here because both readers of text need it, and this is the module they share.
package enum UnspacedScript {
  /// Whether a scalar belongs to such a script or to its punctuation.
  ///
  /// Blocks of Unicode 16: Thai to Myanmar, Khmer, Tai and Javanese letters, and East Asian wide
  /// and fullwidth characters without Hangul, which has spaces.
  package static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19FF, 0x1A20...0x1AAF,
      0x1B00...0x1B7F, 0x2E80...0x2FFF, 0x3001...0x312F, 0x31A0...0x4DBF, 0x4E00...0xA4CF,
      0xA980...0xA9FF, 0xAA60...0xAADF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x1B000...0x1B16F, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Whether a scalar may touch markup without a space: these scripts, the invisible space that
  /// Khmer and Thai writers put between words, and Hangul, whose particles follow a word at once.
  package static func touchesMarkup(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200B, 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: true
    default: contains(scalar)
    }
  }

  /// Whether two lines are joined without a space: the first ends and the second begins with a
  /// scalar of these scripts.
  ///
  /// A full stop of Khmer or Burmese is followed by a space, so a line that ends in one keeps it.
  package static func joins(_ last: UInt32, _ first: UInt32) -> Bool {
    switch last {
    case 0x17D4, 0x17D5, 0x104B: false
    case 0x200B: contains(first)
    default: contains(last) && (contains(first) || first == 0x200B)
    }
  }
}
