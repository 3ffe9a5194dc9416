import Diagnostics

/// Markup of wikis, AsciiDoc and reStructuredText.
extension Renderer {
  // MARK: Wikis

  /// `''words''` and `'''words'''`.
  mutating func readQuotes(_ index: Int, in node: Node, _ text: Text) -> Int {
    var end = index
    while end < text.count, text[end] == UInt8(ascii: "'") { end += 1 }
    let count = end - index
    guard !options.isFragment, count == 2 || count == 3, end < text.count, text[end].isWordByte,
      index == 0 || !text[index - 1].isWordByte, !leftOvers.contains(.emphasis)
    else { return end }
    let mark = String(repeating: "'", count: count)
    let inside = text[end...].prefix(300)
    guard let close = inside.firstIndex(of: UInt8(ascii: "'")), close > end, text[close - 1] > 0x20,
      text[close...].starts(with: mark.utf8)
    else { return end }
    leftOver(
      .emphasis, at: index, length: count, in: node, "\"\(mark)\" marks nothing here",
      "write '*words*' or '**bold**', or \"\\'\" for a quotation mark")
    return end
  }

  private static let contentsNames: Set<String> = [
    "toc", "_toc_", "contents", "table of contents", "tableofcontents",
  ]

  /// `[TOC]` alone, `[words|address]` and `[address words]`.
  mutating func readWikiBracket(_ index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment else { return }
    let inside = text[(index + 1)...].prefix(300).prefix { $0 != UInt8(ascii: "]") }
    let close = inside.endIndex
    guard close < text.count || isAddress(text, from: index + 1) else { return }
    let isAlone =
      index == 0 && close + 1 == text.count && node.previous == nil && node.next == nil
    if isAlone, Self.contentsNames.contains(String(decoding: inside, as: UTF8.self).lowercased()) {
      return leftOver(
        .contents, at: index, length: inside.count + 2, in: node,
        "'[\(String(decoding: inside, as: UTF8.self))]' makes no list of contents; "
          + "pages have one of their own", "delete the line, or write '\\[' for the bracket")
    }
    let word = inside.drop { $0 == UInt8(ascii: "/") }.prefix { $0.isLetter }
    let isClosing =
      inside.first == UInt8(ascii: "/") && inside.count == word.count + 1 && !word.isEmpty
    // `[gallery ids="1"]`.
    let isShortcode =
      !word.isEmpty && word.endIndex < close && text[word.endIndex] == 0x20
      && inside.contains(UInt8(ascii: "=")) && inside.contains(UInt8(ascii: "\""))
    if isClosing || isShortcode {
      return leftOver(
        .template, at: index, length: 1, in: node,
        "'[\(isClosing ? "/" : "")\(String(decoding: word, as: UTF8.self))' begins nothing that is replaced here",
        "write it in Markdown or delete it, or '\\[' for the bracket")
    }
    if inside.starts(with: "cid:".utf8) {
      return leftOver(
        .error, at: index, length: inside.count + 2, in: node,
        "'[cid:' is the place of a picture in a mail, which is not here",
        "write '![words](path)' for a picture, or delete it")
    }
    let pipe = inside.firstIndex(of: UInt8(ascii: "|"))
    let isWebAddress = isAddress(text, from: index + 1) && inside.contains(UInt8(ascii: ":"))
    guard
      pipe.map({ $0 > inside.startIndex && isAddress(text, from: $0 + 1) }) ?? false
        || isWebAddress && inside.contains(0x20)
    else { return }
    leftOver(
      .link, at: index, length: 1, in: node,
      "a link must be written '[words](address)', the words first and in brackets of their own",
      "write '[words](address)', or '\\[' for the bracket")
  }

  // MARK: Lines

  /// `== Heading ==`, `h2. Heading`, `.. directive::` and `// comment`.
  mutating func checkForeignLine(_ node: Node, _ text: Text) {
    guard !options.isFragment, let first = text.first else { return }
    switch first {
    case UInt8(ascii: "="):
      let marks = text.prefix { $0 == first }
      let rest = text.dropFirst(marks.count)
      // '= 98 (2014)' is the end of a sum.
      guard marks.count < 7, rest.first == 0x20, let word = rest.dropFirst().first,
        marks.count > 1 ? word.isWordByte : word.isLetter || word >= 0x80,
        marks.count > 1 || node.previous == nil
      else { return }
      leftOver(
        .heading, at: 0, length: marks.count, in: node,
        "a heading must begin with '#', not with '='", "write '## Heading', or '\\=' for the sign")
    case UInt8(ascii: "h"):
      guard text.count > 4, (0x31...0x36).contains(text[1]), text[2] == UInt8(ascii: "."),
        text[3] == 0x20
      else { return }
      leftOver(
        .heading, at: 0, length: 3, in: node,
        "a heading must begin with '#', not with 'h\(text[1] - 0x30).'",
        "write '## Heading'")
    case UInt8(ascii: "."):
      guard text.count > 3, text[1] == first, text[2] == 0x20,
        text[3].isLetter || text[3] == UInt8(ascii: "_") || text[3] == UInt8(ascii: "|")
      else { return }
      leftOver(
        .block, at: 0, length: 2, in: node, "'..' begins no directive and no comment here",
        "write it in Markdown or delete it, or '\\.' for the first point")
    case UInt8(ascii: "/"):
      guard text.starts(with: "// ".utf8) || text.starts(with: "/* ".utf8) else { return }
      refuseNote(at: 0, String(decoding: text.prefix(2), as: UTF8.self), in: node)
    case UInt8(ascii: "^"):
      guard text.count > 2, text.allSatisfy({ $0 == first }) else { return }
      leftOver(
        .heading, at: 0, length: text.count, in: node, "a row of '^' underlines nothing",
        "write '## Heading'")
    default: break
    }
  }

  /// Words that touch the end of an address and are emphasized: `https://example.org/_a_`.
  mutating func checkAddressEnd(_ address: Range<Int>, in node: Node, _ text: Text) {
    if !options.isFragment, address.upperBound + 2 < text.count,
      text[address.upperBound] == UInt8(ascii: "["),
      !"@^".utf8.contains(text[address.upperBound + 1]),
      text[address.upperBound...].prefix(200).contains(UInt8(ascii: "]"))
    {
      return leftOver(
        .link, at: address.upperBound, length: 1, in: node,
        "a link must be written '[words](address)', the words first",
        "write '[words](address)', or a space before the bracket")
    }
    if !options.isFragment, "/=".utf8.contains(text[address.upperBound - 1]),
      let next = ScalarBytes.scalar(at: address.upperBound, in: text),
      UnspacedScript.contains(next), Unicode.Scalar(next)?.isWordPart == true
    {
      return leftOver(
        .link, at: address.lowerBound, length: address.count, in: node,
        "this address ends before a letter of a script without spaces",
        "write the whole address in '<' and '>', or a space behind it")
    }
    guard !options.isFragment, address.upperBound == text.count, let next = node.next,
      next.kind == .emphasis || next.kind == .strong
    else { return }
    leftOver(
      .link, at: address.lowerBound, length: address.count, in: node,
      "this address ends where '_' or '*' marks what is behind it",
      "write the whole address in '<' and '>'")
  }

  /// `` `words <address>`_ ``, a link of reStructuredText.
  mutating func checkCodeLink(_ node: Node, _ text: Text) {
    guard !options.isFragment, let next = node.next, next.kind == .text,
      next.literal.first == UInt8(ascii: "_"),
      next.literal.count < 2 || !next.literal[1].isWordByte, leftOvers.insert(.link)
    else { return }
    report(
      MarkdownRules.markupLeftOver.finding(
        "a link must be written '[words](address)', not between backticks",
        at: placeOfMarkup(node, UInt8(ascii: "`")).map { source.range($0, $0 + 1) } ?? blockRange,
        suggestion: "write '[words](address)'"))
  }

  /// ` ^name` at the end of a paragraph, with which other programs name it.
  mutating func checkBlockName(_ index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment, index > 0, text[index - 1] == 0x20, node.next == nil,
      index + 1 < text.count
    else { return }
    let name = text[(index + 1)...]
    guard name.count < 40, name.contains(where: \.isLetter),
      name.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") })
    else { return }
    leftOver(
      .script, at: index, length: name.count + 1, in: node, "'^' gives a paragraph no name here",
      "delete it, or write '\\^' for the character")
  }
}
