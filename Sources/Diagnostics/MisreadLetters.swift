/// Letters of UTF-8 that a program has read as Windows-1252: `Ã©` for `é`, `Ð¿Ñ€` for two letters of
/// Cyrillic.
///
/// Each byte of such a letter has become a character, so that the characters give a letter when their
/// bytes are read again. A capital with an accent and a quotation mark do so, too (`CAFÉ»`): where
/// all that follows is punctuation, its neighbours must show that it is none.
package enum MisreadLetters {
  package typealias Text = UnsafeBufferPointer<UInt8>

  package static let rule = Rule(
    "misread-letters",
    summary: "a text must have no letters that were read in another encoding",
    why: "Readers would see 'Ã©' for 'é', and a text in Khmer, Arabic or Cyrillic as signs.",
    fix: "Open the file that the text comes from as UTF-8, and copy the text again.",
    failing: .init("pages/example.md", page("The Ã‰cole opened.\n")),
    passing: .init("pages/example.md", page("The École opened.\n")))

  private static func page(_ body: String) -> String {
    """
    ---
    id: example
    title: Example
    summary: An example page
    reviewed: 2026-11-21
    ---

    \(body)
    """
  }

  /// The misread letters at a byte 0xC3, which such a letter always begins with; nil for others.
  package static func end(at index: Int, in text: Text) -> Int? {
    guard let first = Sequence(at: index, in: text) else { return pair(at: index, in: text) }
    guard first.isCertain || hasWitness(first, at: index, in: text) else {
      return pair(at: index, in: text)
    }
    var end = first.end
    while let next = Sequence(at: end, in: text) { end = next.end }
    return end
  }

  /// The beginning of a letter whose last byte means nothing in Windows-1252, and was lost.
  private static func pair(at index: Int, in text: Text) -> Int? {
    for pair in ["â€", "à¸", "à¹", "ï¿", "ï»¿", "áŸ", "áž€"]
    where text[index...].starts(with: pair.utf8) {
      return index + pair.utf8.count
    }
    return nil
  }

  /// Whether the neighbours show that punctuation behind a letter is no punctuation.
  private static func hasWitness(_ sequence: Sequence, at index: Int, in text: Text) -> Bool {
    let before = ScalarBytes.scalar(before: index, in: text).flatMap(Unicode.Scalar.init)
    let after = ScalarBytes.scalar(at: sequence.end, in: text).flatMap(Unicode.Scalar.init)
    if let next = Sequence(at: sequence.end, in: text), !sequence.isOfLetters || !next.isOfLetters,
      next.hasPlainEnd == false || sequence.hasPlainEnd == false || next.isCertain
    {
      return true
    }
    // No word has a capital behind a small letter, or begins with 'Â' and a sign.
    if sequence.isLatin {
      if before?.properties.isUppercase == true { return false }
      // 'Ã' may be a letter that a text speaks of, in quotation marks.
      return !sequence.hasPlainEnd || before?.properties.isAlphabetic == true
        || after?.properties.isAlphabetic == true
    }
    guard sequence.length == 3, !sequence.hasOpening, let after else { return false }
    return after.properties.isAlphabetic
  }

  /// Some characters whose bytes in Windows-1252 are one letter in UTF-8.
  private struct Sequence {
    let end: Int
    let length: Int
    /// Whether the first character is 'Â' or 'Ã', the most common and seldom the end of a word.
    let isLatin: Bool
    /// Whether some character has no place behind a letter in any text.
    let isCertain: Bool
    /// Whether all behind the first are letters.
    let isOfLetters: Bool
    /// Whether some character may be right before a word: an opening quotation mark or a dash.
    let hasOpening: Bool
    /// Whether the last character is a quotation mark, a space or another end of a word.
    let hasPlainEnd: Bool

    init?(at index: Int, in text: Text) {
      guard let lead = ScalarBytes.scalar(at: index, in: text), (0xC2...0xF4).contains(lead) else {
        return nil
      }
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var bytes = [UInt8(lead)]
      var (end, isCertain, isOfLetters, hasOpening) = (index + 2, false, true, false)
      var last: UInt8 = 0
      while bytes.count < length {
        guard let scalar = ScalarBytes.scalar(at: end, in: text),
          let byte = MisreadLetters.byte(of: scalar)
        else { return nil }
        end += scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : 3
        bytes.append(byte)
        if !MisreadLetters.punctuation.contains(byte) && !MisreadLetters.letters.contains(byte) {
          isCertain = true
        }
        if !MisreadLetters.letters.contains(byte) { isOfLetters = false }
        if MisreadLetters.openings.contains(byte) { hasOpening = true }
        last = byte
      }
      guard
        String(validating: bytes, as: UTF8.self)?.unicodeScalars.first.map({ $0.value >= 0xA0 })
          ?? false
      else { return nil }
      self.end = end
      self.length = length
      isLatin = lead <= 0xC3
      // '3×½' is a product.
      self.isCertain = isCertain && lead != 0xD7
      self.isOfLetters = isOfLetters
      self.hasOpening = hasOpening
      hasPlainEnd = MisreadLetters.quotes.contains(last)
    }
  }

  /// Bytes of quotation marks, dashes, spaces and signs that may be behind a letter.
  private static let punctuation: Set<UInt8> = quotes.union([
    0x86, 0x87, 0x95, 0x99, 0xA7, 0xAA, 0xAE, 0xB0, 0xB2, 0xB3, 0xB6, 0xB7, 0xB9, 0xBA,
  ])

  /// Quotation marks, dashes, points and spaces.
  private static let quotes: Set<UInt8> = [
    0x82, 0x84, 0x85, 0x8B, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9B, 0xA0, 0xAB, 0xAD, 0xB4, 0xBB,
  ]

  /// What a word may follow at once.
  private static let openings: Set<UInt8> = [
    0x82, 0x84, 0x85, 0x8B, 0x91, 0x92, 0x93, 0x96, 0x97, 0xA0, 0xAB, 0xAD, 0xB7,
  ]

  /// Letters: 'Š', 'Œ', 'Ž', 'š', 'œ', 'ž' and 'Ÿ'.
  private static let letters: Set<UInt8> = [0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F]

  /// The byte of 0x80 to 0xBF that a character is in Windows-1252, or in Latin-1.
  private static func byte(of scalar: UInt32) -> UInt8? {
    if (0x80...0xBF).contains(scalar) { return UInt8(scalar) }
    return windows[scalar]
  }

  private static let windows: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86,
    0x2021: 0x87, 0x02C6: 0x88, 0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C,
    0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95,
    0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B,
    0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
  ]
}
