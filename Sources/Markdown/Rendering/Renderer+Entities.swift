import Diagnostics

/// Names of characters and tags of HTML that did not take, or were encoded once too often.
extension Renderer {
  /// Reports `&amp;nbsp;`, in which the ampersand of a name was encoded once more.
  private mutating func checkTwiceEncoded(
    _ name: Slice<Text>, at index: Int, in node: Node, _ text: Text
  ) {
    guard !options.isFragment, !leftOvers.contains(.entity), name.endIndex < text.count,
      text[name.endIndex] == UInt8(ascii: ";"), EncodedTag.isName(name),
      let found = place(of: index, in: node, node.literal),
      !source.isEscaped(found.place), source.bytes[found.place...].starts(with: "&amp;".utf8),
      leftOvers.insert(.entity)
    else { return }
    let word = String(decoding: name, as: UTF8.self)
    let end = found.place + name.count + 6
    report(
      MarkdownRules.markupLeftOver.finding(
        "'&amp;\(word);' was encoded twice: readers would see '&\(word);'",
        at: source.range(found.place, end),
        suggestion:
          "write '&\(word);' or the character itself; a name that is meant as text is put "
          + "in backticks"))
  }

  /// Names of characters that people know from HTML.
  private static let entities = [
    "amp", "copy", "gt", "hellip", "laquo", "lt", "mdash", "nbsp", "ndash", "quot", "raquo", "shy",
  ]

  /// Reports `&nbps;` and `&nbsp` without its semicolon, which readers would see as they are.
  mutating func checkEntity(at index: Int, in node: Node, _ text: Text) {
    var end = index + 1
    if end < text.count, text[end] == UInt8(ascii: "#") { end += 1 }
    while end < text.count, end - index < 32, text[end].isLetter || text[end].isDigit { end += 1 }
    checkTwiceEncoded(text[(index + 1)..<end], at: index, in: node, text)
    guard end > index + 2, text[index + 1].isLetter else { return }
    let name = String(decoding: text[(index + 1)..<end], as: UTF8.self)
    let isClosed = end < text.count && text[end] == UInt8(ascii: ";")
    guard isClosed || Self.entities.contains(name) else { return }
    leftOver(
      .entity, at: index, length: end - index + (isClosed ? 1 : 0), in: node,
      isClosed
        ? "'&\(name);' is the name of no character" : "'&\(name)' must end with ';'",
      (isClosed ? didYouMean(name, among: Self.entities) : "write '&\(name);'")
        ?? "write the character itself, or '\\&' for an ampersand")
  }

  /// Reports `<https://…` that is no address in angle brackets.
  mutating func checkAngle(at index: Int, in node: Node, _ text: Text) {
    let rest = text[(index + 1)...].prefix(8)
    if rest.starts(with: "!--".utf8) { return refuseNote(at: index, "<!--", in: node) }
    checkEncodedTag(at: index, in: node, text)
    guard rest.starts(with: "http".utf8) || rest.starts(with: "mailto:".utf8) else { return }
    leftOver(
      .link, at: index, length: 1, in: node,
      "an address in '<' and '>' must be closed and have no spaces",
      "write '<https://example.org/>', or '\\<' for the character")
  }

  /// Reports `&lt;b&gt;`, a tag that was encoded and is read as it is.
  private mutating func checkEncodedTag(at index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment, !leftOvers.contains(.tag),
      let tag = EncodedTag.tag(in: text[index...]),
      let found = place(of: index, in: node, node.literal),
      source.has(UInt8(ascii: "&"), at: found.place), leftOvers.insert(.tag)
    else { return }
    report(
      MarkdownRules.markupLeftOver.finding(
        "readers would see the tag '\(tag)' as it is",
        at: source.range(found.place, found.place + 4),
        suggestion:
          "write it in Markdown, such as '**bold**'; a tag that is meant as text is put in "
          + "backticks"))
  }
}
