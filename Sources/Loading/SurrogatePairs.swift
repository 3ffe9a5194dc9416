/// Rewrites the one escape of JSON that YAML does not have: `\ud83d\ude00` for a character beyond 16 bits.
///
/// The rest of its line moves by two columns.
package enum SurrogatePairs {
  package static func joined(in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    var index = 0
    while let backslash = bytes[index...].firstIndex(of: UInt8(ascii: "\\")) {
      // Of two backslashes the first escapes the second.
      index = min(backslash + 2, bytes.count)
      guard let high = unit(in: bytes, at: backslash), (0xD800..<0xDC00).contains(high),
        let low = unit(in: bytes, at: backslash + 6), (0xDC00..<0xE000).contains(low)
      else { continue }
      let scalar = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
      let digits = String(scalar, radix: 16, uppercase: true)
      result += bytes[copied..<backslash]
      result += "\\U".utf8
      result += String(repeating: "0", count: 8 - digits.utf8.count).utf8
      result += digits.utf8
      index = backslash + 12
      copied = index
    }
    return copied == 0 ? bytes : result + bytes[copied...]
  }

  /// The number of `\u17A0` at a place.
  private static func unit(in bytes: [UInt8], at index: Int) -> Int? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self)
    return digits.first == "+" || digits.first == "-" ? nil : Int(digits, radix: 16)
  }
}
