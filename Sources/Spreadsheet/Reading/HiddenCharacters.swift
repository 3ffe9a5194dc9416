import Diagnostics
import Fields

/// Finds control characters and those that turn the direction of text, as the YAML reader does.
enum HiddenCharacters {
  static func findings(in bytes: [UInt8], from start: Cursor, file: FileID) -> [Diagnostic] {
    var cursor = start
    var findings: [Diagnostic] = []
    while cursor.offset < bytes.count, findings.count < SheetLimits.findings {
      if let scalar = hidden(in: bytes, at: cursor.offset) {
        let place = SourceRange(file: file, start: cursor.position, end: cursor.position)
        findings.append(finding(scalar, at: place.firstCharacter))
      }
      cursor.advance(in: bytes)
    }
    return findings
  }

  static func stand(in bytes: [UInt8]) -> Bool {
    bytes.indices.contains { hidden(in: bytes, at: $0) != nil }
  }

  /// The character that begins at `offset`, where it is one that nobody can see.
  private static func hidden(in bytes: [UInt8], at offset: Int) -> UInt32? {
    func next(_ index: Int) -> UInt32 {
      offset + index < bytes.count ? UInt32(bytes[offset + index] & 0x3F) : 0
    }
    let first = bytes[offset]
    switch first {
    case .tab, .lineFeed, .return: return nil
    case 0..<0x20, 0x7F: return UInt32(first)
    case 0xC2:
      let scalar = 0x80 | next(1)
      return scalar < 0xA0 ? scalar : nil
    case 0xE2, 0xEF:
      let scalar = UInt32(first & 0x0F) << 12 | next(1) << 6 | next(2)
      switch scalar {
      case 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: return scalar
      default: return nil
      }
    default: return nil
    }
  }

  private static func finding(_ scalar: UInt32, at range: SourceRange) -> Diagnostic {
    let name = String(scalar, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - name.count)) + name
    let isBidi = (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
    let kind = isBidi ? "turns the direction of the text around it" : "cannot be seen"
    return SheetRules.hiddenCharacter.finding(
      "the control character \(code) \(kind), so it must not stand in a text", at: range,
      suggestion: "delete the character")
  }
}
