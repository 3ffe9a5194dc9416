/// Reads markup as a browser cuts it into tags, and names what content must never have written: a
/// script that is run, a handler of an event, an address that is a script.
package struct MarkupScan {
  package private(set) var faults: [String] = []
  /// The texts of the scripts that are data.
  package private(set) var data: [String] = []
  /// How many elements there are.
  package private(set) var elements = 0

  private let bytes: [UInt8]
  private var index = 0

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scan()
  }

  private mutating func scan() {
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if starts("<!--") {
        skip(behind: "-->")
      } else if starts("<!") || starts("<?") || starts("</") {
        skip(behind: ">")
      } else {
        readElement()
      }
    }
  }

  private mutating func readElement() {
    index += 1
    elements += 1
    let name = word()
    if name.isEmpty || !name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == ":" }) {
      faults.append("an element <\(name)>")
    }
    var attributes: [String: String] = [:]
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if Self.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "/")
        || bytes[index] == UInt8(ascii: "?")
      {
        index += 1
        continue
      }
      let attribute = word()
      guard !attribute.isEmpty else {
        faults.append("a stray character in <\(name)>")
        index += 1
        continue
      }
      attributes[attribute.lowercased()] = value()
    }
    index += 1
    check(name.lowercased(), attributes)
    if name.lowercased() == "script" { readScript(attributes) }
  }

  private mutating func check(_ name: String, _ attributes: [String: String]) {
    for (attribute, value) in attributes {
      let isPlain = attribute.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == ":" }
      if attribute.hasPrefix("on") || attribute == "style" || !isPlain {
        faults.append("the attribute '\(attribute)' of <\(name)>")
      }
      let address = value.filter { !$0.isWhitespace }.lowercased()
      if ["javascript:", "data:", "vbscript:"].contains(where: { address.hasPrefix($0) }) {
        faults.append("the address '\(value)' of <\(name)>")
      }
    }
    if ["iframe", "object", "embed", "base", "style"].contains(name) {
      faults.append("an element <\(name)>")
    }
  }

  /// A script stands in no page but as data; what is run is a file of the site.
  private mutating func readScript(_ attributes: [String: String]) {
    let start = index
    while index < bytes.count, !starts("</script") { index += 1 }
    let text = String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)
    if attributes["type"] == "application/ld+json" {
      data.append(text)
    } else if attributes["src"] == nil || !text.isEmpty {
      faults.append("the script '\(text.prefix(60))'")
    }
  }

  // MARK: - Bytes

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  private mutating func skip(behind end: String) {
    let end = Array(end.utf8)
    while index < bytes.count, !bytes[index...].starts(with: end) { index += 1 }
    index += end.count
  }

  private mutating func word() -> String {
    let start = index
    while index < bytes.count, !Self.isBlank(bytes[index]), !"=>/".utf8.contains(bytes[index]) {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func value() -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return "" }
    index += 1
    guard index < bytes.count,
      bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
    else {
      faults.append("a value without quotes")
      return word()
    }
    let quote = bytes[index]
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] != quote { index += 1 }
    let value = String(decoding: bytes[start..<index], as: UTF8.self)
    index += 1
    return value
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
