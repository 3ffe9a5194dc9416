/// The lines of a text, to check that a finding's place is in it.
package struct LineLengths {
  /// The number of characters of each line.
  private let lengths: [Int]

  package init(_ text: String) {
    var lengths = [0]
    var before: UInt8 = 0
    for byte in text.utf8 {
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

  /// Whether a range is in the text. Lines and columns count from 1; the end is not included.
  package func contain(line: Int, column: Int, endLine: Int, endColumn: Int) -> Bool {
    contain(line, column) && (line, column) <= (endLine, endColumn) && endLine <= lengths.count
  }

  /// The place right after the last character of a line is where something is missing.
  private func contain(_ line: Int, _ column: Int) -> Bool {
    line >= 1 && line <= lengths.count && column >= 1 && column <= lengths[line - 1] + 1
  }
}
