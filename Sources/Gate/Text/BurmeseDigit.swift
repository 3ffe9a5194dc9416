/// Two letters of Burmese that are typed for the digits they look like: wa for zero, ra for seven.
enum BurmeseDigit {
  private static let wa: UInt32 = 0x101D
  private static let ra: UInt32 = 0x101B

  /// The digit of ASCII that a letter is meant as; nil where it is a letter. It is a digit where all that
  /// it touches is digits and such letters.
  static func digit(
    for scalar: Unicode.Scalar, in input: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> UInt8? {
    guard isAlike(scalar.value) else { return nil }
    var hasDigit = false
    var place = end
    while let next = burmese(input, at: place) {
      guard isDigit(next) || isAlike(next) else { return nil }
      hasDigit = hasDigit || isDigit(next)
      place += 3
    }
    place = start
    while let previous = burmese(input, at: place - 3) {
      guard isDigit(previous) || isAlike(previous) else { return nil }
      hasDigit = hasDigit || isDigit(previous)
      place -= 3
    }
    guard hasDigit else { return nil }
    return scalar.value == wa ? UInt8(ascii: "0") : UInt8(ascii: "7")
  }

  private static func isAlike(_ value: UInt32) -> Bool { value == wa || value == ra }

  private static func isDigit(_ value: UInt32) -> Bool { 0x1040...0x1049 ~= value }

  /// The letter, mark or digit of Burmese at a place; each has three bytes, of which the first is the
  /// same. Nil where there is none, or one of its marks of punctuation.
  private static func burmese(_ input: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt32? {
    guard place >= 0, place + 3 <= input.count, input[place] == 0xE1,
      let scalar = UTF8Scalar.read(input, at: place).scalar, 0x1000...0x1049 ~= scalar.value
    else { return nil }
    return scalar.value
  }
}
