import Diagnostics

/// The marks that git and other programs leave where two versions of a file could not be merged.
enum ConflictMarks {
  /// The finding for a file with such marks, at the first of them.
  static func finding(in bytes: [UInt8], file: FileID) -> Diagnostic? {
    guard let start = line(of: UInt8(ascii: "<"), in: bytes, from: 0),
      line(of: UInt8(ascii: ">"), in: bytes, from: start) != nil
    else { return nil }
    let number = bytes[..<start].count { $0 == UInt8(ascii: "\n") } + 1
    return LoadingRules.mergeConflict.finding(
      "the file must be in one version; here '<<<<<<<' begins two that could not be merged",
      at: SourceRange(
        file: file, start: SourcePosition(line: number, column: 1),
        end: SourcePosition(line: number, column: 8)),
      suggestion: "keep the lines that are right, and delete those that begin with '<<<<<<<', "
        + "'=======' and '>>>>>>>'")
  }

  /// Where a line begins with seven of a sign, and nothing or a blank after them.
  private static func line(of sign: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while let found = bytes[index...].firstIndex(of: sign) {
        let end = bytes[found...].prefix { $0 == sign }.endIndex
        let isAtStart = found == 0 || bytes[found - 1] == UInt8(ascii: "\n")
        let isAlone = end == bytes.count || bytes[end] <= UInt8(ascii: " ")
        if isAtStart, isAlone, end - found == 7 { return found }
        index = end
      }
      return nil
    }
  }
}
