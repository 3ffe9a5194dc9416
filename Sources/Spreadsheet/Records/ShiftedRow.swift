package import Diagnostics
import Fields

/// A row in which a text with the separator is not in quotes, so that the rest is in wrong columns.
///
/// Which cells were one text can't be seen from the row alone. So it is read again with neighbouring
/// cells joined: where it then has no mistakes, they were.
package struct ShiftedRow {
  private let row: Sheet.Row
  private let header: Sheet.Row
  private let delimiter: UInt8
  private let bytes: [UInt8]
  private let file: FileID

  /// How many joins of one row are tried, and the longest row in which they are looked for: nobody
  /// types a longer one.
  private static let (most, longest) = (120, 1_000)

  init(
    _ row: Sheet.Row, of header: Sheet.Row, delimiter: UInt8, in bytes: [UInt8], file: FileID
  ) {
    self.row = row
    self.header = header
    self.delimiter = delimiter
    self.bytes = bytes
    self.file = file
  }

  /// Neighbouring cells that may be one text.
  package struct Merge {
    let cells: ClosedRange<Int>
    let text: String
    let range: SourceRange
  }

  /// The joins of cells by which the row would have the length of the header, the likeliest first.
  ///
  /// People write a blank after a comma, and programs write none.
  package var merges: [Merge] {
    guard row.cells.count <= Self.longest else { return [] }
    let extra = row.cells.count - header.cells.count
    // An empty cell at the end may be one that was wanted there, or was left out.
    let lengths = extra > 0 ? [extra, extra + 1] : [1, 2]
    var merges: [Merge] = []
    for length in lengths {
      for first in row.cells.indices.dropLast(length) {
        let cells = first...(first + length)
        guard cells.allSatisfy({ !row.cells[$0].isQuoted && !row.cells[$0].text.isEmpty })
        else { continue }
        if extra <= 0, !isAfterBlank(cells.dropFirst()) { continue }
        merges.append(merge(cells))
      }
    }
    let spaced = merges.filter { isAfterBlank($0.cells.dropFirst()) }
    let others = merges.filter { !isAfterBlank($0.cells.dropFirst()) }
    return Array((spaced + others.reversed()).prefix(Self.most))
  }

  /// The only join at whose separators a blank follows; nil where there are several or none.
  var likelyMerge: Merge? {
    let spaced = merges.filter { isAfterBlank($0.cells.dropFirst()) }
    let longest = spaced.max { $0.cells.count < $1.cells.count }
    return spaced.count == 1
      ? spaced.first
      : longest.flatMap { longest in
        spaced.allSatisfy { longest.cells.contains($0.cells.lowerBound) } ? longest : nil
      }
  }

  /// Whether a cell follows a separator with a blank.
  var hasBlanks: Bool {
    row.cells.indices.dropFirst().contains { index in
      !row.cells[index].isQuoted && !row.cells[index - 1].isQuoted && isAfterBlank([index])
    }
  }

  private func isAfterBlank(_ cells: some Sequence<Int>) -> Bool {
    cells.allSatisfy { index in
      let start = row.cells[index].content.lowerBound
      return start > 0 && bytes[start - 1].isBlank
    }
  }

  private func merge(_ cells: ClosedRange<Int>) -> Merge {
    let (first, last) = (row.cells[cells.lowerBound], row.cells[cells.upperBound])
    let content = first.content.lowerBound..<last.content.upperBound
    return Merge(
      cells: cells, text: String(decoding: bytes[content], as: UTF8.self),
      range: SourceRange(file: file, start: first.range.start, end: last.range.end))
  }

  /// The row with some cells joined, as long as the header.
  func row(joining merge: Merge) -> Sheet.Row {
    let (first, last) = (row.cells[merge.cells.lowerBound], row.cells[merge.cells.upperBound])
    let joined = Sheet.Cell(
      text: merge.text, range: merge.range, isQuoted: false,
      content: first.content.lowerBound..<last.content.upperBound)
    var cells =
      Array(row.cells[..<merge.cells.lowerBound]) + [joined]
      + Array(row.cells[(merge.cells.upperBound + 1)...])
    while cells.count < header.cells.count {
      cells.append(
        Sheet.Cell(
          text: "", range: SourceRange(file: file, start: last.range.end, end: last.range.end),
          isQuoted: false, content: last.content.upperBound..<last.content.upperBound))
    }
    return Sheet.Row(number: row.number, cells: cells, isSound: true)
  }

  package func finding(at merge: Merge?) -> Diagnostic {
    let message =
      row.cells.count == header.cells.count
      ? "a text that holds '\(Sheet.name(of: delimiter))' must be in quotes; here what follows is in "
        + "wrong columns"
      : Self.message(count: row.cells.count, expected: header.cells.count)
    guard let merge else {
      return SheetRules.rowLength.finding(
        message,
        at: row.cells.dropFirst(header.cells.count).first { !$0.text.isEmpty }?.range
          ?? row.cells.last?.range,
        suggestion: "a cell that holds '\(Sheet.name(of: delimiter))' must be in quotes")
    }
    return SheetRules.rowLength.finding(
      message, at: merge.range,
      suggestion: merge.text.utf8.count <= 100
        ? "put the cell in quotes: \"\(merge.text)\""
        : "put the cell in quotes")
  }

  static func message(count: Int, expected: Int) -> String {
    "the row has \(count == 1 ? "1 cell" : "\(count) cells") and must have \(expected), as the "
      + "header has"
  }
}
