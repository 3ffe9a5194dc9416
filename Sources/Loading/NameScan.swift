/// Looks for the identifiers of records in a file that cannot be read.
///
/// What other files say of these records is not wrong: only the file is.
enum NameScan {
  /// Returns what follows the key `id`, in YAML, JSON or front matter.
  static func identifiers(in bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    var isExpected = false
    forEachToken(of: bytes) { token in
      // The blank after a hyphen or a colon may be what is missing.
      let key = token.hasPrefix("-") ? token.dropFirst() : token[...]
      switch key {
      case "id:", "id": isExpected = true
      case ":": break
      default:
        if isExpected { names.insert(token) }
        if key.hasPrefix("id:") {
          names.insert(String(key.dropFirst(3).drop { $0.isWhitespace }))
        }
        isExpected = false
      }
    }
    return names
  }

  /// Returns every cell of a sheet, of which any may be an identifier.
  static func cells(in bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    forEachToken(of: bytes, endingAtSemicolons: true) { names.insert($0) }
    return names
  }

  /// Calls `visit` with each run of bytes between blanks, quotes, commas and brackets. NUL bytes are
  /// left out, so that the identifiers of a file in UTF-16 are found too.
  private static func forEachToken(
    of bytes: [UInt8], endingAtSemicolons: Bool = false, visit: (String) -> Void
  ) {
    var token: [UInt8] = []
    func end() {
      if !token.isEmpty, token.count <= longestName {
        visit(String(decoding: token, as: UTF8.self))
      }
      token.removeAll(keepingCapacity: true)
    }
    let mark = byteOrderMarks.first { bytes.starts(with: $0) } ?? []
    for byte in bytes.dropFirst(mark.count) {
      switch byte {
      case 0: continue
      case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ","),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        end()
      case UInt8(ascii: ";") where endingAtSemicolons: end()
      default: token.append(byte)
      }
    }
    end()
  }

  private static let longestName = 300
  /// Those of UTF-8 and UTF-16.
  private static let byteOrderMarks: [[UInt8]] = [
    [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF],
  ]
}
