/// What braces in a text hold, where it is a reference to a figure or looks like one.
///
/// `{khm-trained}` is the figure's value, `{khm-trained.number}` its number without the unit, and
/// `{khm-trained@2015}` its value of a period, also with `.number` at the end. What
/// looks like a reference but is none, such as `{KHM-Trained}`, `{ khm-trained }`, `{khm_trained}`
/// or `{khm-trained` without its end, keeps its text as written: no figure can have that
/// identifier, so that it is reported.
package struct FigureBraces: Sendable, Hashable {
  /// The identifier, or all that was written in its place.
  package let id: String
  package let form: FigureUse.Form
  /// The period behind an `@`; nil for the newest number.
  package let period: String?
  /// How many bytes it takes, braces included.
  package let count: Int
  package let isWellFormed: Bool

  /// Longer texts in braces are sentences.
  static let longest = 100
  private static let numberEnding = Array(".number".utf8)

  /// Reads the text from an opening brace on. Nil where the brace is plain text.
  package init?(_ text: some RandomAccessCollection<UInt8>) {
    let bytes = Array(text.prefix(Self.longest + 2))
    guard bytes.count > 2, bytes[0] == UInt8(ascii: "{") else { return nil }
    guard let close = bytes.firstIndex(of: UInt8(ascii: "}")) else {
      guard let id = Self.unclosed(bytes) else { return nil }
      self.init(id, .value, count: id.count, isWellFormed: false)
      return
    }
    let inside = bytes[1..<close]
    let isDoubled = inside.first == UInt8(ascii: "{")
    let hasMore = close + 1 < bytes.count && bytes[close + 1] == UInt8(ascii: "}")
    let form: FigureUse.Form =
      inside.reversed().starts(with: Self.numberEnding.reversed())
      ? .number : .value
    let name = form == .number ? inside.dropLast(Self.numberEnding.count) : inside
    let at = name.firstIndex(of: UInt8(ascii: "@"))
    let id = at.map { name[..<$0] } ?? name
    let period = at.map { name[($0 + 1)...] }
    if !hasMore, isKebabCase(id), id.contains(where: { !$0.isDigit }),
      period.map(Self.mayBePeriod) ?? true
    {
      self.init(
        id, form, period: period.map { String(decoding: $0, as: UTF8.self) }, count: close + 1,
        isWellFormed: true)
      return
    }
    guard Self.looksLikeReference(isDoubled ? inside.dropFirst() : inside),
      !Self.isAttribute(inside)
    else { return nil }
    let end = hasMore ? close + 1 : close
    self.init(bytes[1..<end], .value, count: end + 1, isWellFormed: false)
  }

  private init(
    _ id: some Collection<UInt8>, _ form: FigureUse.Form, period: String? = nil, count: Int,
    isWellFormed: Bool
  ) {
    self.period = period
    self.id = String(decoding: id, as: UTF8.self)
    self.form = form
    self.count = count
    self.isWellFormed = isWellFormed
  }

  /// Whether a text has the letters of a period: `2015`, `2015-Q1`, `2015/16`, `2014/..`.
  private static func mayBePeriod(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0.isDigit }
      && text.allSatisfy { byte in
        byte.isDigit || (0x41...0x5A).contains(byte) || "-/.~?%".utf8.contains(byte)
      }
  }

  /// `{khm-trained` at a place where the word ends without a brace, with its opening brace.
  private static func unclosed(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    let word = bytes[1...].prefix { $0.isLowerCase || $0.isDigit || $0 == UInt8(ascii: "-") }
    guard word.contains(UInt8(ascii: "-")), isKebabCase(word), word.contains(where: \.isLowerCase)
    else { return nil }
    return bytes[..<word.endIndex]
  }

  /// Whether braces hold attributes as other programs write them: `{.class}`, `{: .class}`.
  private static func isAttribute(_ text: ArraySlice<UInt8>) -> Bool {
    text.first == UInt8(ascii: ".") || text.first == UInt8(ascii: ":")
  }

  /// Whether the text is one or more words of letters, digits and what may join them.
  private static func looksLikeReference(_ text: ArraySlice<UInt8>) -> Bool {
    var hasLetter = false
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z": hasLetter = true
      case "0"..."9", " ", "\t", "-", "_", ".", ":", "@", "/": break
      // Spaces and hyphens that look like the plain ones, and characters that nobody sees.
      case "\u{A0}", "\u{AD}", "\u{2007}", "\u{2010}"..."\u{2015}", "\u{200B}"..."\u{200D}",
        "\u{202F}", "\u{2060}", "\u{2212}", "\u{FEFF}":
        break
      default: return false
      }
    }
    return hasLetter
  }
}
