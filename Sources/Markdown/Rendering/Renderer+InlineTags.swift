import Diagnostics
import HTML

/// `<sub>`, `<sup>`, `<kbd>`, `<abbr>`, `<br>` and comments among the words of a paragraph.
extension Renderer {
  /// How many tags may be open at once in one text.
  private static let deepest = 8

  mutating func writeInlineHTML(_ node: Node) {
    let literal = node.literal
    if options.allowHTML {
      writeRaw(literal)
      return
    }
    guard let tag = AllowedTag(literal), tag.end == literal.count else {
      if let element = AllowedTag.element(opening: literal) { refusedTags.append(element) }
      return refuseHTML(literal, at: placeOfMarkup(node, UInt8(ascii: "<")))
    }
    switch tag.kind {
    case .comment: break
    case .lineBreak: write("<br />\n")
    case .open(let element): open(element, tag, node)
    case .close(let element): close(element, node)
    }
  }

  private mutating func open(_ element: AllowedTag.Element, _ tag: AllowedTag, _ node: Node) {
    let place = placeOfMarkup(node, UInt8(ascii: "<"))
    guard element.isInline else { return refuseHTML(node.literal, at: place) }
    guard openTags.count < Self.deepest, hasEnd(of: element, after: node) else {
      return report(
        MarkdownRules.unclosedTag.finding(
          "'<\(element.rawValue)>' must be closed in the same text",
          at: range(of: node.literal, at: place), suggestion: "write '</\(element.rawValue)>'"))
    }
    openTags.append((element, node.parent))
    write("<")
    appendText(element.rawValue, to: &out)
    if var title = tag.title {
      let range = range(of: node.literal, at: place)
      title.withUTF8 { refuseFigures(in: $0, of: "the title of an abbreviation", at: range) }
      write(" title=\"")
      appendText(title, to: &out)
      write("\"")
    }
    write(">")
  }

  private mutating func close(_ element: AllowedTag.Element, _ node: Node) {
    guard let last = openTags.last, last.element == element, last.parent == node.parent else {
      if let refused = refusedTags.lastIndex(of: element) {
        refusedTags.remove(at: refused)
        return
      }
      let range = range(of: node.literal, at: placeOfMarkup(node, UInt8(ascii: "<")))
      return report(
        MarkdownRules.unclosedTag.finding(
          "'</\(element.rawValue)>' must close the tag that was opened last", at: range,
          suggestion: "write '<\(element.rawValue)>' before the words, or delete it"))
    }
    openTags.removeLast()
    write("</")
    appendText(element.rawValue, to: &out)
    write(">")
  }

  private mutating func range(
    of literal: UnsafeBufferPointer<UInt8>, at place: Int?
  ) -> SourceRange {
    place.map { source.range($0, $0 + literal.count) } ?? blockRange
  }

  /// Whether the tag that closes an element follows in the same text.
  private mutating func hasEnd(of element: AllowedTag.Element, after node: Node) -> Bool {
    if let without = withoutTagEnd, without.parent == node.parent, without.element == element {
      return false
    }
    var depth = 0
    var sibling = node.next
    while let next = sibling {
      sibling = next.next
      guard next.kind == .htmlInline, let tag = AllowedTag(next.literal) else { continue }
      if tag.kind == .open(element) { depth += 1 }
      guard tag.kind == .close(element) else { continue }
      if depth == 0 { return true }
      depth -= 1
    }
    withoutTagEnd = (element, node.parent)
    return false
  }

  /// Writes raw HTML without the marks that a footnote's definition may have left in it.
  mutating func writeRaw(_ literal: UnsafeBufferPointer<UInt8>) {
    if prepared.definitions.isEmpty, prepared.misplaced.isEmpty {
      out.append(contentsOf: literal)
      return
    }
    for byte in literal where byte != SourceMark.separator {
      out.append(byte == SourceMark.definition ? UInt8(ascii: "[") : byte)
    }
  }

  mutating func refuseHTML(_ literal: UnsafeBufferPointer<UInt8>, at start: Int?) {
    write("<!-- raw HTML omitted -->")
    var end = 1
    while end < min(literal.count, 40), literal[end].isTagName { end += 1 }
    if end == 1 || literal[1] == UInt8(ascii: "!") { end = min(max(end, 2), literal.count) }
    var tag = String(decoding: literal[..<end], as: UTF8.self)
    if !tag.hasPrefix("<!"), !tag.hasPrefix("<?") { tag += ">" }
    if end < literal.count, literal[end] == UInt8(ascii: ">") { end += 1 }
    let range = start.map { source.range($0, $0 + end) } ?? blockRange
    let suggestion =
      switch AllowedTag.element(opening: literal) {
      case .abbr?: "write '<abbr title=\"the words\">', with no other attribute"
      case .details?: "write '<details>' or '<details open>', with no other attribute"
      case let element?: "write '<\(element.rawValue)>' without attributes"
      case nil: "write it in Markdown, or '\\<' where a '<' itself is meant"
      }
    report(
      MarkdownRules.rawHTML.finding(
        "a body must not hold raw HTML, such as '\(tag)'", at: range, suggestion: suggestion))
  }
}

extension CommonMarkTree.Node {
  /// Whether it is a tag that ends a line.
  var isLineBreakTag: Bool { kind == .htmlInline && AllowedTag(literal)?.kind == .lineBreak }
}

extension UInt8 {
  fileprivate var isTagName: Bool {
    isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "/")
  }
}
