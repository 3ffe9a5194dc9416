import Diagnostics

/// Bold text and emphasis that spread over words that nobody marked.
///
/// CommonMark pairs marks by what is next to them. In `**Total:**120 and**(c)** more` the second mark
/// can only open and the third only close, so that '120 and' becomes bold inside of bold text.
extension Renderer {
  mutating func checkEmphasis(_ node: Node) {
    let isStrong = node.kind == .strong
    defer { if isStrong { openStrong += 1 } else { openEmphasis += 1 } }
    guard !options.isFragment, !leftOvers.contains(.nested) else { return }
    if isStrong, isContentsMark(node) {
      return reportSpread(
        node, "'__TOC__' makes no list of contents; pages have one of their own", "delete the line")
    }
    if isInsideWords(node) {
      return reportSpread(
        node,
        "'*' is inside a word here, so that it vanishes and what is behind it is emphasized",
        "write '\\*' for each asterisk")
    }
    let isInside = isStrong ? openStrong > 0 : openEmphasis > 0
    let isWhole = node.previous == nil && node.next == nil
    guard isInside && !isWhole || isInsideOut(node) else { return }
    let mark = isStrong ? "**" : "*"
    reportSpread(
      node,
      "the marks '\(mark)' were paired otherwise than meant: words between two marked texts are "
        + (isStrong ? "bold" : "emphasized"),
      "put a space or punctuation outside of each '\(mark)', or '\\*' for an asterisk")
  }

  mutating func closeEmphasis(_ node: Node) {
    if node.kind == .strong { openStrong -= 1 } else { openEmphasis -= 1 }
  }

  private mutating func reportSpread(_ node: Node, _ message: String, _ suggestion: String) {
    guard leftOvers.insert(.nested) else { return }
    let range = placeOfMarkup(node, UInt8(ascii: "*")).map { source.range($0, $0 + 1) }
    report(
      MarkdownRules.markupLeftOver.finding(
        message, at: range ?? blockRange, suggestion: suggestion))
  }

  /// Whether both marks are between letters of one word: `snake*case*word`. Of others the marks stay
  /// stars: see ``KeptStars``.
  private func isInsideWords(_ node: Node) -> Bool {
    guard node.kind == .emphasis, let before = node.previous, let after = node.next,
      before.kind == .text, after.kind == .text, let first = firstText(of: node),
      let last = lastText(of: node)
    else { return false }
    let edges = [
      (lastScalar(of: before.literal), ScalarBytes.scalar(at: 0, in: first)),
      (lastScalar(of: last), ScalarBytes.scalar(at: 0, in: after.literal)),
    ]
    return edges.allSatisfy { edge in
      guard let before = edge.0, let after = edge.1 else { return false }
      return KeptStars.Edge(before: before, after: after).isInWord
    }
  }

  private func lastScalar(of text: Text) -> UInt32? {
    ScalarBytes.scalar(before: text.count, in: text)
  }

  private func firstText(of node: Node) -> Text? {
    node.firstChild.flatMap { $0.kind == .text ? $0.literal : nil }
  }

  private func lastText(of node: Node) -> Text? {
    node.lastChild.flatMap { $0.kind == .text ? $0.literal : nil }
  }

  /// Whether a mark that did not take is right before the text at whose end this one begins:
  /// `x*(a)*y and z*(b)*w`.
  private func isInsideOut(_ node: Node) -> Bool {
    guard let before = node.previous, let after = node.next, before.kind == .text,
      after.kind == .text
    else { return false }
    let (head, tail) = (before.literal, after.literal)
    let mark = UInt8(ascii: "*")
    guard let last = head.last, let first = tail.first, last.isPunctuation, first.isPunctuation,
      let open = head.suffix(200).lastIndex(of: mark), open > 0, open + 1 < head.count,
      let close = tail.prefix(200).firstIndex(of: mark), close + 1 < tail.count
    else { return false }
    return head[open - 1].isWordByte && head[open + 1].isPunctuation
      && tail[close - 1].isPunctuation && tail[close + 1].isWordByte
  }

  /// `__TOC__` and its like alone in a paragraph.
  private func isContentsMark(_ node: Node) -> Bool {
    guard node.previous == nil, node.next == nil, let text = node.firstChild, text.kind == .text,
      text.next == nil
    else { return false }
    return ["TOC", "NOTOC", "FORCETOC"].contains(String(decoding: text.literal, as: UTF8.self))
  }
}
