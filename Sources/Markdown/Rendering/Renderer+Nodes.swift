extension Renderer {
  /// Writes what comes before a node's children. Returns whether to go down to them.
  mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .text, .softBreak, .lineBreak, .code, .htmlInline: enterLeaf(node)
    case .emphasis:
      checkEmphasis(node)
      write("<em>")
    case .strong:
      checkEmphasis(node)
      write("<strong>")
    case .link: openLink(node)
    case .image: return openImage(node)
    case .paragraph: return openParagraph(node)
    case .heading: return openHeading(node)
    case .list: return openList(node)
    case .item: openItem(node)
    case .blockQuote: return openQuote(node)
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock: writeHTMLBlock(node)
    case .thematicBreak:
      guard !isFootnotePart(node) else { return false }
      checkRule(node)
      startLine()
      write("<hr />\n")
    case .document, .customBlock, .customInline, .none: break
    }
    return true
  }

  /// Writes what stands after a node's children.
  mutating func exit(_ node: Node) {
    closeDeletion(in: node)
    if !openDetails.isEmpty { closeDetails(in: node) }
    switch node.kind {
    case .emphasis:
      closeEmphasis(node)
      write("</em>")
    case .strong:
      closeEmphasis(node)
      write("</strong>")
    case .link: closeLink()
    case .paragraph: closeParagraph(node)
    case .heading: closeHeading(node)
    case .list: write(node.isOrdered ? "</ol>\n" : "</ul>\n")
    case .item: write("</li>\n")
    case .blockQuote: closeQuote(node)
    default: break
    }
  }

  private mutating func enterLeaf(_ node: Node) {
    if let resume, resume.node != node { return }
    switch node.kind {
    case .text: writeText(node)
    case .softBreak: if !isJoin(node) { out.append(0x0A) }
    case .lineBreak: write("<br />\n")
    case .code: writeCode(node)
    default: writeInlineHTML(node)
    }
  }

  private mutating func writeCode(_ node: Node) {
    write("<code>")
    let literal = node.literal
    checkCodeSpan(node, literal)
    checkCodeLink(node, literal)
    if isInCell, literal.contains(UInt8(ascii: "|")) {
      // GitHub Flavored Markdown 0.29, 4.10: a pipe in a cell's code is escaped, too.
      let bytes = withoutPipeEscapes(literal)
      bytes.withUnsafeBufferPointer { appendText($0, to: &out) }
    } else {
      appendText(literal, to: &out)
    }
    write("</code>")
  }

  private func withoutPipeEscapes(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for byte in text {
      if byte == UInt8(ascii: "|"), bytes.last == UInt8(ascii: "\\") { bytes.removeLast() }
      bytes.append(byte)
    }
    return bytes
  }
}
