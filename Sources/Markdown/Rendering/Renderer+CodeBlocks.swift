import Diagnostics

/// Code blocks that were meant otherwise: views whose name is misspelt, fences without an end.
extension Renderer {
  /// Looks at a code block for what was meant otherwise.
  ///
  /// Returns whether it is a view without an end, in which settings and text cannot be told apart.
  mutating func checkCodeBlock(_ node: Node) -> Bool {
    guard !options.isFragment else { return false }
    let start = lineBase(node.startLine) + node.startColumn - 1
    guard start >= 0, start < source.bytes.count else { return false }
    let byte = source.bytes[start]
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~"), !isIndented(node, at: start)
    else {
      checkIndented(node, at: start)
      return false
    }
    if !checkKeys(of: node, at: start) {
      checkName(node.info, at: start)
      checkWords(behindNameIn: node.info, at: start)
    }
    return checkEnd(node, byte, at: start)
  }

  /// A view between one or two backticks, which is code in a sentence.
  mutating func checkCodeSpan(_ node: Node, _ text: UnsafeBufferPointer<UInt8>) {
    guard let end = text.firstIndex(of: 0x20), text[end...].contains(UInt8(ascii: ":")),
      options.viewNames.contains(where: { $0.elementsEqual(text[..<end]) })
    else { return }
    report(
      MarkdownRules.unknownView.finding(
        "a view must begin and end with a line of three backticks",
        at: placeOfMarkup(node, UInt8(ascii: "`")).map { source.range($0, $0 + 1) } ?? blockRange,
        suggestion:
          "write '```\(String(decoding: text[..<end], as: UTF8.self))' on a line of its own"))
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

  /// Reports code that has the keys of a view and nothing else, and says so.
  private mutating func checkKeys(of node: Node, at start: Int) -> Bool {
    let word = node.info.prefix { $0 > 0x20 }
    guard !options.viewNames.contains(where: { word.elementsEqual($0) }) else { return false }
    let name = String(
      decoding: word.filter { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }, as: UTF8.self
    ).lowercased()
    guard !Self.languages.contains(name), let keys = Self.keys(in: node.literal) else {
      return false
    }
    let known = options.viewKeys.mapValues { $0.intersection(keys).count }
    // Where no name was written, other keys say that something else is meant.
    let most = known.values.max() ?? 0
    guard most * 2 >= keys.count, most > 0, !word.isEmpty || most == keys.count else {
      return false
    }
    let names = known.filter { $0.value == most }.keys.sorted()
    let likely = names.contains(name) ? [name] : nearestNames(to: name, in: names)
    let meant = likely.isEmpty ? names : likely
    let written = word.isEmpty ? "this block" : "'\(String(decoding: word, as: UTF8.self))'"
    report(
      MarkdownRules.viewAsCode.finding(
        "\(written) must have the name of a view, whose settings it holds; it would be shown as code",
        at: source.restOfLine(start),
        suggestion: "write \(Self.fences(meant)), or '```yaml' where code is meant"))
    return true
  }

  private static func fences(_ names: [String]) -> String {
    names.map { "'```\($0)'" }.joined(separator: " or ")
  }

  /// The keys of a text that holds nothing but keys at its margin and what is indented below them.
  private static func keys(in text: UnsafeBufferPointer<UInt8>) -> Set<String>? {
    var keys: Set<String> = []
    for line in text.prefix(4_000).split(separator: 0x0A) {
      guard let first = line.first(where: { $0 != 0x0D }) else { continue }
      if first.isSpaceOrTab || first == UInt8(ascii: "#") { continue }
      if first == UInt8(ascii: "-"), !keys.isEmpty { continue }
      let key = line.prefix { $0.isLowerCase || $0 == UInt8(ascii: "-") }
      let rest = line.dropFirst(key.count)
      guard !key.isEmpty, rest.first == UInt8(ascii: ":"),
        rest.count == 1 || rest[rest.startIndex + 1] <= 0x20
      else { return nil }
      keys.insert(String(decoding: key, as: UTF8.self))
    }
    return keys.isEmpty ? nil : keys
  }

  /// Reports words behind the name of a language, which nobody sees. Settings of other programs, such
  /// as `title="a"` and `{1,3}`, are no words.
  private mutating func checkWords(behindNameIn info: UnsafeBufferPointer<UInt8>, at start: Int) {
    let word = info.prefix { $0 > 0x20 }
    let rest = info[word.endIndex...].drop { $0 <= 0x20 }
    guard let first = rest.first, first.isWordByte, !rest.contains(UInt8(ascii: "=")),
      !options.viewNames.contains(where: { word.elementsEqual($0) })
    else { return }
    report(
      MarkdownRules.markupLeftOver.finding(
        "the words behind the language of a block are not shown", at: source.restOfLine(start),
        suggestion: "put them above the block or into it"))
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
    let isDirective = word.first == UInt8(ascii: "{") && word.last == UInt8(ascii: "}")
    if Self.drawing.contains(name)
      || isDirective && !names.contains(name)
        && nearestNames(to: name, in: names).isEmpty
    {
      report(
        MarkdownRules.unknownView.finding(
          "'\(String(decoding: word, as: UTF8.self))' makes nothing of a block here, so it is shown "
            + "as code", at: source.restOfLine(start),
          suggestion: (isDirective
            ? "write it in Markdown" : "put a picture into 'Content/assets/'")
            + ", or write '```text' where code is meant"))
      return
    }
    let isMeant = names.contains(name)
    guard isMeant || !Self.languages.contains(name), name.utf8.count > 2,
      let help = isMeant ? "write '```\(name)'" : didYouMean(name, among: names)
    else { return }
    report(
      MarkdownRules.unknownView.finding(
        "'\(String(decoding: word, as: UTF8.self))' is the name of no view, so the block is shown "
          + "as code", at: source.restOfLine(start), suggestion: help))
  }

  /// What other programs draw or run.
  private static let drawing: Set<String> = [
    "dataview", "dataviewjs", "dot", "graphviz", "math", "mermaid", "plantuml", "query", "tikz",
  ]

  /// Names of programming languages that are near the name of a view.
  private static let languages: Set<String> = [
    "c", "css", "csv", "html", "json", "md", "text", "toml", "txt", "yaml", "yml",
  ]

  /// Whether a block that should have a view has no end, which is reported then.
  private mutating func checkEnd(_ node: Node, _ byte: UInt8, at start: Int) -> Bool {
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
    guard !isClosed else { return false }
    let fence = String(decoding: source.bytes[start..<min(open, start + 12)], as: UTF8.self)
    let name = node.info.prefix { $0 > 0x20 }
    let isView = options.viewNames.contains { name.elementsEqual($0) }
    let first = isView ? fence + String(decoding: name, as: UTF8.self) : fence
    let rule = isView ? MarkdownRules.unclosedView : MarkdownRules.unclosedFence
    report(
      rule.finding(
        "a block that begins with '\(first)' must end with a line '\(fence)'",
        at: source.restOfLine(start),
        suggestion: "add the line '\(fence)' where the block ends"))
    return isView
  }
}
