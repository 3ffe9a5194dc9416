/// Tags and names of characters of HTML, as they are found in text that was encoded once too often.
enum EncodedTag {
  /// The tag with which a text begins, such as `</b>`; nil where it begins with none that HTML has.
  static func tag(in text: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    var rest = text.dropFirst()
    if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    let name = rest.prefix { $0.isLetter || $0.isDigit }
    guard (1...10).contains(name.count),
      names.contains(String(decoding: name, as: UTF8.self).lowercased())
    else { return nil }
    let attributes = rest[name.endIndex...].prefix(300).prefix {
      $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<")
    }
    let end = attributes.endIndex
    guard end < text.endIndex, text[end] == UInt8(ascii: ">") else { return nil }
    let isTag =
      attributes.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "/") }
      || attributes.first == 0x20 && attributes.contains(UInt8(ascii: "="))
    guard isTag else { return nil }
    return attributes.count > 20
      ? String(decoding: text[..<name.endIndex], as: UTF8.self) + "…>"
      : String(decoding: text[...end], as: UTF8.self)
  }

  /// Whether a name without `&` and `;` is that of a character: `nbsp`, `#8217`.
  static func isName(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = name.first else { return false }
    if first == UInt8(ascii: "#") {
      let digits = name.dropFirst()
      let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
      return isHex
        ? digits.count > 1 && digits.dropFirst().allSatisfy { $0.isDigit || $0.isLetter }
        : !digits.isEmpty && digits.allSatisfy(\.isDigit)
    }
    return characters.contains(String(decoding: name, as: UTF8.self))
  }

  private static let names: Set<String> = [
    "a", "abbr", "article", "b", "big", "blockquote", "body", "br", "button", "center", "code",
    "dd", "del", "div", "dl", "dt", "em", "figure", "font", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "label",
    "li", "link", "main", "mark", "meta", "nav", "ol", "option", "p", "pre", "q", "s", "script",
    "section", "select", "small", "span", "strike", "strong", "style", "sub", "summary", "sup",
    "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "tt", "u", "ul", "video",
  ]

  private static let characters: Set<String> = [
    "aacute", "agrave", "amp", "apos", "auml", "bull", "ccedil", "copy", "deg", "eacute", "ecirc",
    "egrave", "euro", "frac12", "gt", "hellip", "iacute", "laquo", "ldquo", "lsquo", "lt", "mdash",
    "middot", "nbsp", "ndash", "ntilde", "oacute", "ouml", "para", "pound", "quot", "raquo",
    "rdquo", "reg", "rsquo", "sect", "shy", "szlig", "times", "trade", "uacute", "uuml",
  ]
}
