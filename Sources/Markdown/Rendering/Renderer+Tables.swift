import Diagnostics

/// Tables, and the captions that stand in the paragraph `Table: words` directly above them.
extension Renderer {
  private static let captionMark = "Table: "

  mutating func writeTable(_ table: Table, at node: Node) {
    let above = node.previous.flatMap { captionText(of: $0) != nil ? $0 : nil }
    let lead = table.lead.flatMap { captionText(of: $0) }
    if let paragraph = table.lead, lead == nil { writeLead(paragraph) }
    startLine()
    if let paragraph = table.lead, lead != nil {
      isInCell = true
      openTable(caption: paragraph)
      isInCell = false
    } else if let above {
      openTable(caption: above)
    } else {
      if options.needsCaptions {
        report(
          MarkdownRules.missingCaption.finding(
            "a table must have a caption: 'Table: words' in the paragraph above it",
            at: source.restOfLine(table.start)))
      }
      write("<div class=\"scroll\" tabindex=\"0\">\n<table>\n")
    }
    isInCell = true
    writeRows(table)
    isInCell = false
    write("</table>\n</div>\n")
  }

  private mutating func writeLead(_ paragraph: Node) {
    isInCell = true
    startLine()
    write("<p>")
    writeInlines(of: paragraph)
    write("</p>\n")
    isInCell = false
  }

  private mutating func openTable(caption paragraph: Node) {
    let mark = Self.captionMark.utf8.count
    write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
    appendText(plainText(of: paragraph, skipping: mark), to: &out)
    write("\">\n<table>\n<caption>")
    writeInlines(of: paragraph, skipping: mark)
    write("</caption>\n")
  }

  private mutating func writeRows(_ table: Table) {
    var next = 0
    var hasRowHeaders = false
    for (row, count) in table.rowCounts.enumerated() {
      if row == 0 { write("<thead>\n") }
      if row == 1 { write("<tbody>\n") }
      write("<tr>\n")
      for column in 0..<count where next < table.cells.count {
        let cell = table.cells[next]
        next += 1
        let isEmpty = cell.firstChild == nil
        if row == 0, column == 0 { hasRowHeaders = !isEmpty }
        let isHeader = !isEmpty && (row == 0 || column == 0 && hasRowHeaders)
        let alignment = column < table.alignments.count ? table.alignments[column] : .none
        openCell(isHeader: isHeader, isInHead: row == 0, alignment)
        writeInlines(of: cell)
        write(isHeader ? "</th>\n" : "</td>\n")
      }
      write("</tr>\n")
      if row == 0 { write("</thead>\n") }
    }
    if table.rowCounts.count > 1 { write("</tbody>\n") }
  }

  private mutating func openCell(
    isHeader: Bool, isInHead: Bool, _ alignment: Table.Alignment
  ) {
    if !isHeader {
      write("<td")
    } else if isInHead {
      write("<th scope=\"col\"")
    } else {
      write("<th scope=\"row\"")
    }
    switch alignment {
    case .right: write(" class=\"n\"")
    case .center: write(" class=\"c\"")
    case .none, .left: break
    }
    write(">")
  }

  /// Writes a block's inline content, from byte `start` of its first text on.
  private mutating func writeInlines(of node: Node, skipping start: Int = 0) {
    begin(node)
    guard var child = node.firstChild else { return }
    if start > 0 { resume = (child, start) }
    while true {
      render(child)
      guard let next = child.next else { break }
      child = next
    }
    closeDeletion(in: node)
    resume = nil
  }

  // MARK: Captions

  /// Whether a paragraph is the caption of the table after it, which writes it.
  func isCaption(_ node: Node) -> Bool {
    guard let next = node.next, let table = tables.table(at: next), captionText(of: node) != nil
    else { return false }
    return table.lead.flatMap { captionText(of: $0) } == nil
  }

  /// Reports a caption that stands above something else.
  mutating func reportStrayCaption(_ node: Node) {
    guard captionText(of: node) != nil else { return }
    report(
      MarkdownRules.strayCaption.finding(
        "a caption must stand directly above its table", at: blockRange))
  }

  /// The first text of a paragraph that begins `Table: `.
  func captionText(of node: Node) -> Node? {
    guard node.kind == .paragraph, let text = node.firstChild, text.kind == .text,
      text.literal.starts(with: Self.captionMark.utf8)
    else { return nil }
    return text
  }
}
