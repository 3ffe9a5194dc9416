import Diagnostics

/// The link definitions of a body, `[name]: address`, which are shown nowhere.
///
/// A sentence that begins so is one to libcmark, and vanishes: `[Note]: confidential`. So a definition
/// that no link uses is a finding.
struct LinkDefinitions {
  typealias Node = CommonMarkTree.Node

  /// What is wrong with those of a tree.
  static func findings(
    in tree: CommonMarkTree, _ source: inout SourceMap, _ prepared: PreparedSource
  ) -> [Diagnostic] {
    let candidates = prepared.lineBases.indices.filter { index in
      let start = source.textStart(from: prepared.lineBases[index], quoteDepth: .max)
      return source.looksLikeDefinition(at: start) && !isFootnote(source.bytes, at: start)
    }
    guard !candidates.isEmpty else { return [] }
    let shown = linesShown(in: tree, source, prepared)
    var definitions: [(start: Int, name: [UInt8])] = []
    var own: [[UInt8]: Int] = [:]
    for index in candidates where !shown.contains(index + 1) {
      let start = source.textStart(from: prepared.lineBases[index], quoteDepth: .max)
      let close = source.bytes[start...].firstIndex(of: UInt8(ascii: "]")) ?? start
      let name = normalized(source.bytes[(start + 1)..<max(start + 1, close)])
      definitions.append((start, name))
      own[name, default: 0] += 1
    }
    guard !definitions.isEmpty else { return [] }
    let used = counts(ofNamesIn: source.bytes)
    return definitions.compactMap { start, name in
      // '[//]: # (words)' is how people write a comment.
      if name.first == UInt8(ascii: "!") { return finding(about: name, at: start, &source) }
      guard name != Array("//".utf8), used[name, default: 0] <= own[name, default: 0] else {
        return nil
      }
      return finding(about: name, at: start, &source)
    }
  }

  private static func finding(
    about name: [UInt8], at start: Int, _ source: inout SourceMap
  ) -> Diagnostic {
    let text = String(decoding: name.prefix(60), as: UTF8.self)
    let range = source.restOfLine(start)
    if name.first == UInt8(ascii: "^") {
      return MarkdownRules.unusedDefinition.finding(
        "the label of a note must be letters, digits, '-', '.' and '_'; this line is not shown",
        at: range, suggestion: "write '[^1]: text of the note', and '[^1]' where it belongs")
    }
    if name.first == UInt8(ascii: "!") {
      return MarkdownRules.unusedDefinition.finding(
        "with ':' behind it '[\(text.uppercased())]' says where links lead, and makes no callout",
        at: range, suggestion: "delete the ':'")
    }
    if name.first == UInt8(ascii: "@") {
      return MarkdownRules.badCitation.finding(
        "a citation with ':' behind it is the definition of a link, so the line is not shown",
        at: range, suggestion: "put words before the citation, or write '\\:'")
    }
    return MarkdownRules.unusedDefinition.finding(
      "this line says where a link '[\(text)]' leads, but there is none, so the line is not shown",
      at: range, suggestion: "delete the line, or write '\\[\(text)]:' where it is text")
  }

  private static func isFootnote(_ bytes: [UInt8], at start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { endOfFootnoteLabel($0, at: start) != nil }
  }

  /// The lines of the parsed bytes that blocks are made of, without the definitions before a
  /// paragraph.
  private static func linesShown(
    in tree: CommonMarkTree, _ source: SourceMap, _ prepared: PreparedSource
  ) -> Set<Int> {
    var lines: Set<Int> = []
    guard var node = tree.root.firstChild else { return [] }
    while true {
      switch node.kind {
      case .blockQuote, .list, .item:
        if let child = node.firstChild {
          node = child
          continue
        }
      default:
        var first = node.startLine
        if node.kind == .paragraph { first += node.definitionLines(source, prepared) }
        if first <= node.endLine { lines.formUnion(first...node.endLine) }
      }
      while node.next == nil {
        guard let parent = node.parent, parent != tree.root else { return lines }
        node = parent
      }
      guard let next = node.next else { return lines }
      node = next
    }
  }

  /// How often each name is in brackets.
  private static func counts(ofNamesIn bytes: [UInt8]) -> [[UInt8]: Int] {
    var counts: [[UInt8]: Int] = [:]
    var open: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "[") {
        open = index
      } else if byte == UInt8(ascii: "]"), let start = open {
        open = nil
        // The limit of CommonMark for a name is 999 characters.
        if index - start < 1_000 { counts[normalized(bytes[(start + 1)..<index]), default: 0] += 1 }
      }
    }
    return counts
  }

  /// A name without regard to case and white space, as CommonMark compares them (6.3).
  private static func normalized(_ name: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in name {
      if byte <= 0x20 {
        if let last = result.last, last != 0x20 { result.append(0x20) }
      } else {
        result.append(byte < 0x80 && byte.isLetter ? byte | 0x20 : byte)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }
}

extension CommonMarkTree.Node {
  /// How many lines of definitions are at the start of a paragraph, which libcmark does not count.
  fileprivate func definitionLines(_ source: SourceMap, _ prepared: PreparedSource) -> Int {
    let line = startLine
    guard line >= 1, line <= prepared.lineBases.count,
      source.looksLikeDefinition(at: prepared.lineBases[line - 1] + max(startColumn, 1) - 1)
    else { return 0 }
    var last = line
    var child = lastChild
    while let inline = child {
      last = max(last, inline.startLine)
      child = inline.lastChild
    }
    return max(0, endLine - last)
  }
}
