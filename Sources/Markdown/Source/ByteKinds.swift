extension UInt8 {
  var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLowerCase: Bool { self >= 0x61 && self <= 0x7A }
  var isLetter: Bool { (self | 0x20).isLowerCase }
  /// ASCII punctuation, before which a backslash is an escape (CommonMark 0.30, 2.4).
  var isPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
}

/// Whether the bytes are words of lower-case letters and digits with single hyphens between them.
func isKebabCase(_ bytes: some Collection<UInt8>) -> Bool {
  var last = UInt8(ascii: "-")
  for byte in bytes {
    guard byte.isLowerCase || byte.isDigit || byte == UInt8(ascii: "-") else { return false }
    if byte == UInt8(ascii: "-"), last == byte { return false }
    last = byte
  }
  return last != UInt8(ascii: "-")
}
