/// Words in a text of a record that may name a source: `@smith-2014` and `[smith-2014, p. 3]`.
enum SourceMentions {
  /// Longer words are no identifiers.
  private static let longest = 100

  /// Calls `visit` with each identifier and all that is written around it.
  static func forEach(in text: String, _ visit: (_ id: String, _ text: String) -> Void) {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "[") }) else {
      return
    }
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "@") {
        // '[@' is markup, and reported as that.
        guard index == 0 || !isWord(bytes[index - 1]) && bytes[index - 1] != UInt8(ascii: "["),
          let id = id(bytes[(index + 1)...])
        else {
          continue
        }
        visit(id, "@" + id)
      } else if byte == UInt8(ascii: "[") {
        let inside = bytes[(index + 1)...].prefix(longest * 3)
        guard let close = inside.firstIndex(of: UInt8(ascii: "]")) else { continue }
        let id = inside[..<close].prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") }
        guard id.count > 2, id.count <= longest, !id.contains(where: { $0 <= 0x20 }) else {
          continue
        }
        visit(
          String(decoding: id, as: UTF8.self),
          String(decoding: bytes[index...close], as: UTF8.self))
      }
    }
  }

  /// A word without the punctuation behind it.
  private static func id(_ text: ArraySlice<UInt8>) -> String? {
    var id = text.prefix(longest).prefix { $0 > 0x20 && !",;[](){}\"'".utf8.contains($0) }
    while let last = id.last, ".:!?".utf8.contains(last) { id.removeLast() }
    return id.count > 2 ? String(decoding: id, as: UTF8.self) : nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
