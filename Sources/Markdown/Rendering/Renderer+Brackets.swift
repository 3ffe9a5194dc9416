import Diagnostics

/// Brackets in text: links, notes and callouts that did not take.
extension Renderer {
  mutating func readOpenBracket(_ index: Int, in node: Node, _ text: Text) -> TextMark {
    if let end = endOfStrayCitation(index, in: node, text) { return .text(next: end) }
    if index > 0, text[index - 1] == UInt8(ascii: "^"), text[index...].contains(UInt8(ascii: "]")) {
      leftOver(
        .note, at: index - 1, length: 2, in: node,
        "a note must be written at its place as '[^label]'",
        "write '[^1]', and a paragraph '[^1]: text of the note'")
    } else if index + 1 < text.count, text[index + 1] == UInt8(ascii: "!") {
      readCalloutWord(index, in: node, text)
    } else if index + 1 < text.count, text[index + 1] == UInt8(ascii: "["),
      isContentsLink(index, in: node, text) || text[index...].contains(UInt8(ascii: "]"))
    {
      let inside: UInt8 = index + 2 < text.count ? text[index + 2] : 0
      guard inside != UInt8(ascii: "@"), inside != UInt8(ascii: "^") else {
        return .text(next: index + 1)
      }
      leftOver(
        .wikiLink, at: index, length: 2, in: node,
        "a link must be written '[words](address)', not '[[page]]'",
        "write '[words](../pages/page.md)', or '\\[[' for the brackets")
    }
    if let end = endOfForeignReference(index, in: node, text) { return .text(next: end) }
    readWikiBracket(index, in: node, text)
    readNoteBracket(index, in: node, text)
    noteMention(index, in: node, text)
    return .text(next: index + 1)
  }

  /// `[[_TOC_]]`, of which libcmark makes emphasis in brackets.
  private func isContentsLink(_ index: Int, in node: Node, _ text: Text) -> Bool {
    guard index + 2 == text.count, let next = node.next, next.kind == .emphasis else {
      return false
    }
    return next.firstChild?.literal.elementsEqual("TOC".utf8) == true
  }

  /// `[^a note]`, whose label is none.
  private mutating func readNoteBracket(_ index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment, index + 2 < text.count, text[index + 1] == UInt8(ascii: "^"),
      index == 0 || text[index - 1] != UInt8(ascii: "["),
      text[(index + 2)...].prefix(300).contains(UInt8(ascii: "]")),
      endOfFootnoteLabel(text, at: index) == nil
    else { return }
    leftOver(
      .note, at: index, length: 2, in: node,
      "the label of a note must be letters, digits, '-', '.' and '_', without spaces",
      "write '[^1]', and a paragraph '[^1]: text of the note'")
  }

  /// `[!NOTE]` that makes no callout: it is in no quotation, or not alone at its beginning.
  private mutating func readCalloutWord(_ index: Int, in node: Node, _ text: Text) {
    let word = text[(index + 2)...].prefix(14).drop { $0.isSpaceOrTab }.prefix { $0.isLetter }
    guard CalloutKind(rawValue: String(decoding: word, as: UTF8.self).lowercased()) != nil,
      place(of: index, in: node, node.literal)?.isEscaped != true,
      place(of: index + 1, in: node, node.literal)?.isEscaped != true,
      !isQuoteEscaped(before: index, in: node, text)
    else { return }
    let before = places
    if word.endIndex < text.count,
      place(of: word.endIndex, in: node, node.literal)?.isEscaped == true
    {
      return
    }
    places = before
    leftOver(
      .block, at: index + 1, length: 1, in: node,
      "a callout must begin a quotation, with its word first",
      "write '> [!NOTE]' and its text on lines that begin with '> ', or '\\[' for the bracket")
    places = before
  }

  /// Whether an escaped `>` is all that is before a place on its line.
  private mutating func isQuoteEscaped(
    before index: Int, in node: Node, _ text: Text
  ) -> Bool {
    let before = text[..<index]
    guard let first = before.first, first == UInt8(ascii: ">"),
      before.allSatisfy({ $0 == first || $0.isSpaceOrTab })
    else { return false }
    // The places go forward only.
    let start = lineStart(of: node)
    return start.map { source.bytes[$0] != first } ?? false
  }

  mutating func readCloseBracket(_ index: Int, in node: Node, _ text: Text) {
    let next: UInt8 = index + 1 < text.count ? text[index + 1] : 0
    let second: UInt8 = index + 2 < text.count ? text[index + 2] : 0
    if next == 0xEF, text[(index + 1)...].starts(with: "\u{FF08}".utf8),
      isAddress(text, from: index + 4)
    {
      return leftOver(
        .link, at: index, length: 1, in: node,
        "a link's address must be in '(' and ')', not in fullwidth brackets",
        "write '[words](address)'")
    }
    // A character that nobody sees may be between the halves.
    if next >= 0x80, let scalar = ScalarBytes.scalar(at: index + 1, in: text),
      Unicode.Scalar(scalar)?.properties.isDefaultIgnorableCodePoint == true
    {
      let after = index + 1 + (scalar < 0x800 ? 2 : 3)
      guard after < text.count, text[after] == UInt8(ascii: "("), isAddress(text, from: after + 1)
      else { return }
      return leftOver(
        .link, at: index, length: 1, in: node,
        "a link must have nothing between ']' and '(', not \(MisleadingCharacter.description(of: scalar))",
        "delete that character")
    }
    switch next {
    case UInt8(ascii: "("):
      guard !isOpenedByEscape(index, in: node) else { return }
      leftOver(
        .link, at: index, length: 2, in: node,
        "a link must be written '[words](address)', without spaces in the address",
        "close it with ')', write an address with spaces as '(<my file.pdf>)', and a title in "
          + "straight quotes")
    case UInt8(ascii: "["):
      guard second != UInt8(ascii: "@"), second != UInt8(ascii: "^"),
        !second.isDigit || !leftOvers.contains(.reference), !isOpenedByEscape(index, in: node)
      else { return }
      leftOver(
        .link, at: index, length: 2, in: node,
        "a link '[words][name]' must have a line that says where 'name' leads",
        "add a line '[name]: address', or write '[words](address)'")
    case 0x20:
      guard second == UInt8(ascii: "("), isAddress(text, from: index + 3),
        !isOpenedByEscape(index, in: node)
      else { return }
      leftOver(
        .link, at: index, length: 3, in: node,
        "a link must have no space between ']' and '('", "write '[words](address)'")
    default:
      // The two halves the wrong way round.
      guard index > 0, next != UInt8(ascii: ":"), let open = lastOpenBracket(before: index, text),
        open > 0, text[open - 1] == UInt8(ascii: ")"), isAddress(text, from: open + 1)
      else { return }
      leftOver(
        .link, at: index, length: 1, in: node,
        "a link must have its words in square brackets and its address in round ones",
        "write '[words](address)'")
    }
  }

  /// Whether the bracket that a closing one belongs to has a backslash before it.
  private mutating func isOpenedByEscape(_ index: Int, in node: Node) -> Bool {
    guard !leftOvers.contains(.link), let close = place(of: index, in: node, node.literal)?.place
    else { return false }
    var open = close - 1
    while open >= 0, close - open < 400, source.bytes[open] != UInt8(ascii: "[") { open -= 1 }
    return source.has(UInt8(ascii: "["), at: open) && source.isEscaped(open)
  }

  private func lastOpenBracket(before index: Int, _ text: Text) -> Int? {
    let from = max(0, index - 300)
    return text[from..<index].lastIndex(of: UInt8(ascii: "["))
  }

  func isAddress(_ text: Text, from start: Int) -> Bool {
    guard start < text.count else { return false }
    let rest = text[start...].prefix(12)
    if rest.first == UInt8(ascii: "#") || rest.first == UInt8(ascii: "/") { return true }
    if rest.starts(with: "../".utf8) || rest.starts(with: "./".utf8) { return true }
    if rest.starts(with: "www.".utf8) { return true }
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = String(decoding: rest[..<colon], as: UTF8.self)
    return options.schemes.contains(scheme)
  }
}
