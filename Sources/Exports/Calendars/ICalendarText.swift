/// Content lines of iCalendar: they end in CRLF and are folded after 75 bytes (RFC 5545, 3.1).
struct ICalendarText {
  private(set) var bytes: [UInt8] = []

  private static let longestLine = 75

  mutating func line(_ name: String, _ value: String) {
    var length = 0
    for character in "\(name):\(value)".unicodeScalars {
      let encoded = Array(String(character).utf8)
      if length + encoded.count > Self.longestLine {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += encoded
      length += encoded.count
    }
    bytes += [0x0D, 0x0A]
  }

  /// A text value (RFC 5545, 3.3.11). Control characters other than the line's end are left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      default:
        if scalar.value >= 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
