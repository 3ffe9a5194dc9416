/// A text in braces that cannot be a reference to a figure, but may be meant as one.
///
/// `{$khm-trained}`, `{khm-trained|number}` and `｛khm-trained｝` are mistakes where a figure is called
/// `khm-trained`. Where none is, such a text is plain: `{a, b}`, `{width=50%}`.
package struct BracedWords: Sendable, Hashable {
  /// The text with its braces, as it is written.
  package let text: String
  /// How many bytes it takes.
  package let count: Int

  /// The first byte of a wide brace.
  static let wide: UInt8 = 0xEF
  private static let openWide = Array("｛".utf8)
  private static let closeWide = Array("｝".utf8)

  /// Reads the text from an opening brace on. Nil where no brace closes it, where code is in it, or
  /// where it has no letter that an identifier could have.
  package init?(_ text: some RandomAccessCollection<UInt8>) {
    let bytes = Array(text.prefix(FigureBraces.longest + 8))
    guard let opening = Self.opening(bytes[...]),
      let end = Self.end(of: bytes, from: opening),
      bytes[..<end].contains(where: \.isLetter)
        || bytes[..<end].contains(Self.wide)
    else { return nil }
    self.text = String(decoding: bytes[..<end], as: UTF8.self)
    count = end
  }

  /// The text of a use of a figure, where it is such a text and no other mistake.
  package init?(use text: String) {
    let bytes = Array(text.utf8)
    guard FigureBraces(bytes) == nil, let words = BracedWords(bytes), words.count == bytes.count
    else { return nil }
    self = words
  }

  /// Whether a byte may begin an opening brace: `{`, or `｛` of East Asian keyboards.
  package static func mayOpen(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == wide }

  /// How many bytes the opening brace takes. Nil where there is none.
  private static func opening(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.first == UInt8(ascii: "{") { return 1 }
    return bytes.starts(with: openWide) ? openWide.count : nil
  }

  /// The index after the closing brace.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "}"): return index + 1
      case UInt8(ascii: "{"), UInt8(ascii: "`"): return nil
      case wide where bytes[index...].starts(with: closeWide): return index + closeWide.count
      case wide where bytes[index...].starts(with: openWide): return nil
      // A blank line ends the paragraph.
      case 0x0A where index + 1 < bytes.count && bytes[index + 1] == 0x0A: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// Whether the text looks like the attributes of other programs: `{#id}`, `{.class}`, `{: .class}`.
  package var looksLikeAttributes: Bool {
    let inside = text.unicodeScalars.dropFirst().first
    return inside == "#" || inside == "." || inside == ":"
  }

  /// The words that may be identifiers: letters, digits, hyphens and underscores in a row.
  package var names: [String] {
    var names: [String] = []
    var name = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": name.append(scalar)
      case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FF0D}": name.append("-")
      // The wide forms of ASCII.
      case "\u{FF10}"..."\u{FF19}", "\u{FF21}"..."\u{FF3A}", "\u{FF41}"..."\u{FF5A}":
        if let plain = Unicode.Scalar(scalar.value - 0xFEE0) { name.append(plain) }
      // A backslash before a hyphen, and characters that nobody sees.
      case "\\", "\u{AD}", "\u{200B}"..."\u{200D}", "\u{2060}", "\u{FEFF}": continue
      default:
        names.append(String(name))
        name = String.UnicodeScalarView()
      }
    }
    names.append(String(name))
    return names.filter { $0.utf8.contains(where: \.isLetter) }
  }
}
