private let escapedBytes = ByteSet(
  Array("&<>\"".utf8) + [SourceMark.definition, SourceMark.separator])

/// Replaces the four characters that libcmark replaces in text, so that plain CommonMark comes
/// out as the specification's examples show it; apostrophes stay.
func appendText(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
  var start = 0
  let marks = escapedBytes
  for index in 0..<bytes.count {
    guard marks.contains(bytes[index]), let replacement = escape(of: bytes[index]) else { continue }
    out.append(contentsOf: bytes[start..<index])
    append(replacement, to: &out)
    start = index + 1
  }
  out.append(contentsOf: bytes[start...])
}

func appendText(_ text: String, to out: inout [UInt8]) {
  var text = text
  text.withUTF8 { appendText($0, to: &out) }
}

/// What stands in markup for `byte`, or nil where it stands for itself.
@inline(__always)
func escape(of byte: UInt8) -> StaticString? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case SourceMark.definition: "["
  case SourceMark.separator: ""
  default: nil
  }
}

/// Percent-encodes and escapes a URL for a quoted attribute, as libcmark's `houdini_escape_href`.
func appendHref(_ url: some Sequence<UInt8>, to out: inout [UInt8]) {
  for byte in url {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "!"), UInt8(ascii: "*"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "%"),
      UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "?"), UInt8(ascii: "="),
      UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "$"),
      UInt8(ascii: "~"):
      out.append(byte)
    case UInt8(ascii: "&"): append("&amp;", to: &out)
    case UInt8(ascii: "'"): append("&#x27;", to: &out)
    default:
      out.append(UInt8(ascii: "%"))
      out.append(hexDigit(byte >> 4))
      out.append(hexDigit(byte & 15))
    }
  }
}

@inline(__always)
func append(_ text: StaticString, to out: inout [UInt8]) {
  out.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
