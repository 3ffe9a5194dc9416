/// Appends `text` with the five characters that mean something in markup replaced.
///
/// One function serves text and double- or single-quoted attribute values, so that no template
/// has to know where it stands.
package func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
  var text = text
  text.withUTF8 { appendEscaped($0, to: &bytes) }
}

/// Appends UTF-8 bytes with the five characters that mean something in markup replaced.
package func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
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
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
    replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
    start = index + 1
  }
  bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
}
