import Diagnostics

/// References of another text: see ``ForeignReference``.
extension Renderer {
  /// Reports brackets that are such a reference. Returns where the text goes on behind them.
  mutating func endOfForeignReference(_ index: Int, in node: Node, _ text: Text) -> Int? {
    guard !options.isFragment, !isInLink, !leftOvers.contains(.reference),
      let found = ForeignReference(at: index, in: text),
      !found.isNumber || !isBegun(index, in: node)
    else { return nil }
    leftOver(
      .reference, at: index, length: found.end - index, in: node,
      found.isNumber
        ? "'[\(found.words)]' is a number of another text's list of sources, which readers cannot "
          + "look up" : "'[\(found.words)]' names a source that readers cannot look up",
      "cite the source: '[@source-id, p. 3]', or write "
        + (found.isNumber
          ? "'\\[' where the bracket is meant" : "'(\(found.words))' where only words are meant"),
      MarkdownRules.foreignReference)
    return found.end
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
}
