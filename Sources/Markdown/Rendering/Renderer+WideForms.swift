import Diagnostics

/// Markup typed with the wide characters of an East Asian keyboard, which mark nothing.
extension Renderer {
  /// Reads a character that begins with the byte 0xE3 or 0xEF.
  mutating func readWide(_ index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment, let scalar = ScalarBytes.scalar(at: index, in: text) else { return }
    switch scalar {
    case 0x3010, 0x3014, 0xFF3B: readWideBracket(scalar, index, in: node, text)
    case 0xFF0A, 0xFF3F, 0xFF5E: readWideRun(scalar, index, in: node, text)
    case 0xFF20:
      guard index + 3 < text.count, text[index + 3].isLetter, !isBehindLetter(index, text) else {
        return
      }
      refuseCitation("must begin with '@', not with", scalar, at: index, in: node)
    case 0xFF3D: readWideLink(index, in: node, text)
    case 0xFF5B: noteBracedWords(at: index, in: node, text)
    default: break
    }
  }

  /// `［@id］`, `【@id】`, and the marks that chat programs leave: `【4†source】`.
  private mutating func readWideBracket(
    _ scalar: UInt32, _ index: Int, in node: Node, _ text: Text
  ) {
    let inside = text[(index + 3)...].prefix(12)
    if inside.first == UInt8(ascii: "@") || inside.starts(with: "\u{FF20}".utf8) {
      return refuseCitation("must be in '[' and ']', not in", scalar, at: index, in: node)
    }
    if inside.first == UInt8(ascii: "^") {
      return leftOver(
        .note, at: index, length: 1, in: node,
        "a note must be in '[' and ']', not in " + MisleadingCharacter.description(of: scalar),
        "write '[^1]'")
    }
    noteWideMention(index, in: node, text)
    readWideReference(index, in: node, text)
    let number = inside.drop { $0.isDigit || $0 == UInt8(ascii: ":") }
    guard number.startIndex > inside.startIndex, number.starts(with: "\u{2020}".utf8) else {
      return
    }
    leftOver(
      .citation, at: index, length: 1, in: node,
      "a chat program's mark names no source that readers can look up",
      "delete it, and cite the source itself: '[@source-id, p. 3]'", MarkdownRules.badCitation)
  }

  /// Keeps `［id, p. 3］` in mind, as `[id, p. 3]` is.
  private mutating func noteWideMention(_ index: Int, in node: Node, _ text: Text) {
    let inside = text[(index + 3)...].prefix(300).prefix { $0 != 0xEF && $0 != 0xE3 }
    guard !isInLink, mentions.count < 1_000, inside.endIndex + 2 < text.count,
      let mention = SourceMention.inBrackets([UInt8(ascii: "[")] + inside + [UInt8(ascii: "]")])
    else { return }
    let end = inside.endIndex + 3
    let found = place(of: index, in: node, node.literal)
    mentions.append(
      SourceMention(
        id: mention.id, text: String(decoding: text[index..<end], as: UTF8.self),
        at: found.map { source.range($0.place, $0.place + end - index) } ?? blockRange))
  }

  private mutating func refuseCitation(
    _ words: String, _ scalar: UInt32, at index: Int, in node: Node
  ) {
    leftOver(
      .citation, at: index, length: 1, in: node,
      "a citation \(words) \(MisleadingCharacter.description(of: scalar))",
      "write '[@source-id]' or '[@source-id, p. 3]'", MarkdownRules.badCitation)
  }

  /// Two or more of a wide mark, and its like behind some words: `＊＊太字＊＊`.
  private mutating func readWideRun(
    _ scalar: UInt32, _ index: Int, in node: Node, _ text: Text
  ) {
    let mark = text[index..<index + 3]
    func runEnd(_ start: Int) -> Int {
      var end = start
      while end + 2 < text.count, text[end..<end + 3].elementsEqual(mark) { end += 3 }
      return end
    }
    let isBehindMark = index >= 3 && text[(index - 3)..<index].elementsEqual(mark)
    guard !leftOvers.contains(.wide), !isBehindMark else { return }
    let end = runEnd(index)
    guard end - index == 6, end < text.count, text[end] > 0x20 else { return }
    var next = end
    let limit = min(text.count, end + 300)
    while next + 5 < limit, !text[next..<next + 3].elementsEqual(mark) { next += 1 }
    guard next > end, runEnd(next) - next == 6 else { return }
    let plain = scalar == 0xFF0A ? "**" : scalar == 0xFF3F ? "__" : "~~"
    leftOver(
      .wide, at: index, length: 6, in: node,
      "markup must be typed with '\(plain)', not with \(MisleadingCharacter.description(of: scalar))",
      "write '\(plain)words\(plain)'; put the characters in backticks where they are meant")
  }

  /// `［words］（address）`.
  private mutating func readWideLink(_ index: Int, in node: Node, _ text: Text) {
    let rest = text[(index + 3)...]
    let isWide = rest.starts(with: "\u{FF08}".utf8)
    guard isWide || rest.first == UInt8(ascii: "("),
      isAddress(text, from: rest.startIndex + (isWide ? 3 : 1))
    else { return }
    leftOver(
      .link, at: index, length: 1, in: node,
      "a link must be in '[' and ']', not in fullwidth brackets", "write '[words](address)'")
  }

  /// Whether a letter or a digit that belongs to the same word is before a place: in scripts without
  /// spaces none does.
  func isBehindLetter(_ index: Int, _ text: Text) -> Bool {
    guard let before = ScalarBytes.scalar(before: index, in: text) else { return false }
    if before < 0x80 { return UInt8(before).isLetter || UInt8(before).isDigit }
    return Unicode.Scalar(before)?.isWordPart == true && !UnspacedScript.contains(before)
  }
}
