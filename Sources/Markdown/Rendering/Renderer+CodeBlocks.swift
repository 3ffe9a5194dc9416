import Diagnostics

/// Code blocks that were meant otherwise: views whose name is misspelt, fences without an end.
extension Renderer {
  mutating func checkCodeBlock(_ node: Node) {
    guard !options.isFragment else { return }
    let start = lineBase(node.startLine) + node.startColumn - 1
    guard start >= 0, start < source.bytes.count else { return }
    let byte = source.bytes[start]
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~"), !isIndented(node, at: start)
    else {
      checkIndented(node, at: start)
      return
    }
    checkName(node.info, at: start)
    checkEnd(node, byte, at: start)
  }

  /// Whether what looks like the opening fence is a line of the code itself.
  private func isIndented(_ node: Node, at start: Int) -> Bool {
    let line = node.literal.prefix { !$0.isLineEnd }
    let end = start + line.count
    return !line.isEmpty && end <= source.bytes.count
      && source.bytes[start..<end].elementsEqual(line)
      && (end == source.bytes.count || source.bytes[end].isLineEnd)
  }

  /// Lines that are code because they are indented, and were hardly meant to be.
  private mutating func checkIndented(_ node: Node, at start: Int) {
    let literal = node.literal
    let isFence = literal.starts(with: "```".utf8) || literal.starts(with: "~~~".utf8)
    guard isFence || looksLikeProse(literal) else { return }
    report(
      MarkdownRules.markupLeftOver.finding(
        isFence
          ? "a fence must be indented by at most three spaces"
          : "lines that are indented by four spaces are shown as code",
        at: source.restOfLine(start),
        suggestion: isFence
          ? "begin the line with the fence"
          : "begin the lines at the margin, or put code between lines of '```'"))
  }

  /// Whether code holds a citation, a link, bold text, or begins as a heading or a table does.
  private func looksLikeProse(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = literal.first else { return false }
    if first == UInt8(ascii: "|") || literal.starts(with: "## ".utf8) { return true }
    var last: UInt8 = 0
    for byte in literal {
      switch (last, byte) {
      case (UInt8(ascii: "["), UInt8(ascii: "@")), (UInt8(ascii: "]"), UInt8(ascii: "(")),
        (UInt8(ascii: "*"), UInt8(ascii: "*")):
        return true
      default: last = byte
      }
    }
    return false
  }

  private mutating func checkName(_ info: UnsafeBufferPointer<UInt8>, at start: Int) {
    let word = info.prefix { $0 > 0x20 }
    guard !word.isEmpty, !options.viewNames.contains(where: { word.elementsEqual($0) }) else {
      return
    }
    // '{timeline}' and 'timeline:' are how other programs call such a block.
    let letters = word.filter { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
    let name = String(decoding: letters, as: UTF8.self).lowercased()
    let names = options.viewNames.map { String(decoding: $0, as: UTF8.self) }
    let isMeant = names.contains(name)
    guard isMeant || !Self.languages.contains(name), name.utf8.count > 2,
      let help = isMeant ? "write '```\(name)'" : didYouMean(name, among: names)
    else { return }
    report(
      MarkdownRules.unknownView.finding(
        "'\(String(decoding: word, as: UTF8.self))' is the name of no view, so the block is shown "
          + "as code", at: source.restOfLine(start), suggestion: help))
  }

  /// Names of programming languages that are near the name of a view.
  private static let languages: Set<String> = ["c", "css", "csv", "html", "json", "text", "yaml"]

  private mutating func checkEnd(_ node: Node, _ byte: UInt8, at start: Int) {
    var open = start
    while open < source.bytes.count, source.bytes[open] == byte { open += 1 }
    let last = min(node.endLine, prepared.lineBases.count)
    var isClosed = false
    if last > node.startLine {
      let line = lineBase(last)
      let end = source.contentEnd(ofLine: source.lineIndex(of: line))
      var fence = end
      while fence > line, source.bytes[fence - 1] == byte { fence -= 1 }
      let before = source.bytes[line..<fence]
      isClosed =
        end - fence >= open - start
        && before.allSatisfy { $0.isSpaceOrTab || $0 == UInt8(ascii: ">") }
    }
    guard !isClosed else { return }
    let fence = String(decoding: source.bytes[start..<min(open, start + 12)], as: UTF8.self)
    report(
      MarkdownRules.unclosedFence.finding(
        "a block that begins with '\(fence)' must end with a line '\(fence)'",
        at: source.restOfLine(start),
        suggestion: "add the line '\(fence)' where the block ends"))
  }
}
