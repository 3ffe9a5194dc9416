/// Letters and digits as they are compared: without case, accents and the script of digits.
enum LetterFolding {
  enum Folded {
    /// Stays out of the comparison as if it were not there: an accent, a soft hyphen.
    case nothing
    /// Ends a word: a space, a comma.
    case boundary
    case letter(Unicode.Scalar)
  }

  /// The scalars whose folding is kept in a table; above it there are only letters and symbols.
  private static let tableEnd: UInt32 = 0x2100
  private static let nothing: UInt32 = 1
  private static let boundary: UInt32 = 2

  private static let table: [UInt32] = (0..<tableEnd).map { value in
    Unicode.Scalar(value).map(code) ?? boundary
  }

  static func fold(_ scalar: Unicode.Scalar) -> Folded {
    let code = scalar.value < tableEnd ? table[Int(scalar.value)] : Self.code(of: scalar)
    switch code {
    case nothing: return .nothing
    case boundary: return .boundary
    default: return Unicode.Scalar(code).map { .letter($0) } ?? .boundary
    }
  }

  private static func code(of scalar: Unicode.Scalar) -> UInt32 {
    // Written for the sign of degrees, and then no letter.
    if scalar == "\u{BA}" { return boundary }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber:
      // Khmer, Thai, Lao, Burmese and full-width digits count as what they are worth.
      guard let worth = properties.numericValue else { return scalar.value }
      return 0x30 + UInt32(worth)
    case .nonspacingMark where (0x300...0x36F).contains(scalar.value), .format:
      return nothing
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter:
      return base(of: scalar).value
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .enclosingMark,
      .letterNumber, .otherNumber, .unassigned, .privateUse:
      return scalar.value
    default:
      return boundary
    }
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
