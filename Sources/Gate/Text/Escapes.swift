/// The ways in which files write one character as several: `&#49;`, `%31`, `\u0031`.
enum Escapes {
  /// The character that a reference or an escape at `index` writes, and where reading goes on.
  ///
  /// What is no escape is the character itself.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (decoded: Unicode.Scalar?, next: Int) {
    bytes[index] == UInt8(ascii: "&") ? reference(bytes, at: index) : backslash(bytes, at: index)
  }

  /// The bytes that percent signs write from `index` on (RFC 3986, 2.1), and where they end.
  static func percentRun(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (decoded: [UInt8], next: Int) {
    var decoded: [UInt8] = []
    var next = index
    while next + 2 < bytes.count, bytes[next] == UInt8(ascii: "%"),
      let value = number(bytes[next + 1...next + 2], radix: 16)
    {
      next += 3
      // `%2520` is a sign that was encoded twice.
      var byte = value
      while byte == 0x25, next + 1 < bytes.count,
        let again = number(bytes[next...next + 1], radix: 16)
      {
        byte = again
        next += 2
      }
      decoded.append(UInt8(byte))
    }
    return decoded.isEmpty ? ([UInt8(ascii: "%")], index + 1) : (decoded, next)
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "shy": "\u{AD}", "ndash": "\u{2013}", "mdash": "\u{2014}", "rsquo": "\u{2019}",
    "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "comma": ",", "period": ".",
    "num": "#", "sol": "/", "colon": ":", "lpar": "(", "rpar": ")", "plus": "+", "hyphen": "-",
  ]

  /// A character reference of HTML and XML.
  private static func reference(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar?, Int) {
    var end = index + 1
    while end < bytes.count, end - index <= 10, isReferenceByte(bytes[end]) { end += 1 }
    let name = bytes[index + 1..<end]
    let next = end < bytes.count && bytes[end] == UInt8(ascii: ";") ? end + 1 : end
    guard let first = name.first else { return ("&", index + 1) }
    if first == UInt8(ascii: "#") {
      let digits = name.dropFirst()
      let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
      let value = number(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10)
      return (value.flatMap { Unicode.Scalar($0) }, next)
    }
    if let scalar = named[String(decoding: name, as: UTF8.self)] { return (scalar, next) }
    return ("&", index + 1)
  }

  private static func isReferenceByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// An escape of JSON, JavaScript and iCalendar.
  private static func backslash(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar?, Int) {
    guard index + 1 < bytes.count else { return (nil, index + 1) }
    switch bytes[index + 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "r"), UInt8(ascii: "t"),
      UInt8(ascii: "b"), UInt8(ascii: "f"):
      return (" ", index + 2)
    case UInt8(ascii: "u") where index + 5 < bytes.count:
      guard let value = number(bytes[index + 2...index + 5], radix: 16) else {
        return (nil, index + 1)
      }
      return (Unicode.Scalar(value), index + 6)
    default:
      return (nil, index + 1)
    }
  }

  private static func number(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>, radix: UInt32
  ) -> UInt32? {
    guard !digits.isEmpty, digits.count <= 8 else { return nil }
    var value: UInt32 = 0
    for byte in digits {
      let digit: UInt32
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = UInt32(byte - UInt8(ascii: "a")) + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = UInt32(byte - UInt8(ascii: "A")) + 10
      default: return nil
      }
      guard digit < radix else { return nil }
      let (next, overflow) = value.multipliedReportingOverflow(by: radix)
      guard !overflow else { return nil }
      value = next &+ digit
    }
    return value
  }
}
