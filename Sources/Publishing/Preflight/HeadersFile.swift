/// A `_headers` file, taken apart line by line (Netlify Docs, "Custom headers"; Cloudflare Docs,
/// Pages, "Headers").
struct HeadersFile {
  /// One line that says something.
  enum Line: Equatable {
    /// `/law/*`: to which addresses the lines below it apply.
    case path(String)
    /// `  Name: value`.
    case header(name: String, value: String)
    /// `  ! Name`: a header that a line above set is taken back.
    case removal(name: String)
    /// Anything else, with what is wrong with it.
    case fault(String)
  }

  /// The lines that are neither empty nor comments, each with its number and all its text.
  let lines: [(number: Int, text: String, line: Line)]

  init(_ bytes: [UInt8]) {
    let texts = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [(number: Int, text: String, line: Line)] = []
    for (index, whole) in texts.enumerated() {
      let text = whole.last == "\r" ? whole.dropLast() : whole
      let trimmed = text.drop { $0 == " " || $0 == "\t" }
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      let isIndented = trimmed.startIndex != text.startIndex
      let line = isIndented ? Self.header(trimmed) : Self.path(trimmed)
      lines.append((index + 1, String(text), line))
    }
    self.lines = lines
  }

  private static func path(_ text: Substring) -> Line {
    guard text.hasPrefix("/") || text.hasPrefix("https://") else {
      return .fault(
        isField(text)
          ? "a header must be indented below its path"
          : "a path must begin with '/' or 'https://'")
    }
    if text.contains(where: \.isWhitespace) { return .fault("a path must hold no blanks") }
    return .path(String(text))
  }

  private static func header(_ text: Substring) -> Line {
    if text.hasPrefix("!") {
      let name = text.dropFirst().drop { $0 == " " }
      return isToken(name) ? .removal(name: String(name)) : .fault("'!' must stand before a name")
    }
    guard let colon = text.firstIndex(of: ":") else {
      return .fault("a header must be written 'Name: value'")
    }
    let name = text[..<colon]
    guard isToken(name) else { return .fault("'\(name)' must be the name of a header") }
    let value = text[text.index(after: colon)...].drop { $0 == " " }
    return value.isEmpty
      ? .fault("'\(name)' must have a value") : .header(name: String(name), value: String(value))
  }

  private static func isField(_ text: Substring) -> Bool {
    text.firstIndex(of: ":").map { isToken(text[..<$0]) } ?? false
  }

  /// A field name (RFC 9110, 5.6.2).
  private static func isToken(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || "!#$%&'*+-.^_`|~".utf8.contains(byte)
      }
  }
}
