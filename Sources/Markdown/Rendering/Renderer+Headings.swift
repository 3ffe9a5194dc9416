import Diagnostics

extension Renderer {
  mutating func openHeading(_ node: Node) -> Bool {
    if isFootnotePart(node) { return false }
    begin(node)
    let level = node.headingLevel
    startLine()
    let custom = customID(of: node)
    let id =
      custom != nil || !options.isFragment ? name(node, level: level, custom: custom) : nil
    if let id, level == 2, node.parent?.kind == .document, openDetails.isEmpty,
      !options.isFragment
    {
      beginPart(id)
    }
    write("<h")
    write(level)
    if let id {
      write(" id=\"")
      appendText(id, to: &out)
      write("\"")
    }
    writeOrigin(node)
    write(">")
    return true
  }

  mutating func closeHeading(_ node: Node) {
    cut = nil
    write("</h")
    write(node.headingLevel)
    write(">\n")
  }

  /// Gives the heading its id and a place in the outline.
  private mutating func name(_ node: Node, level: Int, custom: String?) -> String {
    let range = blockRange
    checkLevel(level, range)
    checkUnderlined(node)
    checkStrayID(of: node)
    let text = plainText(of: node)
    let parts = headingParts(of: node, text)
    if parts.isEmpty {
      report(
        MarkdownRules.emptyHeading.finding(
          "a heading must have words, which the list of contents repeats", at: range,
          suggestion: "write them after the '#', or delete the line"))
    }
    let id: String
    if let custom {
      id = custom
      if let first = anchors.range(of: id) {
        report(
          MarkdownRules.duplicateAnchor.finding(
            "the id of a heading must be given once: '\(id)'", at: range,
            related: [Diagnostic.Related("another heading has it", at: first)]))
      } else if anchors.isReserved(id) {
        report(
          MarkdownRules.duplicateAnchor.finding(
            "the id '\(id)' is kept for the page itself", at: range))
      }
    } else {
      id = anchors.unique(AnchorNames.slug(of: text))
    }
    anchors.define(id, at: range)
    outline.append(Heading(level: level, id: id, text: text, parts: parts, range: range))
    return id
  }

  private mutating func checkLevel(_ level: Int, _ range: SourceRange) {
    let above = outline.last?.level ?? 1
    if level == 1 {
      report(
        MarkdownRules.topHeading.finding(
          "a body must not hold a heading of level 1", at: range,
          suggestion: "begin with '##'; the page's title is its first heading"))
    } else if level > above + 1 {
      report(
        MarkdownRules.skippedHeading.finding(
          "a heading of level \(level) must stand below one of level \(level - 1)", at: range,
          suggestion: "write '\(String(repeating: "#", count: above + 1))'"))
    }
  }

  /// The id in `{#id}` at the end of a heading, which is cut from its text. Other programs write
  /// `{: #id }` too, and classes such as `.wide`, which mean nothing here.
  private mutating func customID(of node: Node) -> String? {
    guard let last = node.lastChild, last.kind == .text else { return nil }
    let literal = last.literal
    guard literal.last == UInt8(ascii: "}"),
      let open = literal.lastIndex(of: UInt8(ascii: "{")),
      open == 0 || literal[open - 1].isSpaceOrTab
    else { return nil }
    let inside = literal[(open + 1)..<(literal.count - 1)]
    let words = String(
      decoding: inside.first == UInt8(ascii: ":") ? inside.dropFirst() : inside, as: UTF8.self
    ).split(separator: " ")
    let names = words.filter { $0.first == "#" }
    guard names.count < 2, !words.isEmpty,
      words.allSatisfy({ $0.utf8.count > 1 && ($0.first == "#" || $0.first == ".") })
    else { return nil }
    let id = names.first.map { String($0.dropFirst()) }
    guard (id ?? "").unicodeScalars.allSatisfy({ $0.isWordPart || $0 == "-" || $0 == "." }) else {
      return nil
    }
    if let found = place(of: open, in: last, literal), found.isEscaped { return nil }
    places.reset()
    var end = open
    while end > 0, literal[end - 1].isSpaceOrTab { end -= 1 }
    cut = (last, end)
    return id
  }

  /// Reports `{#id}` that names no heading: text follows it, or it is no id.
  private mutating func checkStrayID(of node: Node) {
    var child = node.firstChild
    while let inline = child {
      defer { child = inline.next }
      guard inline.kind == .text else { continue }
      let literal = inline.literal
      let end = cut?.node == inline ? cut?.offset ?? literal.count : literal.count
      guard let open = literal[..<end].firstIndex(of: UInt8(ascii: "{")), open + 1 < end,
        literal[open + 1] == UInt8(ascii: "#")
      else { continue }
      let before = places
      leftOver(
        .heading, at: open, length: 2, in: inline,
        "the id of a heading must be its last word, after a space: '{#id}'",
        "write '## Heading {#id}' with letters, digits, '-', '_' and '.', or '\\{' for a brace")
      places = before
    }
  }

  /// The words of a heading and its figures, in reading order; empty where there are neither.
  private func headingParts(of node: Node, _ text: String) -> [Heading.Part] {
    var hasFigure = false
    var parts: [Heading.Part] = []
    var words: [UInt8] = []
    func finishWords() {
      if !words.isEmpty { parts.append(.words(String(decoding: words, as: UTF8.self))) }
      words = []
    }
    forEachDescendant(of: node) { node in
      switch node.kind {
      case .text:
        let literal = node.literal
        let end = cut?.node == node ? cut?.offset ?? literal.count : literal.count
        var index = 0
        while index < end {
          if literal[index] == UInt8(ascii: "{"),
            let braces = FigureBraces(literal[index..<end])
          {
            hasFigure = true
            finishWords()
            parts.append(.figure(braces.id, braces.form, period: braces.period))
            index += braces.count
          } else if literal[index] == UInt8(ascii: "["),
            let hole = TextHole(literal, at: index, end: end)
          {
            if words.last == 0x20 { words.removeLast() }
            if case .footnote(let next) = hole {
              index = next
            } else {
              index = literal[index..<end].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? end
            }
          } else {
            words.append(literal[index])
            index += 1
          }
        }
      case .code: words.append(contentsOf: node.literal)
      case .softBreak: if !Self.isJoin(node) { words.append(0x20) }
      case .lineBreak: words.append(0x20)
      case .htmlInline: if node.isLineBreakTag { words.append(0x20) }
      default: break
      }
    }
    finishWords()
    guard hasFigure else { return text.isBlank ? [] : [.words(text)] }
    return parts
  }

  /// A heading's or a caption's words without markup, citations, footnotes and figures.
  func plainText(of root: Node, skipping prefix: Int = 0) -> String {
    var bytes: [UInt8] = []
    var prefix = prefix
    forEachDescendant(of: root) { node in
      switch node.kind {
      case .text:
        let literal = node.literal
        let end = cut?.node == node ? cut?.offset : nil
        appendWords(literal, from: prefix, to: end ?? literal.count, &bytes)
        prefix = 0
      case .code: bytes.append(contentsOf: node.literal)
      case .softBreak: if !Self.isJoin(node) { bytes.append(0x20) }
      case .lineBreak: bytes.append(0x20)
      case .htmlInline: if node.isLineBreakTag { bytes.append(0x20) }
      default: break
      }
    }
    while let last = bytes.last, last == 0x20 { bytes.removeLast() }
    let start = bytes.firstIndex { $0 != 0x20 } ?? 0
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  private func appendWords(
    _ literal: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ bytes: inout [UInt8]
  ) {
    var index = start
    while index < end {
      let byte = literal[index]
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{"),
        let hole = TextHole(literal, at: index, end: end)
      {
        switch hole {
        case .figure(let next), .footnote(let next): index = next
        case .citation:
          index = literal[index..<end].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? end
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        continue
      }
      bytes.append(byte)
      index += 1
    }
  }
}
