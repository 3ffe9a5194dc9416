/// Letters and digits as they are compared: without case, accents, style and the script of digits, and
/// with letters that look alike as one.
///
/// Both sides of a comparison are folded, so what two writings share may be thrown away.
enum LetterFolding {
  enum Folded {
    /// Stays out of the comparison as if it were not there: an accent, a soft hyphen.
    case nothing
    /// Ends a word: a space, a comma.
    case boundary
    case letter(Unicode.Scalar)
    /// Two to four letters or digits of ASCII: a ligature, a sign such as `№`.
    case letters(FoldedLetters)
  }

  static func fold(_ scalar: Unicode.Scalar) -> Folded {
    let code = FoldingTable.code(of: scalar) ?? code(of: scalar)
    switch code {
    case nothing: return .nothing
    case boundary: return .boundary
    default:
      if let letters = FoldedLetters(code: code) { return .letters(letters) }
      return Unicode.Scalar(code).map { .letter($0) } ?? .boundary
    }
  }

  static let nothing: UInt32 = 1
  static let boundary: UInt32 = 2

  /// The folding of a scalar as one number, for tables.
  static func code(of scalar: Unicode.Scalar) -> UInt32 {
    // Written for the sign of degrees, and then no letter.
    if scalar == "\u{BA}" { return boundary }
    if Invisible.contains(scalar) { return nothing }
    if let code = regional(scalar) { return code }
    if let alike = lookalike(of: scalar) { return alike }
    if mayDecompose(scalar), let code = decomposed(scalar) { return code }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber:
      // Khmer, Thai, Lao, Burmese and full-width digits count as what they are worth.
      guard let worth = properties.numericValue else { return scalar.value }
      return 0x30 + UInt32(worth)
    case .format:
      return nothing
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter:
      let base = base(of: scalar)
      return lookalike(of: base) ?? base.value
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .enclosingMark,
      .letterNumber, .otherNumber, .unassigned, .privateUse:
      return scalar.value
    default:
      return boundary
    }
  }

  /// The letters that a scalar looks like, where they are no longer than it.
  private static func lookalike(of scalar: Unicode.Scalar) -> UInt32? {
    Lookalikes.letters(of: scalar).flatMap { FoldedLetters.code(of: Array($0.utf8), for: scalar) }
  }

  /// Signs of Southeast Asia that are written in two ways, and by mistake for each other.
  private static func regional(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    // Sara am is typed as one sign, or as nikhahit and sara aa.
    case 0x0E33: 0x0E32
    case 0x0EB3: 0x0EB2
    // Two e for one ae, in Thai and Lao; o and oe of Khmer in their two halves.
    case 0x0E40, 0x0E41, 0x0EC0, 0x0EC1, 0x17C1: nothing
    case 0x17C4: 0x17B6
    case 0x17BE: 0x17B8
    case 0x17B2: 0x17B1
    // Nya of Burmese, for the vowel u that looks like it.
    case 0x1009: 0x1025
    // Tatweel only makes an Arabic word longer.
    case 0x0640: nothing
    // Letters of Arabic that are written for each other at the end of names.
    case 0x0629: 0x0647
    case 0x0649: 0x064A
    case 0x0622, 0x0623, 0x0625: 0x0627
    // Katakana as hiragana.
    case 0x30A1...0x30F6: Unicode.Scalar(scalar.value - 0x60).map { code(of: $0) } ?? nothing
    // Letters of the signs of flags, and those in dark circles and squares.
    case 0x1F1E6...0x1F1FF: scalar.value - 0x1F1E6 + 0x61
    case 0x1F150...0x1F169: scalar.value - 0x1F150 + 0x61
    case 0x1F170...0x1F189: scalar.value - 0x1F170 + 0x61
    case 0x24FF: 0x30
    case 0x2776...0x277E: scalar.value - 0x2776 + 0x31
    case 0x2780...0x2788: scalar.value - 0x2780 + 0x31
    case 0x278A...0x2792: scalar.value - 0x278A + 0x31
    default: numeral(scalar)
    }
  }

  /// A numeral of Chinese and Japanese as the digit that it is.
  static func numeral(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x3007, 0x96F6: 0x30
    case 0x4E00: 0x31
    case 0x4E8C: 0x32
    case 0x4E09: 0x33
    case 0x56DB: 0x34
    case 0x4E94: 0x35
    case 0x516D: 0x36
    case 0x4E03: 0x37
    case 0x516B: 0x38
    case 0x4E5D: 0x39
    default: nil
    }
  }

  /// Whether a scalar may be written by others with the same meaning or the same shape: in blocks of
  /// compatibility characters, and with the accents of Greek and Cyrillic.
  private static func mayDecompose(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0xBE, 0x132...0x17F, 0x1C4...0x1F3, 0x2B0...0x2E4, 0x370...0x52F, 0x587,
      0x10FC, 0x1D2C...0x1DBF, 0x1E9A...0x1E9B, 0x1F00...0x218F, 0x2460...0x24FF,
      0x2C7C...0x2C7D, 0x3040...0x30FF, 0x3130...0x33FF, 0xA69C...0xA69D, 0xA770, 0xA7F2...0xA7F9,
      0xAB5C...0xAB69, 0xF900...0xFFEF, 0x10780...0x107BA, 0x1D400...0x1D7FF, 0x1F100...0x1F2FF,
      0x1FBF0...0x1FBF9, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }

  /// The folding of what Unicode puts for a scalar (NFKD), where that is letters and no longer.
  private static func decomposed(_ scalar: Unicode.Scalar) -> UInt32? {
    guard let parts = Decompositions.parts(of: scalar) else { return nil }
    var codes = parts.map { code(of: $0) }.filter { $0 != nothing }[...]
    // `⒓` and `⑿` are a number with signs around it.
    codes = codes.drop { $0 == boundary }
    while codes.last == boundary { codes.removeLast() }
    if codes.count == 1 { return codes.first }
    let letters = codes.compactMap { UInt8(exactly: $0) }
    guard letters.count == codes.count, !letters.contains(UInt8(boundary)) else { return nil }
    return FoldedLetters.code(of: letters, for: scalar)
  }

  /// The letter in lower case and, if it is a Latin one with an accent, without it.
  ///
  /// The name of an accented letter begins with that of its base: `LATIN SMALL LETTER E WITH ACUTE`.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    guard lower.value >= 0x80, let name = lower.properties.name,
      name.hasPrefix("LATIN SMALL LETTER ")
    else { return lower }
    let rest = name.dropFirst("LATIN SMALL LETTER ".count)
    guard let letter = rest.unicodeScalars.first, letter.isASCII,
      rest.dropFirst().first == nil || rest.dropFirst().hasPrefix(" WITH ")
    else { return lower }
    return letter.properties.lowercaseMapping.unicodeScalars.first ?? lower
  }
}
