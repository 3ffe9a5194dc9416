/// A line of a file and the mark that goes below it, as a terminal shows them.
package struct Excerpt: Sendable {
  package let text: String
  /// Blanks and then `^~~`, below the part of `text` that is meant.
  package let underline: String

  /// What one scalar becomes in a terminal, and how many cells that takes.
  private struct Cell {
    let text: String
    let width: Int
  }

  /// The widest excerpt, in cells; a longer line is cut to the part around the range.
  private static let width = 96
  /// How much is shown before the range of a line that is cut.
  private static let lead = 24
  private static let tabWidth = 4

  /// Nil where the line does not exist any more.
  ///
  /// - Parameter isNarrow: Whether nothing but the range is shown of the line.
  init?(of range: SourceRange, in lines: SourceLines, isNarrow: Bool = false) {
    let column = Int(range.start.column)
    // A few widths more than can be shown are read, so that combining marks and tabs fit in.
    let from = max(1, column - Self.width * 4)
    let part = lines.part(ofLine: Int(range.start.line), from: from, limit: Self.width * 8)
    guard let part else { return nil }
    let cells = Self.cells(of: part.scalars)
    let start = min(max(0, column - part.column), cells.count)
    let isOneLine = range.end.line == range.start.line
    let wantedEnd = isOneLine ? Int(range.end.column) - part.column : cells.count
    let end = min(max(start, wantedEnd), cells.count)

    let isWhole =
      !isNarrow && part.column == 1 && !part.isCut && Self.width(of: cells[...]) <= Self.width
    var shown = isWhole ? 0..<cells.count : Self.window(cells, around: start, isCut: part.isCut)
    if isNarrow { shown = shown.clamped(to: start..<end) }
    let isCutBefore = shown.lowerBound > 0 || part.column > 1
    let isCutAfter = shown.upperBound < cells.count || part.isCut
    text =
      (isCutBefore ? "…" : "") + cells[shown].map(\.text).joined() + (isCutAfter ? "…" : "")

    let indent = (isCutBefore ? 1 : 0) + Self.width(of: cells[shown.lowerBound..<start])
    let marked = Self.width(of: cells[start..<max(start, min(end, shown.upperBound))])
    let tail = String(repeating: "~", count: max(0, marked - 1))
    underline = String(repeating: " ", count: indent) + "^" + tail
  }

  /// The cells that fit when a line is cut: some before the range, then as many as there is room.
  private static func window(_ cells: [Cell], around start: Int, isCut: Bool) -> Range<Int> {
    let room = width - 2
    let after = isCut ? room : width(of: cells[start...])
    let before = max(lead, room - after)
    var lower = start
    var taken = 0
    while lower > 0, taken + cells[lower - 1].width <= before {
      lower -= 1
      taken += cells[lower].width
    }
    // A combining mark must not lose its letter to the cut.
    while lower > 0, lower < start, cells[lower].width == 0 { lower += 1 }
    var upper = start
    while upper < cells.count, taken + cells[upper].width <= room {
      taken += cells[upper].width
      upper += 1
    }
    return lower..<upper
  }

  private static func cells(of scalars: [Unicode.Scalar]) -> [Cell] {
    var column = 0
    return scalars.map { scalar in
      var cell = Cell(text: TerminalText.visible(scalar), width: TerminalText.width(scalar))
      if scalar == "\t" {
        let width = tabWidth - column % tabWidth
        cell = Cell(text: String(repeating: " ", count: width), width: width)
      }
      column += cell.width
      return cell
    }
  }

  private static func width(of cells: ArraySlice<Cell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }
}

extension SourceTable {
  /// The bytes of the longest line that is quoted from. Of a longer one, all of which would have to
  /// be searched for what must not be shown, the column says enough.
  private static let longestLine = 65_536

  /// The line that a finding is about, as far as it may be shown. Nil for a whole file.
  package func excerpt(of range: SourceRange) -> Excerpt? {
    bytes(of: range.file).flatMap { excerpt(of: range, in: SourceLines($0)) }
  }

  /// - Parameter lines: Those of the range's file.
  func excerpt(of range: SourceRange, in lines: SourceLines) -> Excerpt? {
    // A finding about a whole file has no line of its own.
    guard range != SourceRange(wholeOf: range.file),
      let line = lines.bytes(ofLine: Int(range.start.line)), line.count <= Self.longestLine
    else { return nil }
    let quotation = quotation(of: range.file, line)
    guard quotation != .nothing else { return nil }
    return Excerpt(of: range, in: lines, isNarrow: quotation == .range)
  }
}
