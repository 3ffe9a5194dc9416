/// Questions about single bytes, for the grammars of the values.
extension UInt8 {
  package var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLowerLetter: Bool { (0x61...0x7A).contains(self) }
  var isUpperLetter: Bool { (0x41...0x5A).contains(self) }
  package var isLetter: Bool { isLowerLetter || isUpperLetter }

  /// The letter in lower case; any other byte as it is.
  package var lowered: UInt8 { isUpperLetter ? self + 0x20 : self }
  /// The letter in upper case; any other byte as it is.
  package var uppered: UInt8 { isLowerLetter ? self - 0x20 : self }
}

extension String {
  /// The text that these bytes spell.
  init(bytes: some Collection<UInt8>) {
    self = String(decoding: bytes, as: UTF8.self)
  }

  /// The number in decimal, filled with zeros from the left up to `width` digits.
  init(_ number: Int, digits width: Int) {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.utf8.count))
    self = (number < 0 ? "-" : "") + zeros + digits
  }
}

/// The number that the digits spell; nil where one is no digit, or there are none, or too many.
func decimal(_ digits: some Collection<UInt8>) -> Int? {
  guard !digits.isEmpty, digits.count <= 18 else { return nil }
  var number = 0
  for digit in digits {
    guard digit.isDigit else { return nil }
    number = number * 10 + Int(digit - 0x30)
  }
  return number
}
