/// Reads the tags of HTML, as leniently as browsers do.
struct HTMLTags {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  struct Tag {
    let name: String
    var attributes: [(name: String, value: String)] = []
    /// What follows up to the next `<`: the style sheet of a `style`.
    fileprivate(set) var text = ""
  }

  /// The next opening tag.
  mutating func next() -> Tag? {
    while let open = bytes.firstIndex(of: UInt8(ascii: "<")) {
      bytes = bytes[(open + 1)...]
      guard let first = bytes.first, Self.isLetter(first) else { continue }
      var tag = Tag(name: word { Self.isBlank($0) || $0 == UInt8(ascii: ">") || $0 == Self.slash })
      while let attribute = nextAttribute() { tag.attributes.append(attribute) }
      bytes = bytes.dropFirst()
      if tag.name.lowercased() == "style" {
        tag.text = String(decoding: bytes.prefix { $0 != UInt8(ascii: "<") }, as: UTF8.self)
      }
      return tag
    }
    return nil
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
