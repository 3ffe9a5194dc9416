package import Diagnostics

/// A spreadsheet as it stands in a CSV file: a header and rows of cells that know their place.
package struct Sheet: Sendable {
  package let file: FileID
  package let header: Row
  package let rows: [Row]
  /// What parts the cells of a row.
  let delimiter: UInt8

  /// One row. Spreadsheet programs count it as one however many lines its cells go over.
  package struct Row: Sendable {
    /// Counted from 1, as spreadsheet programs do; the header is row 1.
    package let number: Int
    package let cells: [Cell]
    /// Whether the quotes of the row are in order, so that its cells are what was meant.
    let isSound: Bool

    /// Whether the row has fewer cells than the header, or more that hold something.
    var hasWrongLength = false

    var isBlank: Bool { cells.allSatisfy(\.text.isEmpty) }

    /// The text of a cell; none where the row has no such cell.
    func text(at column: Int) -> String { column < cells.count ? cells[column].text : "" }
  }

  /// One cell: its text without quotes and without blanks at its ends.
  package struct Cell: Sendable {
    package let text: String
    /// The cell in the file, with its quotes; an empty one is the place where it would stand.
    package let range: SourceRange
    let isQuoted: Bool
    /// The bytes of the file between the quotes, or of the bare text.
    let content: Range<Int>
    /// Whether the cell was reported as one without a value.
    var isRefused = false
  }
}

extension Sheet {
  /// The separator as a text.
  static func separator(_ delimiter: UInt8) -> String {
    String(decoding: [delimiter], as: UTF8.self)
  }

  static func name(of delimiter: UInt8) -> String {
    delimiter == .tab ? "tab" : String(decoding: [delimiter], as: UTF8.self)
  }
}

extension Sheet.Row {
  /// The row from its first cell to its last.
  func range(in file: FileID) -> SourceRange {
    guard let first = cells.first, let last = cells.last else { return SourceRange(wholeOf: file) }
    return SourceRange(file: file, start: first.range.start, end: last.range.end)
  }
}
