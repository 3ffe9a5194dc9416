import Diagnostics

/// The bytes of a body as its author wrote them, and the way from an offset to a line and column.
struct SourceMap {
  let bytes: [UInt8]
  /// The offset of the first byte of each line.
  let lineStarts: [Int]
  let origins: SourceOrigins
  /// The file that the body is in.
  var file: FileID { origins.file }

  /// The place told last, from which the next one is counted: a line of 60 kB may hold thousands.
  private var last = (offset: 0, line: 0, column: 1)

  init(bytes: [UInt8], lineStarts: [Int], _ origins: SourceOrigins) {
    self.bytes = bytes
    self.lineStarts = lineStarts
    self.origins = origins
  }

  /// The line of an offset, by its index, and the column. Columns count Unicode scalars, libcmark's
  /// count bytes; only reports pay for the difference.
  private mutating func place(_ offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    if line != last.line { last = (lineStarts[line], line, 1) }
    let isAhead = offset >= last.offset
    var scalars = 0
    let between = isAhead ? last.offset..<offset : offset..<last.offset
    for byte in bytes[between] where byte & 0xC0 != 0x80 { scalars += 1 }
    last = (offset, line, last.column + (isAhead ? scalars : -scalars))
    return (line, last.column)
  }

  mutating func range(_ start: Int, _ end: Int) -> SourceRange {
    let first = place(start)
    return origins.range(from: first, to: place(max(start, end)))
  }

  /// From `start` to the last character of its line that is not white space.
  mutating func restOfLine(_ start: Int) -> SourceRange {
    range(start, max(start, contentEnd(ofLine: lineIndex(of: start))))
  }

  /// The index of the line that holds `offset`.
  func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where the line's text ends, without white space and line ending.
  func contentEnd(ofLine index: Int) -> Int {
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// Where `needle` first occurs in the offsets of `region`.
  func find(_ needle: some Collection<UInt8>, in region: Range<Int>) -> Int? {
    guard let first = needle.first, region.count >= needle.count else { return nil }
    for start in region.lowerBound...(region.upperBound - needle.count)
    where bytes[start] == first && bytes[start...].starts(with: needle) {
      return start
    }
    return nil
  }

  /// Whether an odd number of backslashes stands before `offset`.
  func isEscaped(_ offset: Int) -> Bool {
    var start = offset
    while start > 0, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (offset - start) % 2 == 1
  }
}
