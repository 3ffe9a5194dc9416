/// Reads the tags of HTML, as leniently as browsers do.
struct HTMLTags {
  private var bytes: ArraySlice<UInt8>
  /// Whether `<!--` begins a comment. In CDATA it doesn't, and where that applies isn't known here.
  private let hasComments: Bool
  /// Where the element ends whose text browsers read without comments. Tags within it are read all the
  /// same, because in SVG it is an element like others.
  private var endOfRaw: Int?
  /// Where the style sheet ends that was read last.
  private var endOfStyle = 0

  private static let rawElements: Set<String> = [
    "iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "textarea",
    "title",
    "xmp",
  ]

  /// How far a tag is read that begins in such an element and isn't closed there.
  private static let reach = 4_096

  init(_ bytes: [UInt8]) {
    self.bytes = bytes[...]
    hasComments = bytes[...].firstPlace(of: "<![CDATA[") == nil
  }

  struct Tag {
    let name: String
    var attributes: [(name: String, value: String)] = []
    /// What follows a `style` up to its end tag.
    fileprivate(set) var text = ""
  }

  /// The next opening tag that is in no comment.
  mutating func next() -> Tag? {
    while let open = bytes.firstIndex(of: UInt8(ascii: "<")) {
      bytes = bytes[(open + 1)...]
      guard let first = bytes.first else { return nil }
      if let end = endOfRaw, open >= end { endOfRaw = nil }
      if Self.isLetter(first) { return openingTag() }
      if endOfRaw != nil { continue }
      if first == Self.slash, let second = bytes.dropFirst().first, Self.isLetter(second) {
        bytes = bytes.dropFirst()
        _ = openTag()
      } else if bytes.has("!--") {
        if hasComments { skipComment() }
      } else if first == Self.slash || first == UInt8(ascii: "!") || first == UInt8(ascii: "?") {
        // Browsers take all this for a comment, too, which ends with the next bracket.
        bytes = bytes.drop { $0 != UInt8(ascii: ">") }
      }
    }
    return nil
  }

  private mutating func openingTag() -> Tag {
    let whole = bytes
    if let end = endOfRaw { bytes = whole[..<min(end + Self.reach, whole.endIndex)] }
    var tag = openTag()
    bytes = whole[min(bytes.startIndex, endOfRaw ?? whole.endIndex)...]
    let name = tag.name.lowercased()
    if endOfRaw == nil, Self.rawElements.contains(name) { endOfRaw = endOfText(of: name) }
    if name == "style", bytes.startIndex >= endOfStyle {
      endOfStyle = endOfText(of: name)
      tag.text = String(decoding: bytes[..<endOfStyle], as: UTF8.self)
    }
    return tag
  }

  private mutating func openTag() -> Tag {
    var tag = Tag(name: word { Self.isBlank($0) || $0 == UInt8(ascii: ">") || $0 == Self.slash })
    while let attribute = nextAttribute() { tag.attributes.append(attribute) }
    bytes = bytes.dropFirst()
    return tag
  }

  /// Where the end tag of an element begins; the end of the file where there is none.
  private func endOfText(of name: String) -> Int {
    var rest = bytes
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      guard rest.first == Self.slash else { continue }
      let end = String(decoding: rest.dropFirst().prefix(name.utf8.count), as: UTF8.self)
      if end.lowercased() == name { return open }
    }
    return bytes.endIndex
  }

  /// Skips a comment, which `-->` and `--!>` end, and `>` or `->` at its very beginning.
  private mutating func skipComment() {
    bytes = bytes.dropFirst(3)
    if bytes.has(">") || bytes.has("->") { return }
    while let dash = bytes.firstIndex(of: UInt8(ascii: "-")) {
      bytes = bytes[(dash + 1)...]
      if bytes.has("->") || bytes.has("-!>") { return }
    }
    bytes = bytes[bytes.endIndex...]
  }

  private mutating func nextAttribute() -> (name: String, value: String)? {
    bytes = bytes.drop { Self.isBlank($0) || $0 == Self.slash }
    guard let first = bytes.first, first != UInt8(ascii: ">") else { return nil }
    let equals = UInt8(ascii: "=")
    var name = ""
    if first == equals {
      name = "="
      bytes = bytes.dropFirst()
    }
    name += word {
      Self.isBlank($0) || $0 == UInt8(ascii: ">") || $0 == Self.slash || $0 == equals
    }
    bytes = bytes.drop(while: Self.isBlank)
    guard bytes.first == equals else { return (name, "") }
    bytes = bytes.dropFirst().drop(while: Self.isBlank)
    guard let quote = bytes.first else { return (name, "") }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      bytes = bytes.dropFirst()
      let value = word { $0 == quote }
      bytes = bytes.dropFirst()
      return (name, References.decoded(value))
    }
    return (name, References.decoded(word { Self.isBlank($0) || $0 == UInt8(ascii: ">") }))
  }

  private mutating func word(until isEnd: (UInt8) -> Bool) -> String {
    let end = bytes.firstIndex(where: isEnd) ?? bytes.endIndex
    defer { bytes = bytes[end...] }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  private static let slash = UInt8(ascii: "/")

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}

/// Character references in the values of attributes, as far as addresses and handlers need them.
private enum References {
  private static let names: [String: String] = [
    "amp": "&", "colon": ":", "sol": "/", "bsol": "\\", "tab": "\t", "newline": "\n", "lpar": "(",
    "rpar": ")", "quot": "\"", "apos": "'", "lt": "<", "gt": ">", "period": ".", "comma": ",",
  ]

  static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var (result, rest) = ("", text[...])
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      let body = rest.prefix { $0 == "#" || $0.isASCII && ($0.isLetter || $0.isNumber) }
      guard let read = read(body) else {
        result += "&"
        continue
      }
      result += read
      rest = rest.dropFirst(body.count)
      if rest.first == ";" { rest = rest.dropFirst() }
    }
    return result + rest
  }

  private static func read(_ body: Substring) -> String? {
    guard body.first == "#" else { return names[body.lowercased()] }
    let digits = body.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
    return value.flatMap { Unicode.Scalar($0) }.map { String($0) }
  }
}
