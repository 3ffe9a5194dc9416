import Diagnostics

/// Rows with pipes that are no table.
extension Renderer {
  /// A line of a paragraph that begins with a pipe.
  mutating func checkTableRow(_ node: Node, _ text: Text) {
    guard text.dropFirst().contains(UInt8(ascii: "|")) else { return }
    reportHalfTable(at: 0, in: node, text)
  }

  /// A pipe inside a line. Two lines with pipes between spaces are rows.
  mutating func readPipe(_ index: Int, in node: Node, _ text: Text) {
    guard !isInCell, node.parent?.kind == .paragraph, index > 0, index + 1 < text.count,
      text[index - 1].isSpaceOrTab, text[index + 1].isSpaceOrTab,
      // The first pipe of its line only.
      text[..<index].firstIndex(of: UInt8(ascii: "|")) == nil
    else { return }
    leftOvers.pipeLines += 1
    if leftOvers.pipeLines > 1 { reportHalfTable(at: index, in: node, text) }
  }

  private mutating func reportHalfTable(at index: Int, in node: Node, _ text: Text) {
    if let paragraph = node.parent, tables.refused.contains(paragraph) { return }
    let cells = text.withoutEdges.split(
      separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    let row = "|" + String(repeating: " --- |", count: min(max(cells.count, 1), 12))
    leftOver(
      .table, at: index, length: 1, in: node,
      "a table must have a header, a row of hyphens below it, and no empty line inside",
      "write '\(row)' below the header, or '\\|' for the character")
  }

  /// A heading made by a row of hyphens that was meant for a table, or below several lines.
  mutating func checkUnderlined(_ heading: Node) {
    guard !isInCell, !options.isFragment else { return }
    let start = lineBase(heading.startLine) + heading.startColumn - 1
    guard start >= 0, start < source.bytes.count, source.bytes[start] != UInt8(ascii: "#") else {
      return
    }
    var lines = 1
    var hasPipe = false
    forEachDescendant(of: heading) { node in
      if node.isBreak { lines += 1 }
      if node.kind == .text, node.literal.contains(UInt8(ascii: "|")) { hasPipe = true }
    }
    if hasPipe {
      report(
        MarkdownRules.markupLeftOver.finding(
          "a row of hyphens without pipes makes the line above it a heading, not a table",
          at: blockRange, suggestion: "write the row as '| --- | --- |'"))
    } else if lines > 1 {
      report(
        MarkdownRules.markupLeftOver.finding(
          "a row of hyphens below a paragraph makes all of it a heading", at: blockRange,
          suggestion: "put an empty line above the row, or begin the heading with '##'"))
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text without white space and a pipe at both ends.
  fileprivate var withoutEdges: Slice<Self> {
    var slice = self[...]
    while let last = slice.last, last.isSpaceOrTab { slice.removeLast() }
    if slice.last == UInt8(ascii: "|") { slice.removeLast() }
    if slice.first == UInt8(ascii: "|") { slice.removeFirst() }
    return slice
  }
}
