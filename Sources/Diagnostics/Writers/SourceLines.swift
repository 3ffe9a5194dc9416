/// One file's bytes with the start of each line, to quote lines from.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Some scalars of one line, and how they stand in it.
  struct Part {
    let scalars: [Unicode.Scalar]
    /// The column of the first scalar, from 1.
    let column: Int
    /// Whether the line goes on behind the last scalar.
    let isCut: Bool
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Editors do not count a byte order mark as a column.
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (offset, byte) in bytes.enumerated() {
      let isReturn = byte == UInt8(ascii: "\r")
      let isPair =
        isReturn && offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
      if byte == UInt8(ascii: "\n") || isReturn && !isPair { starts.append(offset + 1) }
    }
    self.starts = starts
  }

  /// The bytes of a line without its end; nil where the file is shorter.
  func bytes(ofLine line: Int) -> ArraySlice<UInt8>? {
    guard line >= 1, line <= starts.count else { return nil }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return bytes[start..<end]
  }

  /// The scalars of a line from `column` on, at most `limit`; nil where the file is shorter.
  func part(ofLine line: Int, from column: Int, limit: Int) -> Part? {
    guard let whole = bytes(ofLine: line) else { return nil }
    let (start, end) = (whole.startIndex, whole.endIndex)
    var offset = start
    var reached = 1
    while reached < column, offset < end {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      reached += 1
    }
    // Four bytes hold at least one scalar, so that the limit bounds the work on any line.
    let last = min(end, offset + limit * 4)
    let scalars = String(decoding: bytes[offset..<last], as: UTF8.self).unicodeScalars
    let kept = Array(scalars.prefix(limit))
    return Part(
      scalars: kept, column: reached, isCut: last < end || scalars.count > kept.count)
  }
}
