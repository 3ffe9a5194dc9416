import Diagnostics
import HTML

extension Renderer {
  mutating func openParagraph(_ node: Node) -> Bool {
    if node == consumed {
      consumed = nil
      return false
    }
    if isFootnotePart(node) || isSeparator(node) || isCaption(node) { return false }
    if let table = tables.table(at: node) {
      writeTable(table, at: node)
      return false
    }
    if writeDefinitions(node) || writeFigure(node) { return false }
    begin(node)
    reportStrayCaption(node)
    checkRunTogether(node)
    if !isTight(node) {
      startLine()
      write("<p")
      writeOrigin(node)
      write(">")
    }
    writeTaskBox(node)
    return true
  }

  /// Writes a hole for the line that a block comes from, if lines are marked.
  mutating func writeOrigin(_ node: Node) {
    guard options.marksLines, !isInCell else { return }
    let base = lineBase(node.startLine)
    hole(.origin(source.range(base, base)))
  }

  mutating func closeParagraph(_ node: Node) {
    if let backLinks, backLinks.paragraph == node {
      write(" ")
      writeBackLinkSlot(backLinks.number)
    }
    if !isTight(node) { write("</p>\n") }
  }

  private func isTight(_ node: Node) -> Bool {
    guard let list = node.parent?.parent, list.kind == .list else { return false }
    return list.isTight
  }

  mutating func writeCodeBlock(_ node: Node) {
    if isFootnotePart(node) { return }
    if checkCodeBlock(node) { return }
    let info = node.info
    let wordEnd = info.firstIndex { $0 <= 0x20 } ?? info.count
    let word = UnsafeBufferPointer(rebasing: info[..<wordEnd])
    if !word.isEmpty, options.viewNames.contains(where: { word.elementsEqual($0) }) {
      startLine()
      hole(.view(viewBlock(node, name: word)))
      return
    }
    startLine()
    if word.isEmpty {
      write("<pre><code>")
    } else {
      write("<pre><code class=\"language-")
      appendText(word, to: &out)
      write("\">")
    }
    appendText(node.literal, to: &out)
    write("</code></pre>\n")
  }

  private mutating func viewBlock(_ node: Node, name: UnsafeBufferPointer<UInt8>) -> ViewBlock {
    let literal = node.literal
    let text = String(decoding: literal, as: UTF8.self)
    // The first line of the text is the end of its source line: what comes before it is the
    // indentation of the containers and of the fence.
    let firstCount = literal.firstIndex(of: 0x0A) ?? literal.count
    let first = lineBase(min(node.startLine + 1, prepared.lineBases.count))
    var lineEnd = first
    while lineEnd < source.bytes.count, !source.bytes[lineEnd].isLineEnd { lineEnd += 1 }
    let start = firstCount > 0 ? max(first, lineEnd - firstCount) : lineEnd
    let last = lineBase(max(node.startLine, min(node.endLine, prepared.lineBases.count)))
    let end = literal.isEmpty ? start : max(start, last)
    return ViewBlock(
      name: String(decoding: name, as: UTF8.self), text: text, range: source.range(start, end))
  }
}
