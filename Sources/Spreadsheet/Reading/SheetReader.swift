package import Diagnostics
import Fields

/// Reads CSV (RFC 4180) strictly: what a lenient reader would lose or guess at is a finding.
///
/// Lines may end in LF, CRLF or CR, and a byte order mark may stand before the header. Cells may be
/// parted by commas, semicolons or tabs, as spreadsheet programs of various countries write them:
/// no name of a column holds any of these, so the first one in the header is the one. A first line
/// `sep=;` names the separator, for Excel, and is no row.
package struct SheetReader {
  private let bytes: [UInt8]
  private let file: FileID
  private let delimiter: UInt8
  private var cursor: Cursor
  private var findings: [Diagnostic] = []
  /// Whether the quotes of the row that is being read are in order so far.
  private var isSound = true

  /// Reads the bytes of a file, which must be UTF-8.
  ///
  /// - Returns: The sheet, nil where the file holds nothing, and every problem found in the order of
  ///   its place.
  package static func read(_ bytes: [UInt8], file: FileID) -> (Sheet?, [Diagnostic]) {
    var reader = SheetReader(bytes, file)
    let sheet = reader.sheet()
    return (sheet, reader.findings.sorted())
  }

  private init(_ bytes: [UInt8], _ file: FileID) {
    self.bytes = bytes
    self.file = file
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    cursor = Cursor(at: start)
    let line = bytes[start...].prefix { !$0.isLineEnd }
    guard let named = Self.separator(namedIn: line) else {
      delimiter = Self.delimiter(in: bytes[start...])
      return
    }
    while cursor.offset < line.endIndex { cursor.advance(in: bytes) }
    if cursor.offset < bytes.count { cursor.advance(in: bytes) }
    // An old line of another program may name a sign that the sheet has nowhere.
    let rest = bytes[cursor.offset...]
    let isUsed = rest.prefix { !$0.isLineEnd }.contains(named)
    delimiter = isUsed ? named : Self.delimiter(in: rest)
  }

  /// The separator of a line `sep=;`, which some programs put into quotes or fill with separators.
  private static func separator(namedIn line: ArraySlice<UInt8>) -> UInt8? {
    var rest = line.filter { $0 != .quote }[...]
    guard rest.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8.map { $0 | 0x20 }) else {
      return nil
    }
    rest = rest.dropFirst(4)
    guard let separator = rest.first, separator < 0x80, separator >= .space || separator == .tab,
      rest.allSatisfy({ $0 == separator || [.comma, .semicolon, .tab, .space].contains($0) })
    else { return nil }
    return separator
  }

  private static func delimiter(in bytes: ArraySlice<UInt8>) -> UInt8 {
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case .quote: isQuoted.toggle()
      case .comma, .semicolon, .tab: if !isQuoted { return byte }
      case .return, .lineFeed: if !isQuoted { return .comma }
      default: continue
      }
    }
    return .comma
  }

  // MARK: - Rows

  private mutating func sheet() -> Sheet? {
    findings = HiddenCharacters.findings(in: bytes, from: cursor, file: file)
    guard cursor.offset < bytes.count else { return nil }
    let header = row(number: 1)
    var rows: [Sheet.Row] = []
    var number = 1
    while cursor.offset < bytes.count, findings.count < SheetLimits.findings {
      number += 1
      var row = row(number: number)
      if row.isBlank, row.isSound { continue }
      if row.cells.count > 1, row.cells.map(\.text) == header.cells.map(\.text) {
        findings.append(
          SheetRules.repeatedColumn.finding(
            "the names of the columns must be in the first row only", at: row.range(in: file),
            suggestion: "delete the row"))
        continue
      }
      if row.isSound { row.hasWrongLength = !checkLength(of: row, against: header) }
      guard rows.count < SheetLimits.rows else {
        findings.append(
          SheetRules.tooLong.finding(
            "a sheet must have at most \(SheetLimits.rows) rows, and more follow here",
            at: row.cells.first?.range))
        break
      }
      rows.append(row)
    }
    if findings.count >= SheetLimits.findings, let last = findings.popLast() {
      findings.append(
        last.with(
          notes: last.notes + ["the reading stopped after \(SheetLimits.findings) problems"]))
    }
    return Sheet(file: file, header: header, rows: rows, delimiter: delimiter)
  }

  private mutating func row(number: Int) -> Sheet.Row {
    isSound = true
    var cells: [Sheet.Cell] = []
    while true {
      var cell = cell()
      if let error = CellError(cell.text) {
        findings.append(
          SheetRules.cellError.finding(
            "\(Self.quoted(cell.text)) \(error.explanation)", at: cell.range,
            suggestion: error.suggestion))
        cell.isRefused = true
      }
      cells.append(cell)
      guard cursor.offset < bytes.count else { break }
      let isLast = bytes[cursor.offset] != delimiter
      cursor.advance(in: bytes)
      if isLast { break }
    }
    return Sheet.Row(number: number, cells: cells, isSound: isSound)
  }

  /// Reports a row with fewer cells than the header, or with more that hold something.
  ///
  /// Cells too many that are empty may be those that a program adds to each row: see
  /// ``ShiftedRow``.
  private mutating func checkLength(of row: Sheet.Row, against header: Sheet.Row) -> Bool {
    let expected = header.cells.count
    if row.cells.count < expected, let last = row.cells.last {
      let end = SourceRange(file: file, start: last.range.end, end: last.range.end)
      findings.append(
        SheetRules.rowLength.finding(
          ShiftedRow.message(count: row.cells.count, expected: expected), at: end,
          suggestion: "an empty cell needs its '\(Sheet.name(of: delimiter))' too"))
      return false
    }
    guard row.cells.dropFirst(expected).contains(where: { !$0.text.isEmpty }) else { return true }
    let shift = ShiftedRow(row, of: header, delimiter: delimiter, in: bytes, file: file)
    findings.append(shift.finding(at: shift.likelyMerge))
    return false
  }

  /// The text of a cell in quotes, on one line and cut where it is long.
  private static func quoted(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(57).map { $0 == "\n" ? " " : String($0) }.joined()
    return text.unicodeScalars.count > 57 ? "'\(shown)…'" : "'\(shown)'"
  }

  // MARK: - Cells

  private mutating func cell() -> Sheet.Cell {
    while !isAtEnd, bytes[cursor.offset].isBlank { cursor.advance(in: bytes) }
    let isQuoted = cursor.offset < bytes.count && bytes[cursor.offset] == .quote
    return isQuoted ? quotedCell() : bareCell()
  }

  /// Whether the cell that is being read ends here.
  private var isAtEnd: Bool {
    guard cursor.offset < bytes.count else { return true }
    return bytes[cursor.offset] == delimiter || bytes[cursor.offset].isLineEnd
  }

  private mutating func bareCell() -> Sheet.Cell {
    let start = cursor
    var end = cursor
    while !isAtEnd {
      let byte = bytes[cursor.offset]
      if byte == .quote, isSound {
        isSound = false
        findings.append(
          SheetRules.quotes.finding(
            "a cell that holds a quote must be in quotes itself", at: here,
            suggestion: "write \"…\"\"…\": quotes around the cell, each quote in it doubled"))
      }
      cursor.advance(in: bytes)
      if !byte.isBlank { end = cursor }
    }
    let content = start.offset..<end.offset
    return Sheet.Cell(
      text: String(decoding: bytes[content], as: UTF8.self),
      range: SourceRange(file: file, start: start.position, end: end.position),
      isQuoted: false, content: content)
  }

  private mutating func quotedCell() -> Sheet.Cell {
    let start = cursor
    cursor.advance(in: bytes)
    let content = cursor.offset
    var text: [UInt8] = []
    while cursor.offset < bytes.count {
      let byte = bytes[cursor.offset]
      let place = cursor
      cursor.advance(in: bytes)
      guard byte == .quote else {
        text.append(byte == .return ? .lineFeed : byte)
        continue
      }
      if cursor.offset < bytes.count, bytes[cursor.offset] == .quote {
        text.append(.quote)
        cursor.advance(in: bytes)
        continue
      }
      let end = cursor
      while !isAtEnd, bytes[cursor.offset].isBlank { cursor.advance(in: bytes) }
      guard isAtEnd else { return brokenCell(from: start, closedAt: place) }
      return Sheet.Cell(
        text: String(decoding: Self.trimmed(text), as: UTF8.self),
        range: SourceRange(file: file, start: start.position, end: end.position),
        isQuoted: true, content: content..<place.offset)
    }
    return brokenCell(from: start, closedAt: nil)
  }

  private static func trimmed(_ text: [UInt8]) -> ArraySlice<UInt8> {
    var part = text[...]
    while let first = part.first, first.isBlank { part.removeFirst() }
    while let last = part.last, last.isBlank { part.removeLast() }
    return part
  }

  /// Goes on behind a cell whose quotes are wrong.
  ///
  /// Where a cell seems to go over several lines, its quote was most likely never closed: the reading
  /// goes on at the next line, so that one forgotten quote does not hide the rest of the sheet.
  private mutating func brokenCell(from start: Cursor, closedAt close: Cursor?) -> Sheet.Cell {
    let isOneLine = close?.position.line == start.position.line
    if isSound, let close, isOneLine {
      findings.append(
        SheetRules.quotes.finding(
          "a quote inside a cell must be doubled", at: place(close),
          related: [.init("the cell begins here", at: place(start))],
          suggestion: "write \"\" for a quote in a cell that is in quotes"))
    } else if isSound {
      let related = close.map {
        Diagnostic.Related("the next quote, which does not end a cell", at: place($0))
      }
      findings.append(
        SheetRules.quotes.finding(
          "the quote that opens here must be closed before the cell ends", at: place(start),
          related: related.map { [$0] } ?? [],
          suggestion: "write \"\" for a quote in a cell that is in quotes"))
    }
    isSound = false
    if !isOneLine { cursor = start }
    while cursor.offset < bytes.count, !bytes[cursor.offset].isLineEnd {
      cursor.advance(in: bytes)
    }
    let content = start.offset..<cursor.offset
    return Sheet.Cell(
      text: String(decoding: bytes[content], as: UTF8.self),
      range: SourceRange(file: file, start: start.position, end: cursor.position),
      isQuoted: false, content: content)
  }

  private var here: SourceRange { place(cursor) }

  private func place(_ cursor: Cursor) -> SourceRange {
    SourceRange(file: file, start: cursor.position, end: cursor.position).firstCharacter
  }
}
