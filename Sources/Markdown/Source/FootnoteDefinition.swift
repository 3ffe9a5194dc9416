/// `[^label]: text` at the left margin, found before libcmark sees the body.
struct FootnoteDefinition {
  let label: [UInt8]
  /// The offset of the opening bracket in the source.
  let start: Int
}

/// Where the label ends, at its closing bracket, when `[^label]` stands at `index`.
///
/// Labels are letters, digits, hyphens, points and underscores, at most a hundred bytes.
func endOfFootnoteLabel(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
  guard index + 3 < bytes.count, bytes[index] == UInt8(ascii: "["),
    bytes[index + 1] == UInt8(ascii: "^")
  else { return nil }
  var end = index + 2
  while end < bytes.count, end - index < 102 {
    switch bytes[end] {
    case let byte where byte.isLetter || byte.isDigit || byte >= 0x80: end += 1
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): end += 1
    case UInt8(ascii: "]"): return end > index + 2 ? end : nil
    default: return nil
    }
  }
  return nil
}
