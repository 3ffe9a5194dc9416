import Diagnostics

/// Rows with pipes that are no table.
extension Renderer {
  /// A line of a paragraph that begins with a pipe.
  mutating func checkTableRow(_ node: Node, _ text: Text) {
    guard text.dropFirst().contains(UInt8(ascii: "|")) else {
      if text.count > 2, text.dropFirst().allSatisfy({ $0 == UInt8(ascii: "=") }) {
        return reportHalfTable(at: 0, in: node, text)
      }
      // Two such lines are the lines of a poem or an address elsewhere.
      if text.count > 2, text[1] == 0x20 { leftOvers.pipeLines += 1 }
      if leftOvers.pipeLines > 1 { reportHalfTable(at: 0, in: node, text) }
      return
    }
    reportHalfTable(at: 0, in: node, text)
  }

  /// A pipe inside a line. Two lines with pipes are rows.
  mutating func readPipe(_ index: Int, in node: Node, _ text: Text) {
    guard !isInCell, node.parent?.kind == .paragraph, index > 0, index + 1 < text.count,
      // A first pipe that was escaped is looked at where the line begins.
      text[0] != UInt8(ascii: "|"), text[index + 1] != UInt8(ascii: "|"),
      leftOvers.lastPipe != node
    else { return }
    leftOvers.lastPipe = node
    leftOvers.pipeLines += 1
    if leftOvers.pipeLines > 1 { reportHalfTable(at: index, in: node, text) }
  }

  /// A tab between words. Two lines with tabs, or a line with two of them, are rows that were pasted.
  mutating func readTab(_ index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment, !isInCell, node.parent?.kind == .paragraph, index > 0,
      index + 1 < text.count, leftOvers.lastTab != node, ListLabel(text)?.count != index
    else { return }
    leftOvers.lastTab = node
    leftOvers.tabLines += 1
    let tabs = text[index...].count { $0 == 0x09 }
    guard leftOvers.tabLines > 1 || tabs > 1 else { return }
    leftOver(
      .table, at: index, length: 1, in: node,
      "a table must have '|' between its cells: its rows run together where there are tabs",
      "write '| a | b |' for each row, and '| --- | --- |' below the header")
  }

  /// Three spaces or more between words. Two lines that have them are rows that were pasted.
  mutating func checkColumns(_ node: Node, _ text: Text) {
    guard !options.isFragment, leftOvers.lastTab != node, !leftOvers.contains(.table) else {
      return
    }
    // Of three spaces in a row one is at every third place.
    var index = 2
    var gap: Int?
    while index < text.count, gap == nil {
      if text[index] == 0x20 {
        var start = index
        var end = index
        while start > 0, text[start - 1] == 0x20 { start -= 1 }
        while end < text.count, text[end] == 0x20 { end += 1 }
        if end - start > 2, start > 0, end < text.count { gap = start }
        index = end
      }
      index += 3
    }
    guard let gap else { return }
    leftOvers.lastTab = node
    leftOvers.tabLines += 1
    guard leftOvers.tabLines > 1 else { return }
    leftOver(
      .table, at: gap, length: 1, in: node,
      "a table must have '|' between its cells: its rows run together where there are spaces",
      "write '| a | b |' for each row, and '| --- | --- |' below the header")
  }

  mutating func reportHalfTable(at index: Int, in node: Node, _ text: Text) {
    if let paragraph = node.parent, tables.refused.contains(paragraph) { return }
    let cells = text.withoutEdges.split(
      separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    let row = "|" + String(repeating: " --- |", count: min(max(cells.count, 1), 12))
    leftOver(
      .table, at: index, length: 1, in: node,
      "a table must have a header, a row of hyphens below it, and no empty line inside",
      "write '\(row)' below the header, or '\\|' for the character")
  }

  /// A rule of several groups of hyphens, which is the head of a table elsewhere.
  mutating func checkRule(_ node: Node) {
    let start = lineBase(node.startLine) + node.startColumn - 1
    guard start >= 0, start < source.bytes.count, source.bytes[start] == UInt8(ascii: "-") else {
      return
    }
    let end = source.contentEnd(ofLine: source.lineIndex(of: start))
    guard start < end else { return }
    let groups = source.bytes[start..<end].split(separator: 0x20)
    guard groups.count > 1, groups.allSatisfy({ $0.count > 1 }) else { return }
    report(
      MarkdownRules.markupLeftOver.finding(
        "groups of hyphens make a rule across the page, not a table",
        at: source.restOfLine(start), suggestion: "write a table with pipes, or '---' for a rule"))
  }

  /// A heading made by a row of hyphens that was meant for a table, or below several lines.
  mutating func checkUnderlined(_ heading: Node) {
    guard !isInCell, !options.isFragment else { return }
    let start = lineBase(heading.startLine) + heading.startColumn - 1
    guard start >= 0, start < source.bytes.count, source.bytes[start] != UInt8(ascii: "#") else {
      return
    }
    if checkInnerFrontMatter(heading) || checkBlockAttributes(heading) { return }
    var lines = 1
    var hasPipe = false
    var last: UInt32?
    forEachDescendant(of: heading) { node in
      if node.isBreak { lines += 1 }
      guard node.kind == .text else { return }
      let literal = node.literal
      if literal.contains(UInt8(ascii: "|")) { hasPipe = true }
      last = ScalarBytes.scalar(before: literal.count, in: literal)
    }
    if hasPipe {
      report(
        MarkdownRules.markupLeftOver.finding(
          "a row of hyphens without pipes makes the line above it a heading, not a table",
          at: blockRange, suggestion: "write the row as '| --- | --- |'"))
    } else if lines > 1 || last.map(endsSentence) ?? false {
      report(
        MarkdownRules.markupLeftOver.finding(
          "a row of hyphens below a paragraph makes all of it a heading", at: blockRange,
          suggestion: "put an empty line above the row, or begin the heading with '##'"))
    }
  }
}

extension Renderer {
  /// A key below a rule, which is the front matter of another program: `---`, `title: words`, `---`.
  private mutating func checkInnerFrontMatter(_ heading: Node) -> Bool {
    guard heading.previous?.kind == .thematicBreak, let text = heading.firstChild,
      text.kind == .text
    else { return false }
    let key = text.literal.prefix {
      $0.isLowerCase || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    let rest = text.literal.dropFirst(key.count)
    guard !key.isEmpty, rest.starts(with: ": ".utf8) else { return false }
    report(
      MarkdownRules.markupLeftOver.finding(
        "keys between rows of hyphens must be at the beginning of the file; here they make a heading",
        at: blockRange, suggestion: "move the keys to the head of the file, or delete them"))
    return true
  }
}

extension Renderer {
  /// `[source,java]` above a row of hyphens, which begins a block in AsciiDoc.
  private mutating func checkBlockAttributes(_ heading: Node) -> Bool {
    guard let text = heading.firstChild, text.kind == .text, text.next == nil,
      text.literal.first == UInt8(ascii: "["), text.literal.last == UInt8(ascii: "]")
    else { return false }
    report(
      MarkdownRules.markupLeftOver.finding(
        "a row of hyphens below words in brackets begins no block; it makes them a heading",
        at: blockRange, suggestion: "write lines of '```' around code, or '## Heading'"))
    return true
  }
}

/// Whether a text ends as sentences do and headings don't.
private func endsSentence(_ last: UInt32) -> Bool {
  switch last {
  case 0x2E, 0x3B, 0x2C, 0x3A, 0x17D4, 0x104B, 0x3002, 0xFF0C: true
  default: false
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
