import Diagnostics

/// The lines of a postal address, or of a list of contacts, that run together in a paragraph.
///
/// A line that was wrapped is long, or begins with a small letter, or ends in the middle of a sentence
/// that goes on. Only what is nothing of that is reported.
extension Renderer {
  mutating func checkRunTogether(_ paragraph: Node) {
    guard !options.isFragment, !isInCell, definitionLines == 0, let first = paragraph.firstChild,
      hasShortLines(first), !leftOvers.contains(.list)
    else { return }
    let lines = shortLines(of: paragraph)
    if let label = repeatedLabel(in: lines) {
      guard leftOvers.insert(.list) else { return }
      report(
        MarkdownRules.markupLeftOver.finding(
          "lines that begin '\(label.text)' run together with the line above",
          at: source.range(label.start, label.start + label.text.utf8.count),
          suggestion: "write '- \(label.text) …', or a backslash at the end of each line"))
    } else if isAddress(lines), leftOvers.insert(.list) {
      report(
        MarkdownRules.markupLeftOver.finding(
          "the lines of an address run together", at: source.restOfLine(lines[1].lowerBound),
          suggestion: "write a backslash at the end of each line, or commas between its parts"))
    }
  }

  /// Whether the first line is short and another one follows: most paragraphs need no closer look.
  private func hasShortLines(_ first: Node) -> Bool {
    var node = first
    var count = 0
    while node.kind != .softBreak {
      if node.kind == .lineBreak { return false }
      count += node.kind == .text ? node.literal.count : 0
      guard count <= 60, let next = node.next else { return false }
      node = next
    }
    return true
  }

  /// The lines of a paragraph as offsets in the source; none where one ends on purpose, or is long.
  private func shortLines(of paragraph: Node) -> [Range<Int>] {
    var inline = paragraph.firstChild
    while let node = inline {
      if node.kind == .lineBreak { return [] }
      inline = node.next
    }
    let last = min(paragraph.endLine, paragraph.startLine + 40)
    var lines: [Range<Int>] = []
    for line in paragraph.startLine...max(last, paragraph.startLine) {
      var start = lineBase(line)
      if line == paragraph.startLine { start += max(paragraph.startColumn, 1) - 1 }
      start = source.textStart(from: start, quoteDepth: quoteDepth)
      let end = source.contentEnd(ofLine: source.lineIndex(of: start))
      guard end > start, end - start <= 120 else { return [] }
      lines.append(start..<end)
    }
    return lines
  }

  // MARK: Labels

  /// The second of two neighbouring lines that begin with a word and a colon: `E-mail: …`.
  private func repeatedLabel(in lines: [Range<Int>]) -> (start: Int, text: String)? {
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard label(of: line) != nil, let label = label(of: next), !endsSentence(line) else {
        continue
      }
      return label
    }
    return nil
  }

  /// `Tel:`, `**E-mail:**`: one to three words, the first with a capital, without their marks.
  private func label(of line: Range<Int>) -> (start: Int, text: String)? {
    let marks = "*_".utf8
    let text = source.bytes[line].drop { marks.contains($0) }
    guard let first = text.first, (0x41...0x5A).contains(first) || first >= 0xC3,
      let colon = text.prefix(30).firstIndex(of: UInt8(ascii: ":")),
      text[(colon + 1)...].drop(while: { marks.contains($0) }).first == 0x20
    else { return nil }
    var words = text[..<colon]
    while let last = words.last, marks.contains(last) { words.removeLast() }
    guard words.allSatisfy({ $0.isWordByte || $0 == 0x20 || $0 == UInt8(ascii: "-") }),
      words.count(where: { $0 == 0x20 }) < 3
    else { return nil }
    return (text.startIndex, String(decoding: words, as: UTF8.self) + ":")
  }

  private func endsSentence(_ line: Range<Int>) -> Bool {
    source.bytes[line].last.map { ".!?".utf8.contains($0) } ?? true
  }

  // MARK: Addresses

  /// Whether three to eight short lines begin with a capital or a digit and end without punctuation, and
  /// one of them has a number, as that of a house, a box or a town.
  private func isAddress(_ lines: [Range<Int>]) -> Bool {
    guard (3...8).contains(lines.count) else { return false }
    let areShort = lines.allSatisfy { line in
      let text = source.bytes[line]
      guard text.count <= 40, let first = text.first, let last = text.last else { return false }
      return ((0x41...0x5A).contains(first) || first.isDigit || first == UInt8(ascii: "+"))
        && !isNumbered(text) && (last.isWordByte || last == UInt8(ascii: ")"))
        && !text.contains { "*[]{}<>|\\".utf8.contains($0) }
    }
    return areShort && lines.dropFirst().contains { source.bytes[$0].contains(where: \.isDigit) }
      && lines.allSatisfy { !endsInSmallWord($0) }
  }

  /// `1. one`, which is a list's.
  private func isNumbered(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { $0.isDigit }
    return rest.count < line.count && ".)".utf8.contains(rest.first ?? 0)
  }

  /// Whether a sentence goes on behind a line: `the number of`.
  private func endsInSmallWord(_ line: Range<Int>) -> Bool {
    let word = source.bytes[line].reversed().prefix { $0.isLetter }.reversed()
    return Self.smallWords.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let smallWords: Set<String> = [
    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "has", "have",
    "in", "is", "its",
    "of", "on", "or", "than", "that", "the", "their", "to", "was", "were", "which", "with",
  ]
}
