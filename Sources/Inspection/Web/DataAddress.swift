/// A file that is written into an address: `data:image/png;base64,…` (RFC 2397).
struct DataAddress {
  /// A name whose ending says the same as the media type.
  let name: String
  let bytes: [UInt8]

  init?(_ address: String) {
    let address = address.drop { $0.isWhitespace }
    guard let comma = address.firstIndex(of: ","), address.lowercased().hasPrefix("data:") else {
      return nil
    }
    let head = address[..<comma].dropFirst("data:".count).lowercased()
    let body = Self.withoutPercents(address[address.index(after: comma)...].utf8)
    name = Self.name(of: head)
    bytes = head.contains("base64") ? Self.decoded(body) : body
  }

  private static func name(of head: String) -> String {
    let endings = ["svg": "svg", "html": "html", "css": "css", "javascript": "js", "xml": "xml"]
    let kind = ["svg", "html", "css", "javascript", "xml"].first { head.contains($0) }
    return kind.flatMap { endings[$0] }.map { "data.\($0)" } ?? "data"
  }

  /// All files in addresses anywhere in a text that are written in Base64.
  static func all(in text: [UInt8]) -> [DataAddress] {
    var found: [DataAddress] = []
    let text = text[...]
    var place = text.startIndex
    while let mark = text.firstPlace(of: ";base64,", from: place) {
      let start = text[..<mark].suffix(120).lastIndex(of: UInt8(ascii: ":")) ?? mark
      let head = String(decoding: text[start..<mark], as: UTF8.self).lowercased()
      let body = text[(mark + ";base64,".utf8.count)...]
      let end = body.firstIndex { !isBase64($0) } ?? body.endIndex
      let bytes = decoded(withoutPercents(body[..<end]))
      found.append(DataAddress(name: name(of: head), bytes: bytes))
      place = end
    }
    return found
  }

  private init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

  /// What may be in Base64 that is written into a text: its letters, line ends, percent signs, and
  /// the backslash before a line end or a slash.
  private static func isBase64(_ byte: UInt8) -> Bool {
    value(of: byte) != nil || [0x0A, 0x0D, 0x20, 0x09].contains(byte)
      || "%=\\".utf8.contains(byte)
  }

  static func decoded(_ text: [UInt8]) -> [UInt8] {
    var (bytes, bits, count) = ([UInt8](), UInt32(0), 0)
    bytes.reserveCapacity(text.count * 3 / 4)
    for byte in text {
      guard let value = value(of: byte) else { continue }
      bits = bits << 6 | value
      count += 1
      if count == 4 {
        bytes += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
        (bits, count) = (0, 0)
      }
    }
    if count == 2 { bytes.append(UInt8(bits >> 4 & 0xFF)) }
    if count == 3 { bytes += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)] }
    return bytes
  }

  private static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) + 4
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }

  private static func withoutPercents(_ text: some Sequence<UInt8>) -> [UInt8] {
    let text = Array(text)
    guard text.contains(UInt8(ascii: "%")) else { return text }
    var (bytes, index) = ([UInt8](), 0)
    while index < text.count {
      if text[index] == UInt8(ascii: "%"), index + 2 < text.count,
        let value = UInt8(String(decoding: text[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        index += 3
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return bytes
  }
}
