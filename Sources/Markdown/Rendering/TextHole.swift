/// What may start at a bracket or a brace in plain text.
enum TextHole {
  /// `{id}`, or what looks like it, with the offset after the brace.
  case figure(end: Int)
  /// `[^label]`, with the offset after the bracket.
  case footnote(end: Int)
  /// `[@`: it may end in a later line.
  case citation

  init?(_ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) {
    let inside = index + 1
    guard inside < end else { return nil }
    if text[index] == UInt8(ascii: "{") {
      guard let braces = FigureBraces(text[index..<end]) else { return nil }
      self = .figure(end: index + braces.count)
    } else if text[inside] == UInt8(ascii: "^") {
      let bounded = UnsafeBufferPointer(rebasing: text[..<end])
      guard let close = endOfFootnoteLabel(bounded, at: index) else { return nil }
      self = .footnote(end: close + 1)
    } else if text[inside] == UInt8(ascii: "@"), inside + 1 < end,
      Self.mayBeginKey(text[inside + 1])
    {
      self = .citation
    } else {
      return nil
    }
  }

  /// Whether a byte may begin the identifier of a source, which may be in any script or in braces.
  private static func mayBeginKey(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "{")
      || byte == UInt8(ascii: "_")
  }
}
