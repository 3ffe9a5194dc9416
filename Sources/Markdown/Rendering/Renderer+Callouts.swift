import Diagnostics

extension Renderer {
  mutating func openQuote(_ node: Node) -> Bool {
    if isFootnotePart(node) { return false }
    quoteDepth += 1
    startLine()
    if let (word, paragraph, offset) = calloutWord(of: node), isCallout(paragraph, word) {
      if let kind = CalloutKind(rawValue: word.lowercased()) {
        callouts.append(node)
        writeCalloutHead(kind, paragraph, offset)
        consumed = paragraph
        return true
      }
      reportUnknownCallout(word, paragraph)
    }
    write("<blockquote>\n")
    return true
  }

  mutating func closeQuote(_ node: Node) {
    quoteDepth -= 1
    startLine()
    if callouts.last == node {
      callouts.removeLast()
      write("</aside>\n")
    } else {
      write("</blockquote>\n")
    }
  }

  /// Whether the marker is in the source as it is in the text: a backslash before one of its
  /// characters says that the text is meant.
  private func isCallout(_ paragraph: Node, _ word: String) -> Bool {
    let start = lineBase(paragraph.startLine) + paragraph.startColumn - 1
    let marker = "[!\(word)]".utf8
    guard start >= 0, start + marker.count <= source.bytes.count else { return false }
    if source.bytes[start...].starts(with: marker) { return true }
    // Other bytes are there where links are defined first, and where something is escaped.
    return !source.bytes[start...].prefix(marker.count + 1).contains {
      $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&")
    }
  }

  /// The word of a quote that begins `[!WORD]`, its first paragraph, and the offset in that
  /// paragraph's first text after the marker and the space behind it.
  private func calloutWord(of node: Node) -> (word: String, paragraph: Node, offset: Int)? {
    guard let paragraph = node.firstChild, paragraph.kind == .paragraph,
      let text = paragraph.firstChild, text.kind == .text
    else { return nil }
    let literal = text.literal
    guard literal.count > 3, literal[0] == UInt8(ascii: "["), literal[1] == UInt8(ascii: "!")
    else { return nil }
    var end = 2
    while end < literal.count, literal[end].isLetter || literal[end] == UInt8(ascii: "-") {
      end += 1
    }
    guard end > 2, end < literal.count, literal[end] == UInt8(ascii: "]") else { return nil }
    let word = String(decoding: literal[2..<end], as: UTF8.self)
    end += 1
    while end < literal.count, literal[end].isSpaceOrTab { end += 1 }
    return (word, paragraph, end)
  }

  /// Writes the kind, the title and what else stands in the first paragraph.
  private mutating func writeCalloutHead(_ kind: CalloutKind, _ paragraph: Node, _ offset: Int) {
    write("<aside class=\"callout callout-")
    appendText(kind.rawValue, to: &out)
    write("\" role=\"note\">\n<p class=\"kind\">")
    hole(.phrase(kind.phrase))
    write("</p>\n")
    begin(paragraph)
    guard let first = paragraph.firstChild else { return }
    let hasTitle = offset < first.literal.count || (first.next.map { !$0.isBreak } ?? false)
    if hasTitle { write("<p class=\"title\">") }
    resume = (first, offset)
    var child: Node? = first
    while let inline = child, !inline.isBreak {
      render(inline)
      child = inline.next
    }
    closeDeletion(in: paragraph)
    if hasTitle { write("</p>\n") }
    guard var rest = child?.next else { return }
    write("<p>")
    while true {
      render(rest)
      guard let next = rest.next else { break }
      rest = next
    }
    closeDeletion(in: paragraph)
    write("</p>\n")
  }

  private mutating func reportUnknownCallout(_ word: String, _ paragraph: Node) {
    begin(paragraph)
    let start = lineBase(paragraph.startLine) + paragraph.startColumn - 1
    let words = CalloutKind.words
    // Where a link is defined for '[!word]' the text is not at its place; it is no callout then.
    let range = source.range(start, start + word.utf8.count + 3)
    report(
      MarkdownRules.unknownCallout.finding(
        "a callout must be of a known kind, not '\(word)'", at: range,
        notes: ["the kinds are \(words.map { "'\($0)'" }.joined(separator: ", "))"],
        suggestion: didYouMean(word.uppercased(), among: words)))
  }
}

extension CommonMarkTree.Node {
  var isBreak: Bool { kind == .softBreak || kind == .lineBreak }
}
