import Diagnostics

/// The lines of a text, to tell whether findings name places in it.
struct Places {
  /// The number of characters of each line.
  private let lengths: [Int]

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  init(_ bytes: [UInt8]) {
    var lengths = [0]
    var before: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x0A where before == 0x0D: break
      case 0x0A, 0x0D: lengths.append(0)
      case 0x80...0xBF: break
      default: lengths[lengths.count - 1] += 1
      }
      before = byte
    }
    self.lengths = lengths
  }

  /// Whether each finding has a place, and that place lies in the text.
  func hold(_ findings: [Diagnostic]) -> Bool {
    findings.allSatisfy { finding in
      guard let range = finding.range else { return false }
      return holds(range) && finding.related.allSatisfy { holds($0.range) }
    }
  }

  private func holds(_ range: SourceRange) -> Bool {
    holds(range.start) && range.start <= range.end && Int(range.end.line) <= lengths.count
  }

  /// A place right behind the last character of a line is where something is missing.
  private func holds(_ position: SourcePosition) -> Bool {
    let (line, column) = (Int(position.line), Int(position.column))
    return line >= 1 && line <= lengths.count && column >= 1 && column <= lengths[line - 1] + 1
  }
}
