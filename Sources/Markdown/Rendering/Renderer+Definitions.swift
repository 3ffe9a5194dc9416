/// Definition lists, as PHP Markdown Extra and Pandoc write them: terms on separate lines, and
/// below them the definitions, each behind `: `. An empty line may be between a term and its definition.
extension Renderer {
  /// Writes a paragraph that is an entry of a definition list. Returns false for every other.
  mutating func writeDefinitions(_ node: Node) -> Bool {
    guard prepared.mayHoldDefinitions, !isInCell, !options.isFragment else { return false }
    let isContinued = definitionList != nil && node.previous == definitionList
    guard
      isTerm(node) || hasDefinition(node) || isContinued && definitionStart(node.firstChild) != nil
    else { return false }
    if !isContinued {
      startLine()
      write("<dl>\n")
    }
    writeEntry(node)
    definitionList = node
    let goesOn = node.next.map { isTerm($0) || hasDefinition($0) || startsDefinition($0) } ?? false
    if !goesOn { write("</dl>\n") }
    return true
  }

  private mutating func writeEntry(_ node: Node) {
    begin(node)
    var isTerm = true
    if let start = definitionStart(node.firstChild), let first = node.firstChild {
      isTerm = false
      resume = (first, start)
    }
    openPart(isTerm)
    var child = node.firstChild
    while let inline = child {
      child = inline.next
      if inline.isBreak, let next = inline.next {
        let start = definitionStart(next)
        if start != nil || isTerm {
          closePart(isTerm)
          isTerm = start == nil
          openPart(isTerm)
          resume = start.map { (next, $0) }
          continue
        }
      }
      render(inline)
    }
    closeDeletion(in: node)
    resume = nil
    closePart(isTerm)
  }

  private mutating func openPart(_ isTerm: Bool) {
    if isTerm { write("<dt>") } else { write("<dd>") }
  }

  private mutating func closePart(_ isTerm: Bool) {
    if isTerm { write("</dt>\n") } else { write("</dd>\n") }
  }

  /// Whether a paragraph is one line, and the next begins with a definition.
  private func isTerm(_ node: Node) -> Bool {
    guard node.kind == .paragraph, !startsDefinition(node), let next = node.next,
      startsDefinition(next)
    else { return false }
    var child = node.firstChild
    while let inline = child {
      if inline.isBreak { return false }
      child = inline.next
    }
    return true
  }

  /// Whether a paragraph has a term in its first line and a definition in a later one.
  private func hasDefinition(_ node: Node) -> Bool {
    guard node.kind == .paragraph, !startsDefinition(node) else { return false }
    var child = node.firstChild
    while let inline = child {
      child = inline.next
      if inline.isBreak, definitionStart(inline.next) != nil { return true }
    }
    return false
  }

  private func startsDefinition(_ node: Node) -> Bool {
    node.kind == .paragraph && definitionStart(node.firstChild) != nil
  }

  /// Where the words of a definition start in a text that begins a line; nil where it is none.
  private func definitionStart(_ text: Node?) -> Int? {
    guard let text, text.kind == .text, text.literal.count > 1,
      text.literal[0] == UInt8(ascii: ":"), text.literal[1].isSpaceOrTab
    else { return nil }
    return text.literal.firstIndex { $0 != UInt8(ascii: ":") && !$0.isSpaceOrTab }
      ?? text.literal.count
  }
}
