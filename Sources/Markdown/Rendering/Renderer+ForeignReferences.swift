import Diagnostics

/// What another text's list of sources leaves behind: `[3]`, `[12, 14]`, `[Smith, 2014]`.
///
/// Brackets are also for what an editor adds to a quotation, for paragraphs of judgments and for spans
/// of numbers. Only what is hardly anything else is reported.
extension Renderer {
  /// Reports brackets that are such a reference. Returns where the text goes on behind them.
  mutating func endOfForeignReference(_ index: Int, in node: Node, _ text: Text) -> Int? {
    guard !options.isFragment, !isInLink, !leftOvers.contains(.reference), index + 2 < text.count,
      text[index + 1].isWordByte
    else { return nil }
    let inside = text[(index + 1)...].prefix(160).prefix { $0 != UInt8(ascii: "]") }
    let close = inside.endIndex
    guard close < text.count, text[close] == UInt8(ascii: "]"),
      close + 1 == text.count || text[close + 1] != UInt8(ascii: "(")
    else { return nil }
    let words = String(decoding: inside, as: UTF8.self)
    let written = "[\(words)]"
    if ForeignReference.isNumber(words) {
      guard !isBegun(index, in: node), !isPinpoint(index, text), !isAddition(index, close, text)
      else { return nil }
      leftOver(
        .reference, at: index, length: close + 1 - index, in: node,
        "'\(written)' is a number of another text's list of sources, which readers cannot look up",
        "cite the source: '[@source-id, p. 3]', or write '\\[' where the bracket is meant",
        MarkdownRules.foreignReference)
      return close + 1
    }
    guard ForeignReference.isAuthorAndYear(words), !isAddition(index, close, text) else {
      return nil
    }
    leftOver(
      .reference, at: index, length: close + 1 - index, in: node,
      "'\(written)' names a source that readers cannot look up",
      "cite the source: '[@source-id, p. 3]', or write '(\(words))' where only words are meant",
      MarkdownRules.foreignReference)
    return close + 1
  }

  /// `［3］` and `【3】`.
  mutating func readWideReference(_ index: Int, in node: Node, _ text: Text) {
    let digits = text[(index + 3)...].prefix(4).prefix { $0.isDigit }
    guard !isInLink, (1...3).contains(digits.count), digits.first != UInt8(ascii: "0"),
      !isBegun(index, in: node), let close = ScalarBytes.scalar(at: digits.endIndex, in: text),
      [0x3011, 0x3015, 0xFF3D].contains(close)
    else { return }
    let written = String(decoding: text[index..<digits.endIndex + 3], as: UTF8.self)
    leftOver(
      .reference, at: index, length: written.utf8.count, in: node,
      "'\(written)' is a number of another text's list of sources, which readers cannot look up",
      "cite the source: '[@source-id, p. 3]'", MarkdownRules.foreignReference)
  }

  /// Whether brackets begin a line: such a line is an entry of the list itself.
  private func isBegun(_ index: Int, in node: Node) -> Bool {
    index == 0 && node.previous?.isBreak ?? true
  }

  /// `Smith v Jones [2014] UKSC 5 at [45]`, `95% CI [12, 14]`, and the index of a program's list.
  private func isPinpoint(_ index: Int, _ text: Text) -> Bool {
    if isBehindPinpointWord(index, text) { return true }
    let word = text[..<index].reversed().prefix { $0.isWordByte }
    if word.count == 1 { return true }
    // A number behind another pinpoint, or behind a report that is named by its year in brackets.
    for open in max(0, index - 300)..<index where text[open] == UInt8(ascii: "[") {
      let year = text[(open + 1)...].prefix(5)
      let isYear =
        year.count == 5 && year.prefix(4).allSatisfy(\.isDigit)
        && year.last == UInt8(ascii: "]")
      if isYear || text[open + 1].isDigit && isBehindPinpointWord(open, text) { return true }
    }
    return false
  }

  private func isBehindPinpointWord(_ index: Int, _ text: Text) -> Bool {
    let before = text[..<index].suffix(24).reversed()
    let word = before.drop { $0 == 0x20 || $0 == UInt8(ascii: ".") }.prefix { $0.isLetter }
    return Self.pinpoints.contains(String(decoding: word.reversed(), as: UTF8.self).lowercased())
  }

  private static let pinpoints: Set<String> = [
    "at", "para", "paras", "paragraph", "paragraphs", "pinpoint", "ci", "interval", "range", "art",
    "article", "section", "sec", "clause", "item", "step", "option", "chapter", "table",
  ]

  /// Whether brackets are inside of a quotation, with a word of its sentence behind them.
  private func isAddition(_ index: Int, _ close: Int, _ text: Text) -> Bool {
    let next = text[(close + 1)...].drop { $0 == 0x20 }
    guard next.startIndex == close + 2, let first = next.first, first.isWordByte else {
      return false
    }
    let before = String(decoding: text[..<index].suffix(400), as: UTF8.self)
    let opened = before.lastIndex { "“„«‘".contains($0) }
    let closed = before.lastIndex { "”»".contains($0) }
    if let opened, closed.map({ $0 < opened }) ?? true { return true }
    return before.count { $0 == "\"" } % 2 == 1
  }
}
