/// A tag or a comment of HTML that a body may hold, because Markdown has no form for it.
struct AllowedTag: Equatable {
  enum Kind: Equatable {
    case comment
    case lineBreak
    case open(Element)
    case close(Element)
  }

  enum Element: String {
    case sub, sup, kbd, abbr
    /// These two part blocks; the others are for words in a paragraph.
    case details, summary

    var isInline: Bool { self != .details && self != .summary }
  }

  let kind: Kind
  /// What the letters of an abbreviation mean.
  var title: String?
  /// Whether details are shown until the reader hides them.
  var isShown = false
  /// Where the text goes on behind it.
  let end: Int

  /// The tag or comment at `index`; nil where there is none, or one with other attributes.
  init?(_ text: UnsafeBufferPointer<UInt8>, at index: Int = 0) {
    guard index < text.count, text[index] == UInt8(ascii: "<") else { return nil }
    if text[index...].starts(with: "<!--".utf8) {
      guard let end = Self.place(of: "-->", in: text, from: index + 4) else { return nil }
      self.init(kind: .comment, end: end + 3)
      return
    }
    guard let close = text[index...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let isClosing = index + 1 < close && text[index + 1] == UInt8(ascii: "/")
    let rest = text[(index + (isClosing ? 2 : 1))..<close]
    let letters = rest.prefix { $0.isLetter }
    let name = String(decoding: letters, as: UTF8.self).lowercased()
    let attributes = Self.trimmed(rest[letters.endIndex...])
    if name == "br", !isClosing, attributes.isEmpty || attributes == "/" {
      self.init(kind: .lineBreak, end: close + 1)
      return
    }
    guard let element = Element(rawValue: name) else { return nil }
    if isClosing {
      guard attributes.isEmpty else { return nil }
      self.init(kind: .close(element), end: close + 1)
      return
    }
    self.init(kind: .open(element), end: close + 1)
    switch (element, attributes) {
    case (_, ""): break
    case (.details, "open"), (.details, "open=\"\""): isShown = true
    case (.abbr, _):
      guard let title = Self.title(in: attributes) else { return nil }
      self.title = title
    default: return nil
    }
  }

  private init(kind: Kind, end: Int) {
    self.kind = kind
    self.end = end
  }

  /// The element that a tag with any attributes opens; nil where it is none that a body may hold.
  static func element(opening text: UnsafeBufferPointer<UInt8>) -> Element? {
    let letters = text.dropFirst().prefix { $0.isLetter }
    return Element(rawValue: String(decoding: letters, as: UTF8.self).lowercased())
  }

  /// Where some letters are from an offset on.
  static func place(
    of letters: StaticString, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    letters.withUTF8Buffer { letters in
      guard start >= 0, start + letters.count <= text.count else { return nil }
      return (start...(text.count - letters.count)).first { index in
        text[index] == letters[0]
          && text[index..<(index + letters.count)].elementsEqual(letters)
      }
    }
  }

  /// The words between quotes in `title="words"`.
  private static func title(in attributes: String) -> String? {
    let start = "title="
    guard attributes.lowercased().hasPrefix(start),
      let quote = attributes.dropFirst(start.count).first,
      quote == "\"" || quote == "'"
    else { return nil }
    let words = attributes.dropFirst(start.count + 1).dropLast()
    guard attributes.last == quote, attributes.count > start.count + 1, !words.contains(quote)
    else { return nil }
    return decoded(String(words))
  }

  /// Text of HTML without references to characters; nil where one is of another sort than the signs of
  /// HTML itself.
  static func decoded(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var text = text
    for (reference, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacing(reference, with: sign)
    }
    let rest = text.utf8.drop { $0 != UInt8(ascii: "&") }.dropFirst()
    let name = rest.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") }
    return !name.isEmpty && rest[name.endIndex...].first == UInt8(ascii: ";") ? nil : text
  }

  private static func trimmed(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var text = text
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return String(decoding: text.drop { $0 <= 0x20 }, as: UTF8.self)
  }
}
