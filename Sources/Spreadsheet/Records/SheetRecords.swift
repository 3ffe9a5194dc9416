package import Diagnostics
package import Fields

/// The rows of a sheet as the groups of keys that records are read from.
package struct SheetRecords {
  /// A row as a group of keys.
  package struct Record {
    package let node: Node
    let row: Sheet.Row
    /// What is wrong with its cells.
    package let findings: [Diagnostic]
  }

  /// The rows whose cells can be told apart.
  package private(set) var records: [Record] = []
  /// What is wrong with the header.
  package let headerFindings: [Diagnostic]
  /// What can be seen of a cell only beside the other cells of its column.
  package private(set) var columnFindings: [Diagnostic] = []
  private let sheet: Sheet
  private let bytes: [UInt8]
  private let tree: Branch
  private var findings: [Diagnostic] = []

  /// Turns each row into a group of keys; every cell keeps its place.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - bytes: The file that it was read from.
  ///   - shape: What the records hold.
  package init(_ sheet: Sheet, bytes: [UInt8], as shape: RecordShape) {
    var header = HeaderReader(sheet, shape)
    tree = header.tree()
    headerFindings = header.findings
    self.sheet = sheet
    self.bytes = bytes
    // Without a column that is known nothing can be said of any row.
    guard sheet.header.isSound, !sheet.header.isBlank,
      headerFindings.isEmpty || !tree.fields.isEmpty
    else { return }
    for row in sheet.rows where row.isSound && !row.hasWrongLength {
      records.append(record(row))
    }
    columnFindings = lostZeros(below: tree)
  }

  /// Reports numbers without the zero that others of their column have.
  private func lostZeros(below branch: Branch) -> [Diagnostic] {
    if let leaf = branch.leaf {
      guard !leaf.isList, leaf.use.mayBeginWithZero else { return [] }
      let rows = sheet.rows.filter { $0.isSound && !$0.hasWrongLength }
      let cells = rows.map { row in
        LostZeros.Cell(text: row.text(at: leaf.column), place: placeColumn.map(row.text) ?? "")
      }
      return LostZeros.indices(in: cells).map { index in
        let text = cells[index].text
        return SheetRules.lostZero.finding(
          "'\(text)' seems to have lost the zero with which other numbers of its column begin",
          at: rows[index].cells[leaf.column].range,
          suggestion:
            "format the column as text, and write '0\(text)'; where there is no zero, write "
            + "an apostrophe before the number: '\(text)")
      }
    }
    let below = branch.fields.map(\.branch) + branch.entries.map(\.branch)
    return below.flatMap { lostZeros(below: $0) }
  }

  /// The column that says which country a row is about.
  private var placeColumn: Int? {
    Self.placeColumns.lazy.compactMap { tree.child(.key($0))?.leaf?.column }.first
  }

  /// The names of columns that say where something is.
  static let placeColumns = ["countries", "country", "geography", "jurisdiction"]

  /// Every row as a group of keys, and every finding.
  package static func read(
    _ sheet: Sheet, bytes: [UInt8], as shape: RecordShape
  ) -> (records: [Node], findings: [Diagnostic]) {
    let read = SheetRecords(sheet, bytes: bytes, as: shape)
    return (
      read.records.map(\.node),
      read.headerFindings + read.columnFindings + read.records.flatMap(\.findings)
    )
  }

  private mutating func record(_ row: Sheet.Row) -> Record {
    findings = []
    let node = group(tree, row) ?? Node(.map([]), at: row.range(in: sheet.file))
    return Record(node: node, row: row, findings: findings)
  }

  /// What a row seems to be in whose cells a text is not in quotes that needs them. Nil for a record
  /// that is in order.
  ///
  /// - Parameter errors: Returns how many errors the record of a row has.
  package func shift(of record: Record, errors: (Record) -> Int) -> Diagnostic? {
    let row = record.row
    let shift = ShiftedRow(
      row, of: sheet.header, delimiter: sheet.delimiter, in: bytes, file: sheet.file)
    let isLong = row.cells.count > sheet.header.cells.count
    guard isLong || shift.hasBlanks else { return nil }
    let count = errors(record)
    guard count > 0 else {
      // Where people write a blank after a comma, texts may happen to fit other columns.
      return isLong ? shift.likelyMerge.map { shift.finding(at: $0) } : nil
    }
    // Reading changes the reader.
    var reader = self
    var best: (merge: ShiftedRow.Merge, errors: Int)?
    for merge in shift.merges {
      let left = errors(reader.record(shift.row(joining: merge)))
      if left < best?.errors ?? .max { best = (merge, left) }
      if left == 0 { break }
    }
    // The row may have mistakes besides.
    guard let best, best.errors == 0 || count > 2 && best.errors * 2 <= count else { return nil }
    return shift.finding(at: best.merge)
  }

  /// The value of a branch in a row; nil where all its cells are empty.
  private mutating func value(_ branch: Branch, _ row: Sheet.Row) -> Node? {
    if let leaf = branch.leaf {
      guard leaf.column < row.cells.count else { return nil }
      let cell = row.cells[leaf.column]
      guard !cell.text.isEmpty else { return nil }
      if cell.isRefused { return Node(.plain(""), at: cell.range, isReported: true) }
      if !leaf.isList, let change = CellChange(cell.text, in: leaf.use) {
        findings.append(
          SheetRules.cellError.finding(
            "'\(cell.text)' \(change.explanation)", at: cell.range,
            suggestion: change.suggestion(for: cell.text)))
        return Node(.plain(""), at: cell.range, isReported: true)
      }
      return leaf.isList ? list(cell) : CellWord.node(cell, of: leaf.words)
    }
    return branch.entries.isEmpty ? group(branch, row) : list(branch, row)
  }

  private mutating func group(_ branch: Branch, _ row: Sheet.Row) -> Node? {
    var entries: [Node.Entry] = []
    for (key, field) in branch.fields {
      guard let node = value(field, row) else { continue }
      entries.append(Node.Entry(key: key, keyRange: node.range, value: node))
    }
    guard let range = Self.span(entries.map(\.value.range)) else { return nil }
    // A key that is missing is missing at its own empty cell, or in the header that lacks it.
    for key in branch.required where !entries.contains(where: { $0.key == key }) {
      let place = placeOfMissing(key, of: branch, in: row)
      // A column with a wrong name may be the one that is missing.
      if branch.child(.key(key)) == nil, !headerFindings.isEmpty {
        entries.append(
          Node.Entry(
            key: key, keyRange: place, value: Node(.plain(""), at: place, isReported: true)))
        continue
      }
      entries.append(
        Node.Entry(key: key, keyRange: place, value: Node(.plain(""), at: place)))
    }
    return Node(.map(entries), at: range)
  }

  private func placeOfMissing(
    _ key: String, of branch: Branch, in row: Sheet.Row
  ) -> SourceRange {
    guard let column = branch.child(.key(key))?.firstColumn else { return branch.header }
    guard column < row.cells.count else {
      let end = row.range(in: sheet.file).end
      return SourceRange(file: sheet.file, start: end, end: end)
    }
    return row.cells[column].range
  }

  private mutating func list(_ branch: Branch, _ row: Sheet.Row) -> Node? {
    var items: [Node] = []
    var expected = 1
    var isReported = false
    for (number, entry) in branch.entries {
      guard let node = value(entry, row) else { continue }
      if number != expected, !isReported {
        isReported = true
        findings.append(
          SheetRules.listGap.finding(
            "entry \(number) of a list must not be filled while entry \(expected) is empty",
            at: node.range))
      }
      expected = number + 1
      items.append(node)
    }
    return Self.span(items.map(\.range)).map { Node(.list(items), at: $0) }
  }

  private func list(_ cell: Sheet.Cell) -> Node? {
    let items = CellList.items(of: cell, in: bytes, file: sheet.file)
    return items.isEmpty ? nil : Node(.list(items), at: cell.range)
  }

  private static func span(_ ranges: [SourceRange]) -> SourceRange? {
    guard let first = ranges.first else { return nil }
    return ranges.dropFirst().reduce(first) { span, range in
      SourceRange(
        file: span.file, start: min(span.start, range.start), end: max(span.end, range.end))
    }
  }
}
