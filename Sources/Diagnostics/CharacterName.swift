/// Names of characters that a reader can't see, or takes for others.
enum CharacterName {
  /// The name with its article, or nil for a character that needs none.
  static func words(for scalar: UInt32) -> String? {
    switch scalar {
    case 0x09: "a tab"
    case 0xA0: "a no-break space"
    case 0xAD: "a soft hyphen"
    case 0x034F: "a combining grapheme joiner"
    case 0x061C: "an Arabic letter mark"
    case 0x115F, 0x1160, 0x3164, 0xFFA0: "a Hangul filler"
    case 0x17B4, 0x17B5: "an invisible Khmer vowel"
    case 0x180E: "a Mongolian vowel separator"
    case 0x200B: "a zero width space"
    case 0x200C: "a zero width non-joiner"
    case 0x200D: "a zero width joiner"
    case 0x200E: "a left-to-right mark"
    case 0x200F: "a right-to-left mark"
    case 0x2028: "a line separator"
    case 0x2029: "a paragraph separator"
    case 0x202F: "a narrow no-break space"
    case 0x1680, 0x2000...0x200A, 0x205F: "a typographic space"
    case 0x2060: "a word joiner"
    case 0x2061...0x2064: "an invisible operator"
    case 0x2800: "an empty Braille pattern"
    case 0x3000: "an ideographic space"
    case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: "a private-use character"
    case 0xFE00...0xFE0F: "a variation selector"
    case 0xFEFF: "a byte order mark"
    case 0xFFFC: "an object replacement character"
    case 0xFFFD: "a replacement character"
    case 0xFFF9...0xFFFB: "an annotation mark"
    case 0xE0000...0xE007F: "a tag character"
    case _ where scalar & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar):
      "a noncharacter"
    case _ where MisleadingCharacter.turnsText(scalar): "a control that turns text around"
    default: nil
    }
  }

  /// The name of a character that looks like an ASCII one, or nil.
  static func words(forLookalike scalar: UInt32) -> String? {
    switch scalar {
    case 0x2010, 0x2011: "a typographic hyphen"
    case 0x2012: "a figure dash"
    case 0x2013: "an en dash"
    case 0x2014: "an em dash"
    case 0x2212: "a minus sign"
    case 0x2018, 0x2019: "a curly quotation mark"
    case 0x201C, 0x201D: "a curly double quotation mark"
    case 0x3010, 0x3011: "a lenticular bracket"
    case 0x3014, 0x3015: "a tortoise shell bracket"
    case 0xFF01...0xFF5E:
      "a fullwidth '\(Character(Unicode.Scalar(UInt8(scalar - 0xFF01 + 0x21))))'"
    case 0x0370...0x03FF: "a Greek letter"
    case 0x0400...0x04FF: "a Cyrillic letter"
    default: nil
    }
  }
}
