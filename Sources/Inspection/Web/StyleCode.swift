/// What browsers would run or load because of a style sheet.
struct StyleCode {
  private(set) var dangers: [String] = []
  private(set) var data: [String] = []

  /// Functions that load the address in their brackets or quotes.
  private static let loading = ["url(", "image-set(", "src(", "image("]

  /// How many addresses one function names at most; those of pictures for other screens are a few.
  private static let mostAddresses = 32

  static func read(_ text: String, isAttribute: Bool = false) -> StyleCode {
    var code = StyleCode()
    let plain = withoutComments(unescaped(text))
    let lower = plain.lowercased()
    if ["expression(", "-moz-binding", "behavior:", "javascript:"].contains(where: lower.contains) {
      code.dangers.append(WebCode.script)
    }
    for name in loading {
      for place in ranges(of: name, in: lower) { code.readArguments(plain[place...]) }
    }
    for place in ranges(of: "@import", in: lower) {
      let rest = plain[place...].drop { $0 == " " || $0.isNewline || $0 == "\t" }
      if rest.first == "\"" || rest.first == "'" { code.readQuoted(rest) }
    }
    return code
  }

  /// Reads the addresses up to the bracket that closes: quoted, or bare.
  private mutating func readArguments(_ text: Substring) {
    var rest = text.drop { $0.isWhitespace }
    if rest.first != "\"", rest.first != "'" {
      // A bare address has no brackets; one that never ends isn't read again and again.
      rest = rest.prefix { $0 != ")" && $0 != "(" }
      read(address: rest)
    }
    var count = 0
    while count < Self.mostAddresses,
      let quote = rest.firstIndex(where: { $0 == "\"" || $0 == "'" || $0 == ")" }),
      rest[quote] != ")"
    {
      let after = rest[rest.index(after: quote)...]
      let end = after.firstIndex(of: rest[quote]) ?? after.endIndex
      read(address: after[..<end])
      rest = after[end...].dropFirst()
      count += 1
    }
  }

  private mutating func readQuoted(_ text: Substring) {
    guard let quote = text.first else { return }
    read(address: text.dropFirst().prefix { $0 != quote })
  }

  private mutating func read(address: Substring) {
    // Names of vocabularies are no addresses that anything is loaded from.
    if address.hasPrefix("http://www.w3.org/") { return }
    switch AddressTarget(address) {
    case .here: break
    case .elsewhere: dangers.append(WebCode.otherHost)
    case .code: dangers.append(WebCode.script)
    case .data: data.append(String(address))
    }
  }

  /// Where each of the words ends, in a text of the same length.
  private static func ranges(of word: String, in text: String) -> [String.Index] {
    var places: [String.Index] = []
    var rest = text[...]
    while let range = rest.firstRange(of: word) {
      places.append(range.upperBound)
      rest = rest[range.upperBound...]
    }
    return places
  }

  /// Undoes the escapes of CSS: `\75 rl(` is `url(`.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("\\") else { return ascii(text) }
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      let digits = scalars.prefix(6).prefix { $0.properties.isASCIIHexDigit }
      if digits.isEmpty {
        if let next = scalars.popFirst() { result.append(next) }
        continue
      }
      scalars = scalars.dropFirst(digits.count)
      if let next = scalars.first, next == " " || next == "\n" || next == "\t" {
        scalars = scalars.dropFirst()
      }
      if let value = UInt32(String(Substring(digits)), radix: 16), let read = Unicode.Scalar(value)
      {
        result.append(read)
      }
    }
    return ascii(String(result))
  }

  /// The text with every character above ASCII replaced, so that changing case keeps its length.
  private static func ascii(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
  }

  private static func withoutComments(_ text: String) -> String {
    var (result, rest) = ("", text[...])
    while let start = rest.firstRange(of: "/*") {
      result += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstRange(of: "*/") else { return result }
      rest = rest[end.upperBound...]
    }
    return result + rest
  }
}
