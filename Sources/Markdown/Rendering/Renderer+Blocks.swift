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

  mutating func writeHTMLBlock(_ node: Node) {
    if isFootnotePart(node) { return }
    startLine()
    if options.allowHTML {
      writeRaw(node.literal)
    } else {
      write("<!-- raw HTML omitted -->")
      let start = lineBase(node.startLine) + node.startColumn - 1
      refuseHTML(node.literal, at: start)
    }
    startLine()
  }

  /// Writes raw HTML without the marks that a footnote's definition may have left in it.
  private mutating func writeRaw(_ literal: UnsafeBufferPointer<UInt8>) {
    if prepared.definitions.isEmpty, prepared.misplaced.isEmpty {
      out.append(contentsOf: literal)
      return
    }
    for byte in literal where byte != SourceMark.separator {
      out.append(byte == SourceMark.definition ? UInt8(ascii: "[") : byte)
    }
  }

  mutating func writeInlineHTML(_ node: Node) {
    if options.allowHTML {
      writeRaw(node.literal)
      return
    }
    write("<!-- raw HTML omitted -->")
    let literal = node.literal
    refuseHTML(literal, at: placeOfMarkup(node, UInt8(ascii: "<")))
  }

  private mutating func refuseHTML(_ literal: UnsafeBufferPointer<UInt8>, at start: Int?) {
    var end = 1
    while end < min(literal.count, 40), literal[end].isTagName { end += 1 }
    if end == 1 || literal[1] == UInt8(ascii: "!") { end = min(max(end, 2), literal.count) }
    if literal.starts(with: "<!--".utf8) { end = 4 }
    var tag = String(decoding: literal[..<end], as: UTF8.self)
    if !tag.hasPrefix("<!"), !tag.hasPrefix("<?") { tag += ">" }
    if end < literal.count, literal[end] == UInt8(ascii: ">") { end += 1 }
    let range = start.map { source.range($0, $0 + end) } ?? blockRange
    report(
      MarkdownRules.rawHTML.finding(
        "a body must not hold raw HTML, such as '\(tag)'", at: range,
        suggestion: ["<sup>", "</sup>", "<sub>", "</sub>"].contains(tag)
          ? "write the raised or lowered character itself, such as 'm³' or 'CO₂'"
          : "write it in Markdown, or '\\<' where a '<' itself is meant"))
  }
}

extension UInt8 {
  fileprivate var isTagName: Bool {
    isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "/")
  }
}
