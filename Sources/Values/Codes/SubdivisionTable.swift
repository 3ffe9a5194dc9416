import Ccodes
import Diagnostics

/// The codes of ISO 3166-2 with their English names, after the Unicode CLDR 41.
///
/// Withdrawn codes are in it, because records of their time use them. The lines are in the order of
/// their bytes and are never copied as a whole.
enum SubdivisionTable {
  /// The name of a code, such as `Phnom Penh` for `KH-12`. Nil where ISO 3166-2 doesn't have it.
  static func name(of code: String) -> String? {
    let lines = lines
    let wanted = Array(code.utf8) + [UInt8(ascii: " ")]
    let start = lowerBound(of: wanted, in: lines)
    guard start < lines.count, lines[start...].starts(with: wanted) else { return nil }
    return String(bytes: lines[(start + wanted.count)...].prefix { $0 != newline })
  }

  /// The codes of a country with their names, in the order of their text.
  static func entries(of alpha2: String) -> [(code: String, name: String)] {
    let lines = lines
    let wanted = Array("\(alpha2)-".utf8)
    var start = lowerBound(of: wanted, in: lines)
    var entries: [(code: String, name: String)] = []
    while start < lines.count, lines[start...].starts(with: wanted) {
      let line = lines[start...].prefix { $0 != newline }
      let code = line.prefix { $0 != UInt8(ascii: " ") }
      entries.append((String(bytes: code), String(bytes: line.dropFirst(code.count + 1))))
      start = line.endIndex + 1
    }
    return entries
  }

  private static let newline = UInt8(ascii: "\n")

  private static var lines: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: subdivision_lines(), count: subdivision_lines_length())
  }

  /// Where the first line begins that is not before the bytes.
  private static func lowerBound(of wanted: [UInt8], in lines: UnsafeBufferPointer<UInt8>) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      var start = (low + high) / 2
      while start > low, lines[start - 1] != newline { start -= 1 }
      if lines[start...].prefix(wanted.count).lexicographicallyPrecedes(wanted) {
        let rest = lines[start...].firstIndex(of: newline) ?? lines.count - 1
        low = rest + 1
      } else {
        high = start
      }
    }
    return low
  }
}
