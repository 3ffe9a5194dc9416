/// A text by which things are sorted with runs of digits read as numbers: `line 9` before `line 12`.
package struct NaturalOrder: Comparable {
  package let text: String
  /// The text with each number as its length and its digits. A text itself, because short ones need
  /// no memory of their own.
  private let key: String

  package init(_ text: String) {
    self.text = text
    var key: [UInt8] = []
    var rest = text.utf8[...]
    key.reserveCapacity(rest.count + 8)
    while let byte = rest.first {
      guard Self.isDigit(byte) else {
        key.append(byte)
        rest.removeFirst()
        continue
      }
      let number = rest.prefix(while: Self.isDigit)
      rest = rest.dropFirst(number.count)
      let digits = number.drop { $0 == UInt8(ascii: "0") }
      // A number stands among other characters as a digit does.
      key.append(UInt8(ascii: "0"))
      key.append(UInt8(min(digits.count, 0x7F)))
      key += digits
    }
    self.key = String(decoding: key, as: UTF8.self)
  }

  package static func < (left: NaturalOrder, right: NaturalOrder) -> Bool {
    left.key == right.key ? left.text < right.text : left.key < right.key
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
