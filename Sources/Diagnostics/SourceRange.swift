/// A line and a column, both counted from 1. Columns count Unicode scalars, as editors do.
package struct SourcePosition: Hashable, Comparable, Sendable {
  package var line: UInt32
  package var column: UInt32

  package init(line: Int, column: Int) {
    self.line = UInt32(clamping: line)
    self.column = UInt32(clamping: column)
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of one file: from `start` up to, not including, `end`.
package struct SourceRange: Hashable, Sendable {
  package let file: FileID
  package let start: SourcePosition
  package let end: SourcePosition

  package init(file: FileID, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// The whole file, for findings that have no better place.
  package init(wholeOf file: FileID) {
    let top = SourcePosition(line: 1, column: 1)
    self.init(file: file, start: top, end: top)
  }

  /// The part of a one-line range that begins `offset` scalars in and is `length` scalars long.
  package func slice(offset: Int, length: Int) -> SourceRange {
    let line = Int(start.line)
    let column = Int(start.column) + offset
    return SourceRange(
      file: file, start: SourcePosition(line: line, column: column),
      end: SourcePosition(line: line, column: column + length))
  }
}

/// A value that remembers where it was written.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let range: SourceRange

  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}
