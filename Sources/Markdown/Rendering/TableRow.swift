/// How a line of a table is cut into cells.
enum TableRow {
  /// The cells of a line: between pipes that no backslash escapes, without white space around
  /// them. The pipes at both ends of a line may be left out.
  static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var index = start
    if index < line.upperBound, bytes[index] == UInt8(ascii: "|") {
      index += 1
      start = index
    }
    while index < line.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: "|") {
        cells.append(trim(bytes, start..<index))
        start = index + 1
      }
      index += 1
    }
    let last = trim(bytes, start..<max(start, line.upperBound))
    if !last.isEmpty || start < line.upperBound { cells.append(last) }
    return cells
  }

  /// The alignments that a row of hyphens, colons and at least one pipe gives, or nil for others.
  static func delimiter(_ bytes: [UInt8], _ line: Range<Int>) -> [Table.Alignment]? {
    guard let first = bytes[line].first else { return nil }
    guard first == UInt8(ascii: "|") || first == UInt8(ascii: ":") || first == UInt8(ascii: "-")
    else { return nil }
    guard bytes[line].contains(UInt8(ascii: "|")) else { return nil }
    var alignments: [Table.Alignment] = []
    for cell in cells(bytes, line) {
      guard !cell.isEmpty else { return nil }
      let left = bytes[cell.lowerBound] == UInt8(ascii: ":")
      let right = cell.count > 1 && bytes[cell.upperBound - 1] == UInt8(ascii: ":")
      let hyphens = (cell.lowerBound + (left ? 1 : 0))..<(cell.upperBound - (right ? 1 : 0))
      guard !hyphens.isEmpty, bytes[hyphens].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
        return nil
      }
      switch (left, right) {
      case (true, true): alignments.append(.center)
      case (true, false): alignments.append(.left)
      case (false, true): alignments.append(.right)
      case (false, false): alignments.append(.none)
      }
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isSpaceOrTab { start += 1 }
    while end > start, bytes[end - 1].isSpaceOrTab { end -= 1 }
    return start..<end
  }
}
