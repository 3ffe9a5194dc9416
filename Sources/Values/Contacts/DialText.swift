/// A telephone number as written, with every sign in its ASCII form.
///
/// Digits of any script (Khmer, Thai, full-width) become `0` to `9`, every kind of dash `-`, every kind
/// of blank a space. Each sign keeps its place, so that a part of the text can be quoted as written.
package struct DialText {
  private let written: [Unicode.Scalar]
  package private(set) var signs: ArraySlice<Unicode.Scalar>

  package init(_ text: String) {
    written = Array(text.unicodeScalars)
    signs = written.map(Self.plain)[...]
    trim()
  }

  private init(_ text: DialText, _ range: Range<Int>) {
    written = text.written
    signs = text.signs[range]
    trim()
  }

  /// The part as its writer wrote it.
  package var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: written[signs.indices])
    return String(view)
  }

  /// The part in its ASCII form, in lower case.
  package var lowered: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: signs)
    return String(view).lowercased()
  }

  /// Whether digits are left out (`023 xxx 555`, `023-***-555`), or there are none (`n/a`).
  package var isIncomplete: Bool {
    if digitCount == 0 { return signs.count < 12 }
    guard digitCount > 2 else { return false }
    return ["xx", "**", "__", "??", "…", "..."].contains(where: lowered.contains)
  }

  package var digitCount: Int { signs.count(where: Self.isDigit) }

  package subscript(range: Range<Int>) -> DialText { DialText(self, range) }

  private mutating func trim() {
    while signs.first == " " { signs.removeFirst() }
    while signs.last == " " { signs.removeLast() }
  }

  static func isDigit(_ sign: Unicode.Scalar) -> Bool { ("0"..."9").contains(sign) }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar == "\t" ? " " : scalar }
    if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
      return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
    }
    switch scalar {
    // The full-width forms of East Asian keyboards are ASCII, moved up.
    case "\u{FF01}"..."\u{FF5E}": return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case "\u{3001}", "\u{060C}": return ","
    case "\u{2212}": return "-"
    default: break
    }
    switch scalar.properties.generalCategory {
    case .dashPunctuation: return "-"
    case .spaceSeparator: return " "
    default: return scalar
    }
  }
}
