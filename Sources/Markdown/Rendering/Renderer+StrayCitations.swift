import Diagnostics

/// Citations in the forms of other programs, above all Pandoc's.
extension Renderer {
  /// Reports `[see @id, p. 3]`, `[-@id]` and `[@ id]`. Returns where the text goes on, or nil where
  /// no citation was meant.
  mutating func endOfStrayCitation(_ index: Int, in node: Node, _ text: Text) -> Int? {
    let inside = text[(index + 1)...].prefix(300)
    guard let close = inside.firstIndex(of: UInt8(ascii: "]")),
      let at = inside[..<close].firstIndex(of: UInt8(ascii: "@")),
      at + 1 < close, isStrayAt(at, text, until: close)
    else { return nil }
    let placesBefore = places
    let found = place(of: index, in: node, node.literal)
    if found?.isEscaped == true || place(of: at, in: node, node.literal)?.isEscaped == true {
      places = placesBefore
      return nil
    }
    var words = trimmed(text, index + 1..<at)
    let isWithoutAuthor = words.last == UInt8(ascii: "-")
    let isUnseen = String(decoding: words, as: UTF8.self).unicodeScalars
      .allSatisfy(\.properties.isDefaultIgnorableCodePoint)
    if isUnseen { words = text[at..<at] }
    if isWithoutAuthor { words = trimmed(text, words.startIndex..<words.endIndex - 1) }
    let rest = trimmed(text, at + 1..<close)
    let citation = "[@" + String(decoding: rest, as: UTF8.self) + "]"
    let before = String(decoding: words, as: UTF8.self)
    let without =
      before.isEmpty ? "" : " without '\(before)'; say it in the sentence where it must be read"
    report(
      MarkdownRules.badCitation.finding(
        "a citation must begin with '@' right behind its bracket, without words before it",
        at: found.map { source.range($0.place, $0.place + close + 1 - index) } ?? blockRange,
        suggestion: "write '\(citation)'\(without)"))
    return close + 1
  }

  /// Whether a source may be named after the `@`: no e-mail address, no `@` between spaces.
  private func isStrayAt(_ at: Int, _ text: Text, until close: Int) -> Bool {
    guard !isBehindLetter(at, text), text[at - 1] != UInt8(ascii: "/") else { return false }
    let next = trimmed(text, at + 1..<close)
    guard let first = next.first, first.isLetter || first.isDigit else { return false }
    // 'name @ place' is no citation; '[@ id]' is.
    return next.startIndex == at + 1 || text[at - 1] == UInt8(ascii: "[")
  }

  /// Keeps `[id, p. 3]` in mind, which is a citation without its `@` where there is such a source.
  mutating func noteMention(_ index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment, !isInLink, mentions.count < 1_000,
      let mention = SourceMention.inBrackets(text[index...])
    else { return }
    let found = place(of: index, in: node, node.literal)
    guard found?.isEscaped != true else { return }
    mentions.append(
      SourceMention(
        id: mention.id,
        text: String(decoding: text[index..<index + mention.count], as: UTF8.self),
        at: found.map { source.range($0.place, $0.place + mention.count) } ?? blockRange))
  }

  private func trimmed(_ text: Text, _ range: Range<Int>) -> Slice<Text> {
    var slice = text[range]
    while let first = slice.first, first.isSpaceOrTab { slice.removeFirst() }
    while let last = slice.last, last.isSpaceOrTab { slice.removeLast() }
    return slice
  }

  /// Reads an `@` outside of brackets: an e-mail address, or a source that was meant to be cited.
  mutating func readAt(_ index: Int, in node: Node, _ text: Text, _ start: Int) -> TextMark {
    if let found = BareAddress.mail(text, at: index, from: start) {
      if isInLink { return .text(next: found.range.upperBound) }
      if place(of: index, in: node, node.literal)?.isEscaped != true { return .address(found) }
      return .text(next: index + 1)
    }
    guard index + 1 < text.count, text[index + 1].isLetter || text[index + 1].isDigit,
      !isBehindLetter(index, text), index == 0 || text[index - 1] != UInt8(ascii: "/")
    else { return .text(next: index + 1) }
    var end = index + 1
    while end < text.count, let scalar = ScalarBytes.scalar(at: end, in: text),
      let character = Unicode.Scalar(scalar),
      character.isWordPart || character == "-" || character == ":"
    {
      end += character.utf8.count
    }
    while end > index + 1, text[end - 1] == UInt8(ascii: ":") || text[end - 1] == UInt8(ascii: "-")
    {
      end -= 1
    }
    let id = String(decoding: text[(index + 1)..<end], as: UTF8.self)
    // '@5pm' is a time; a source whose name begins with a digit has a hyphen or a colon.
    if text[index + 1].isDigit, !id.contains("-"), !id.contains(":") { return .text(next: end) }
    leftOver(
      .citation, at: index, length: end - index, in: node,
      "a citation must be in brackets: '[@\(id)]'",
      "write '[@\(id)]' or '[@\(id), p. 3]', or '\\@\(id)' where a name is meant",
      MarkdownRules.bareCitation)
    return .text(next: end)
  }
}
