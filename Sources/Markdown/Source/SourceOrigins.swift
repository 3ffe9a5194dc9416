import Diagnostics

/// Where the text of a body comes from: a file, and the files of the snippets that it includes.
struct SourceOrigins: Sendable {
  /// A stretch of the body that comes from one file.
  struct Piece: Sendable {
    /// Where it begins in the body: the index of the line, and the column from 1.
    let line: Int
    let column: Int
    /// Where it begins in its file.
    let file: FileID
    let start: SourcePosition
  }

  let file: FileID
  /// The number, in the file, of the body's first line.
  let firstLine: Int
  /// The stretches in their order; none of a body that includes nothing.
  var pieces: [Piece] = []

  /// The file and the place in it of a line and a column of the body.
  func place(line: Int, column: Int) -> (file: FileID, position: SourcePosition) {
    guard let piece = piece(line: line, column: column) else {
      return (file, SourcePosition(line: firstLine + line, column: column))
    }
    let lines = line - piece.line
    let columns = lines == 0 ? Int(piece.start.column) + column - piece.column : column
    return (
      piece.file, SourcePosition(line: Int(piece.start.line) + lines, column: columns)
    )
  }

  /// A range that may begin in one file and end in another; it then ends behind its first character.
  func range(
    from start: (line: Int, column: Int), to end: (line: Int, column: Int)
  ) -> SourceRange {
    let (file, first) = place(line: start.line, column: start.column)
    var last = place(line: end.line, column: end.column)
    if last.file != file, end.column > 1 {
      // The character before the end is the last one of its file.
      last = place(line: end.line, column: end.column - 1)
      last.position.column += 1
    }
    guard last.file != file || last.position < first else {
      return SourceRange(file: file, start: first, end: last.position)
    }
    return SourceRange(
      file: file, start: first,
      end: SourcePosition(line: Int(first.line), column: Int(first.column) + 1))
  }

  /// The index of the line of the body at a place of a file.
  func line(of position: SourcePosition, in file: FileID) -> Int {
    let piece = pieces.last { $0.file == file && $0.start <= position }
    guard let piece else { return Int(position.line) - firstLine }
    return piece.line + Int(position.line) - Int(piece.start.line)
  }

  private func piece(line: Int, column: Int) -> Piece? {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if (pieces[middle].line, pieces[middle].column) <= (line, column) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 ? pieces[low - 1] : nil
  }
}
