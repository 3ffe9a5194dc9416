import Diagnostics
import HTML

/// Comments, and details that the reader opens: `<details>`, its `<summary>`, and `</details>`, each with
/// an empty line between it and the Markdown inside.
extension Renderer {
  mutating func writeHTMLBlock(_ node: Node) {
    if isFootnotePart(node) { return }
    startLine()
    let literal = node.literal
    if options.allowHTML {
      writeRaw(literal)
      return startLine()
    }
    var index = 0
    while index < literal.count {
      if literal[index] <= 0x20 {
        index += 1
        continue
      }
      guard let end = writeTag(at: index, of: node, literal) else { break }
      index = end
    }
    startLine()
  }

  /// Writes the tag at an offset of a block. Returns where the block goes on, or nil where the rest is
  /// refused.
  private mutating func writeTag(
    at index: Int, of node: Node, _ literal: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let tag = AllowedTag(literal, at: index) else {
      refuseBlock(node, literal, from: index)
      return nil
    }
    switch tag.kind {
    case .comment, .lineBreak: return tag.end
    case .open(.details):
      let place = tagPlace(index, in: node, literal)
      openDetails.append((node.parent, source.range(place, place + tag.end - index)))
      if tag.isShown { write("<details open>\n") } else { write("<details>\n") }
      return tag.end
    case .open(.summary):
      guard openDetails.last?.parent == node.parent else { break }
      return writeSummary(from: tag.end, of: node, literal)
    case .close(.details):
      guard let details = openDetails.last, details.parent == node.parent else {
        let place = tagPlace(index, in: node, literal)
        report(
          MarkdownRules.unclosedTag.finding(
            "'</details>' must close a '<details>' of the same list or quotation",
            at: source.range(place, place + tag.end - index)))
        return nil
      }
      openDetails.removeLast()
      write("</details>\n")
      return tag.end
    default: break
    }
    refuseBlock(node, literal, from: index)
    return nil
  }

  /// Writes the words of a summary, which are plain text. Returns where the block goes on.
  private mutating func writeSummary(
    from start: Int, of node: Node, _ literal: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let close: StaticString = "</summary>"
    guard let end = AllowedTag.place(of: close, in: literal, from: start) else {
      refuseBlock(node, literal, from: start - "<summary>".utf8.count)
      return nil
    }
    let words = literal[start..<end].drop { $0 <= 0x20 }
    var text = String(decoding: words, as: UTF8.self)
    while text.last?.isWhitespace == true { text.removeLast() }
    let marks = "<{[*_`\\".utf8
    guard let plain = AllowedTag.decoded(text), !text.isEmpty,
      !plain.utf8.contains(where: marks.contains)
    else {
      let place = tagPlace(min(words.startIndex, end), in: node, literal)
      report(
        MarkdownRules.rawHTML.finding(
          "the words of a '<summary>' must be plain text, not '\(text)'",
          at: source.restOfLine(place), suggestion: "put markup into the text below it"))
      return nil
    }
    write("<summary>")
    appendText(plain, to: &out)
    write("</summary>\n")
    return end + close.utf8CodeUnitCount
  }

  /// Reports what is left of a block from an offset on.
  private mutating func refuseBlock(
    _ node: Node, _ literal: UnsafeBufferPointer<UInt8>, from index: Int
  ) {
    let rest = UnsafeBufferPointer(rebasing: literal[index...])
    let place = tagPlace(index, in: node, literal)
    if rest.starts(with: "<!--".utf8) {
      report(
        MarkdownRules.unclosedTag.finding(
          "a comment must end in '-->'; all that follows would be left out",
          at: source.range(place, place + 4)))
    } else if rest.first == UInt8(ascii: "<") {
      refuseHTML(rest, at: place)
    } else {
      report(
        MarkdownRules.rawHTML.finding(
          "text in the lines of a tag or a comment is not read as Markdown",
          at: source.restOfLine(place), suggestion: "put an empty line between the tag and the text"
        ))
      // The end of the details is in the text that is not read.
      if openDetails.last?.parent == node.parent,
        AllowedTag.place(of: "</details>", in: rest, from: 0) != nil
      {
        openDetails.removeLast()
        write("</details>\n")
      }
    }
  }

  /// The place in the source of an offset in a block of HTML.
  private func tagPlace(
    _ index: Int, in node: Node, _ literal: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let before = literal[..<index]
    let line = before.count { $0 == 0x0A }
    let column = index - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
    let base = lineBase(node.startLine + line)
    // Of a later line the first column is behind the marks of quotations and lists.
    let start =
      line == 0
      ? base + node.startColumn - 1 : source.textStart(from: base, quoteDepth: quoteDepth)
    guard line > 0 else { return start + column }
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let indentation = literal[lineStart..<index].prefix { $0.isSpaceOrTab }.count
    return start + column - indentation
  }

  /// Closes the details that are open where their list, quotation or page ends.
  mutating func closeDetails(in node: Node) {
    while let details = openDetails.last, details.parent == node {
      openDetails.removeLast()
      startLine()
      write("</details>\n")
      report(
        MarkdownRules.unclosedTag.finding(
          "'<details>' must be closed in the same list or quotation", at: details.range,
          suggestion: "write '</details>' on a separate line"))
    }
  }
}
