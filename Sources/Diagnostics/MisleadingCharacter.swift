/// Characters that hide or turn text, whether they stand in a file or an escape writes them.
package enum MisleadingCharacter {
  /// Controls, bidirectional overrides and isolates, stray line separators, marks of an encoding
  /// and noncharacters, none of which any text needs.
  package static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB,
      0xFDD0...0xFDEF, 0xE0000...0xE007F:
      true
    default: scalar & 0xFFFE == 0xFFFE
    }
  }

  /// The first one in a text, where tabs and line ends mislead nobody.
  package static func first(in text: String) -> UInt32? {
    text.unicodeScalars.first { scalar in
      scalar != "\t" && scalar != "\n" && scalar != "\r" && contains(scalar.value)
    }?.value
  }

  /// What is wrong with one that stands in a text.
  package static func message(about scalar: UInt32) -> String {
    if turnsText(scalar) {
      return "the control character \(name(of: scalar)) turns the direction of the text around it, "
        + "so it must not be in a text"
    }
    let words = description(of: scalar)
    return
      "\(words)\(words.contains(",") ? "," : "") cannot be seen, so it must not be in a text"
  }

  /// Whether a character is an embedding, an override or an isolate (UAX #9).
  package static func turnsText(_ scalar: UInt32) -> Bool {
    (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
  }

  /// The character in words with its number, such as `a no-break space, U+00A0`.
  package static func description(of scalar: UInt32) -> String {
    let number = name(of: scalar)
    let words = CharacterName.words(for: scalar) ?? CharacterName.words(forLookalike: scalar)
    return words.map { "\($0), \(number)" } ?? "the control character \(number)"
  }

  /// The character as Unicode writes its number: `U+202E`.
  package static func name(of scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
