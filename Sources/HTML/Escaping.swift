extension MarkupWriter {
  /// Writes `text` with the five characters that mean something in markup replaced.
  ///
  /// One function serves text and double- or single-quoted attribute values, so that no template
  /// has to know where it stands.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated() where byte <= UInt8(ascii: ">") {
      let replacement: StaticString
      switch byte {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      case UInt8(ascii: "'"): replacement = "&#39;"
      default: continue
      }
      append(UnsafeBufferPointer(rebasing: text[start..<index]))
      appendLiteral(replacement)
      start = index + 1
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
  }
}
