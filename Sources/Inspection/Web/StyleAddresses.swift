/// The addresses that a style sheet loads, with their places: `url(…)`, `@import`, `image-set(…)`.
///
/// Reads tokens as CSS Syntax Level 3 has them. What is in comments, in other texts and in `@namespace`
/// is no address that anything is loaded from.
package struct StyleAddresses {
  /// An address as it is meant, without the escapes of CSS.
  package struct Address: Sendable, Equatable {
    package let text: String
    /// Its bytes in the style sheet, without quotes.
    package let place: Range<Int>
    /// Whether it is that of another style sheet.
    package let isImport: Bool
    package let leads: Lead
  }

  /// Where an address leads.
  package enum Lead: Sendable {
    case here, elsewhere, code, data
  }

  /// What the inspection of a file says where it loads something from another host.
  package static let loadingFromElsewhere = WebCode.otherHost

  /// Functions whose texts are addresses.
  private static let holders: Set<String> = ["image-set", "-webkit-image-set", "image"]

  private let bytes: [UInt8]
  private var index = 0
  /// The functions and brackets around the current place.
  private var functions: [String] = []
  /// The name of the rule that began with `@` and has not come to its block.
  private var rule = ""
  private var addresses: [Address] = []

  package static func read(_ bytes: [UInt8]) -> [Address] {
    var reader = StyleAddresses(bytes: bytes)
    reader.readAll()
    return reader.addresses
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func readAll() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "/") where byte(at: index + 1) == UInt8(ascii: "*"): skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let text = readText()
        if rule == "import", functions.isEmpty {
          add(text, isImport: true)
          rule = ""
        } else if let function = functions.last, Self.holders.contains(function) {
          add(text, isImport: false)
        }
      case UInt8(ascii: "@"):
        index += 1
        rule = readName().lowercased()
      case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        rule = ""
        functions.removeAll()
        index += 1
      case UInt8(ascii: "("):
        functions.append("")
        index += 1
      case UInt8(ascii: ")"):
        _ = functions.popLast()
        index += 1
      case let byte where Self.isInName(byte) || byte == UInt8(ascii: "\\"): readWord()
      default: index += 1
      }
    }
  }

  /// Reads a name, and what is in the brackets behind it where that is an address.
  private mutating func readWord() {
    let name = readName().lowercased()
    guard byte(at: index) == UInt8(ascii: "("), !name.isEmpty else {
      if name.isEmpty { index += 1 }
      return
    }
    index += 1
    guard name == "url" || name == "src" else {
      functions.append(name)
      return
    }
    skipBlanks()
    let isText = byte(at: index) == UInt8(ascii: "\"") || byte(at: index) == UInt8(ascii: "'")
    let address = isText ? readText() : readBareAddress()
    while index < bytes.count, bytes[index] != UInt8(ascii: ")"), isText { index += 1 }
    index += 1
    if rule == "namespace" { return }
    add(address, isImport: rule == "import" && functions.isEmpty)
    if rule == "import" { rule = "" }
  }

  private mutating func add(_ text: (text: String, place: Range<Int>), isImport: Bool) {
    let lead: Lead =
      switch AddressTarget(text.text) {
      case .here: .here
      case .elsewhere: .elsewhere
      case .code: .code
      case .data: .data
      }
    addresses.append(
      Address(text: text.text, place: text.place, isImport: isImport, leads: lead))
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), byte(at: index + 1) == UInt8(ascii: "/") {
        index += 2
        return
      }
      index += 1
    }
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  /// A text in quotes. One that isn't closed ends with its line.
  private mutating func readText() -> (text: String, place: Range<Int>) {
    let quote = bytes[index]
    index += 1
    let start = index
    var text: [UInt8] = []
    while index < bytes.count, bytes[index] != quote, bytes[index] != 0x0A {
      appendByte(to: &text)
    }
    let end = min(index, bytes.count)
    index = end + 1
    return (String(decoding: text, as: UTF8.self), start..<end)
  }

  /// An address without quotes, up to the bracket that closes.
  private mutating func readBareAddress() -> (text: String, place: Range<Int>) {
    let start = index
    var text: [UInt8] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: ")") { appendByte(to: &text) }
    let blanks = text.reversed().prefix { $0 <= 0x20 }.count
    return (
      String(decoding: text.dropLast(blanks), as: UTF8.self), start..<max(start, index - blanks)
    )
  }

  private mutating func readName() -> String {
    var name: [UInt8] = []
    while index < bytes.count, Self.isInName(bytes[index]) || bytes[index] == UInt8(ascii: "\\") {
      appendByte(to: &name)
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// One byte, or the character of an escape: `\75 ` is `u`.
  private mutating func appendByte(to text: inout [UInt8]) {
    guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
      text.append(bytes[index])
      index += 1
      return
    }
    index += 1
    let digits = bytes[index...].prefix(6).prefix { Self.isHexadecimal($0) }
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      // A line end behind a backslash is left out of texts.
      if bytes[index] != 0x0A { text.append(bytes[index]) }
      index += 1
      return
    }
    index += digits.count
    if index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    text += String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
