import Diagnostics

/// Where a text stands in its file, which turns libyaml's marks into places.
struct Origin {
  let file: FileID
  let firstLine: Int
  let firstColumn: Int

  func position(_ mark: Mark) -> SourcePosition {
    SourcePosition(line: mark.line + firstLine, column: mark.column + firstColumn)
  }

  func range(_ start: Mark, _ end: Mark) -> SourceRange {
    SourceRange(file: file, start: position(start), end: position(end))
  }

  /// The empty range at a mark.
  func point(_ mark: Mark) -> SourceRange {
    range(mark, mark)
  }

  /// `length` scalars on the line of a mark.
  func range(at mark: Mark, length: Int) -> SourceRange {
    range(mark, mark.advanced(by: length))
  }
}
