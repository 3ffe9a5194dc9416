import Diagnostics

/// Finds the pipe tables of a tree (GitHub Flavored Markdown 0.29, 4.10) and parses their cells.
///
/// libcmark takes a table for a paragraph. The cells of all tables of a body are parsed in one go
/// as headings of a second document, because a heading is one line of inline markup and needs no
/// blank line around it. Where a cell may use a link defined elsewhere, the body is parsed again
/// behind the cells.
struct TableReader {
  typealias Node = CommonMarkTree.Node

  private(set) var findings: [Diagnostic] = []
  /// For each line of the cells' document, the offset in the source that column 1 stands for.
  private(set) var lineBases: [Int] = []
  private var tables: [Node: Table] = [:]
  /// The paragraphs of which a finding says why they are no tables.
  private(set) var refused: Set<Node> = []
  private var cellTree: CommonMarkTree?

  private var bytes: [UInt8] = []
  private var needsDefinitions = false
  /// How many empty cells have been added to rows.
  private var paddingCount = 0
  /// The tables in the order in which their cells were written.
  private var order: [Node] = []

  /// How many empty cells are added in one body, of which a hostile one could ask for any number.
  private static let mostPadding = 10_000

  /// What makes a cell a heading.
  static let marker = "###### "

  /// The tables of `tree`.
  static func tables(
    in tree: CommonMarkTree, _ source: inout SourceMap, _ prepared: PreparedSource,
    _ scan: SourceScan, keepsStars: Bool = false
  ) -> TableReader {
    var reader = TableReader()
    guard scan.mayHoldTables else { return reader }
    reader.read(tree, &source, prepared)
    guard !reader.order.isEmpty else { return reader }
    if reader.needsDefinitions, scan.mayDefineLinks {
      reader.bytes.append(0x0A)
      reader.bytes.append(contentsOf: prepared.bytes)
    }
    reader.cellTree = reader.bytes.withUnsafeBufferPointer {
      CommonMarkTree($0, hasMarks: !prepared.marks.isEmpty, keepsStars: keepsStars)
    }
    reader.assignCells()
    return reader
  }

  func table(at paragraph: Node) -> Table? {
    tables.isEmpty ? nil : tables[paragraph]
  }

  /// Reads the tables of the paragraphs.
  private mutating func read(
    _ tree: CommonMarkTree, _ source: inout SourceMap, _ prepared: PreparedSource
  ) {
    tree.forEachParagraph { node, quoteDepth in
      let lines = TableLines(node, source, prepared, quoteDepth: quoteDepth)
      readParagraph(node, lines, &source, prepared.marks)
    }
  }

  private mutating func readParagraph(
    _ node: Node, _ lines: TableLines, _ source: inout SourceMap, _ marks: EmphasisMarks
  ) {
    guard lines.count > 1 else { return }
    for index in 1..<lines.count {
      guard let alignments = TableRow.delimiter(source.bytes, lines[index]) else { continue }
      let header = TableRow.cells(source.bytes, lines[index - 1])
      guard header.count == alignments.count else {
        refused.insert(node)
        findings.append(
          MarkdownRules.badTable.finding(
            "the row of hyphens must have as many cells as the header: \(header.count), "
              + "not \(alignments.count)", at: source.restOfLine(lines[index].lowerBound)))
        continue
      }
      var table = Table(alignments: alignments, start: lines[index - 1].lowerBound)
      writeLead(lines, until: index - 1, source, marks)
      table.hasLead = index > 1
      writeRow(header, source, marks, &table)
      for row in lines[(index + 1)...] {
        let cells = TableRow.cells(source.bytes, row)
        writeRow(
          fitted(cells, to: header.count, of: row, &source), source, marks, &table)
      }
      tables[node] = table
      order.append(node)
      return
    }
  }

  /// The cells of a row, with empty ones where it has fewer than the header (GitHub Flavored Markdown
  /// 0.29, 4.10). Only empty ones that are too many are left out, because others have words.
  private mutating func fitted(
    _ cells: [Range<Int>], to count: Int, of row: Range<Int>, _ source: inout SourceMap
  ) -> [Range<Int>] {
    if cells.count == count { return cells }
    if cells.count > count, cells[count...].allSatisfy(\.isEmpty) { return Array(cells[..<count]) }
    let missing = count - cells.count
    guard missing > 0, paddingCount + missing <= Self.mostPadding else {
      findings.append(
        MarkdownRules.badTable.finding(
          "a row must have as many cells as the header: \(count), not \(cells.count)",
          at: source.restOfLine(row.lowerBound)))
      return cells
    }
    paddingCount += missing
    findings.append(
      MarkdownRules.raggedRow.finding(
        "a row should have as many cells as the header: \(count), not \(cells.count); the others are "
          + "empty", at: source.restOfLine(row.lowerBound),
        suggestion: "write a pipe for each empty cell, or an empty line before what is no row"))
    return cells + Array(repeating: row.upperBound..<row.upperBound, count: missing)
  }

  private mutating func writeLead(
    _ lines: TableLines, until end: Int, _ source: SourceMap, _ marks: EmphasisMarks
  ) {
    for line in lines[..<end] {
      lineBases.append(line.lowerBound)
      source.bytes.withUnsafeBufferPointer { marks.copy($0, line, to: &bytes) }
      bytes.append(0x0A)
    }
  }

  private mutating func writeRow(
    _ cells: [Range<Int>], _ source: SourceMap, _ marks: EmphasisMarks, _ table: inout Table
  ) {
    table.rowCounts.append(cells.count)
    for cell in cells {
      lineBases.append(cell.lowerBound - Self.marker.utf8.count)
      bytes.append(contentsOf: Self.marker.utf8)
      source.bytes.withUnsafeBufferPointer { marks.copy($0, cell, to: &bytes) }
      if !cell.isEmpty, source.bytes[cell.upperBound - 1] == UInt8(ascii: "#") {
        bytes.append(0x20)
        bytes.append(SourceMark.cellEnd)
      }
      bytes.append(0x0A)
      needsDefinitions = needsDefinitions || mayUseDefinition(source.bytes[cell])
    }
  }

  /// Whether brackets stand in the text that are no footnote, no citation and no inline link.
  private func mayUseDefinition(_ text: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0
    var isOwn = false
    for byte in text {
      if last == UInt8(ascii: "[") {
        isOwn = byte == UInt8(ascii: "^") || byte == UInt8(ascii: "@")
      } else if last == UInt8(ascii: "]"), !isOwn, byte != UInt8(ascii: "(") {
        return true
      }
      last = byte
    }
    return last == UInt8(ascii: "]") && !isOwn
  }

  private mutating func assignCells() {
    var next = cellTree?.root.firstChild
    for node in order {
      guard var table = tables[node] else { continue }
      if table.hasLead, let lead = next, lead.kind == .paragraph {
        table.lead = lead
        next = lead.next
      }
      var left = table.rowCounts.reduce(0, +)
      table.cells.reserveCapacity(left)
      while left > 0, let cell = next, cell.kind == .heading {
        table.cells.append(cell)
        next = cell.next
        left -= 1
      }
      tables[node] = table
    }
  }
}
