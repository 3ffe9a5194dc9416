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
      return MisleadingCharacter.contains(scalar) ? scalar : nil
    default: return nil
    }
  }

  private static func finding(_ scalar: UInt32, at range: SourceRange) -> Diagnostic {
    SheetRules.hiddenCharacter.finding(
      MisleadingCharacter.message(about: scalar), at: range, suggestion: "delete the character")
  }
}
