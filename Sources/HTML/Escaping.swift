extension MarkupSink {
  /// Writes `text` with the five characters that mean something in markup replaced.
  ///
  /// One function serves text and double- or single-quoted attribute values, so no template has to
  /// know which of them it writes.
  @usableFromInline
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    guard let bytes = text.baseAddress else { return }
    var start = 0
    for index in 0..<text.count where bytes[index] <= UInt8(ascii: ">") {
      let replacement: StaticString
      switch bytes[index] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      case UInt8(ascii: "'"): replacement = "&#39;"
      default: continue
      }
      append(bytes + start, index - start)
      append(replacement.utf8Start, replacement.utf8CodeUnitCount)
      start = index + 1
    }
    append(bytes + start, text.count - start)
  }

  /// Writes a number in digits.
  @usableFromInline
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let magnitude = number.magnitude
    var unit: UInt = 1
    while magnitude / unit >= 10 { unit *= 10 }
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(magnitude / unit % 10))
      unit /= 10
    }
  }
}
