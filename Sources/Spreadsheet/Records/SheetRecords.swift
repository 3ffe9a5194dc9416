package import Diagnostics
package import Fields

/// The rows of a sheet as the groups of keys that records are read from.
package struct SheetRecords {
  private let sheet: Sheet
  private let bytes: [UInt8]
  private var findings: [Diagnostic] = []

  /// Turns each row into a group of keys; every cell keeps its place.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - bytes: The file that it was read from.
  ///   - shape: What the records hold.
  /// - Returns: A node for each row whose cells can be told apart, and the findings.
  package static func read(
    _ sheet: Sheet, bytes: [UInt8], as shape: RecordShape
  ) -> (records: [Node], findings: [Diagnostic]) {
    var header = HeaderReader(sheet, shape)
    let tree = header.tree()
    guard sheet.header.isSound, !sheet.header.isBlank else { return ([], header.findings) }
    var reader = SheetRecords(sheet: sheet, bytes: bytes)
    let records = sheet.rows.compactMap { row -> Node? in
      guard row.isSound else { return nil }
      let range = row.range(in: sheet.file)
      return reader.group(tree, row) ?? Node(.map([]), at: range)
    }
    return (records, header.findings + reader.findings)
  }

  private init(sheet: Sheet, bytes: [UInt8]) {
    self.sheet = sheet
    self.bytes = bytes
  }

  /// The value of a branch in a row; nil where all its cells are empty.
  private mutating func value(_ branch: Branch, _ row: Sheet.Row) -> Node? {
    if let leaf = branch.leaf {
      guard leaf.column < row.cells.count else { return nil }
      let cell = row.cells[leaf.column]
      guard !cell.text.isEmpty else { return nil }
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
