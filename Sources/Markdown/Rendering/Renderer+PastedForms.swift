import Diagnostics

/// What a word processor, LaTeX, a wiki or a chat leaves in a text that was pasted from it.
extension Renderer {
  // MARK: LaTeX

  private static let commands: Set<String> = [
    "autocite", "begin", "caption", "centering", "chapter", "cite", "citep", "citet", "clearpage",
    "emph", "end", "footnote", "frac", "hline", "href", "hspace", "includegraphics", "item",
    "label", "ldots", "linebreak", "maketitle", "newline", "newpage", "noindent", "pagebreak",
    "paragraph", "parencite", "ref", "section", "sqrt", "subsection", "subsubsection", "sum",
    "tableofcontents", "textbf", "textit", "textsc", "texttt", "times", "underline", "url",
    "vspace",
  ]

  /// `\newpage`, `\textbf{words}` and `\u00e9`.
  mutating func readBackslash(_ index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment else { return }
    if index + 1 == text.count { return readLastBackslash(index, in: node, text) }
    if text[index + 1] >= 0x80 { return readWideEscape(index, in: node, text) }
    guard text[index + 1].isLetter else { return }
    guard index == 0 || !text[index - 1].isWordByte && !"\\:/.".utf8.contains(text[index - 1])
    else { return readLineEnd(index, in: node, text) }
    let name = text[(index + 1)...].prefix(20).prefix { $0.isLetter }
    let isCommand = Self.commands.contains(String(decoding: name, as: UTF8.self))
    let code = text[(index + 2)...].prefix(4)
    let isCode = text[index + 1] == UInt8(ascii: "u") && code.count == 4 && code.allSatisfy(\.isHex)
    guard isCommand || isCode else { return readLineEnd(index, in: node, text) }
    let written = String(
      decoding: text[index..<(isCode ? index + 6 : name.endIndex)], as: UTF8.self)
    leftOver(
      .command, at: index, length: written.utf8.count, in: node,
      isCode ? "'\(written)' is no character here" : "'\(written)' is no command here",
      isCode
        ? "write the character itself, or '\\\\' for a backslash"
        : "write it in Markdown or delete it, or '\\\\' for a backslash")
  }

  /// Whether the brace at `index` begins what a command is given: `\\textbf{words}`, `\\frac{1}{2}`. What
  /// is in it is no reference of its own.
  mutating func isArgument(_ index: Int, in node: Node, _ text: Text) -> Bool {
    guard !options.isFragment, index > 1 else { return false }
    var end = index
    // A command with its arguments is never this long, but a row of references can be.
    let limit = max(0, index - 400)
    while end > limit, text[end - 1] == UInt8(ascii: "}") || text[end - 1] == UInt8(ascii: "]") {
      let mark = UInt8(ascii: text[end - 1] == UInt8(ascii: "}") ? "{" : "[")
      guard let open = text[max(0, end - 200)..<end].lastIndex(of: mark) else { return false }
      end = open
    }
    if end > 0, text[end - 1] == UInt8(ascii: "*") { end -= 1 }
    var start = end
    while start > 0, end - start < 20, text[start - 1].isLetter { start -= 1 }
    guard start > 0, start < end, text[start - 1] == UInt8(ascii: "\\"),
      Self.commands.contains(String(decoding: text[start..<end], as: UTF8.self))
    else { return false }
    let before = places
    defer { places = before }
    return place(of: start - 1, in: node, node.literal)?.isEscaped != true
  }

  /// A backslash that ends a paragraph, and so no line.
  private mutating func readLastBackslash(_ index: Int, in node: Node, _ text: Text) {
    guard node.next == nil, index > 0, node.parent?.kind == .paragraph,
      !text.contains(UInt8(ascii: ":"))
    else { return }
    leftOver(
      .command, at: index, length: 1, in: node,
      "a backslash ends no line at the end of a paragraph",
      "delete it, or write '\\\\' for a backslash")
  }

  /// `\•`: only the marks of ASCII have an escape.
  private mutating func readWideEscape(_ index: Int, in node: Node, _ text: Text) {
    guard let scalar = ScalarBytes.scalar(at: index + 1, in: text),
      let character = Unicode.Scalar(scalar), !character.isWordPart, !character.isUnseen,
      index == 0 || !text[index - 1].isWordByte
    else { return }
    leftOver(
      .command, at: index, length: 2, in: node,
      "a backslash is shown before '\(character)': it is an escape before marks of ASCII only",
      "delete the backslash, or write '&#\(scalar);' for the character")
  }

  /// `\n` behind the end of a sentence, where another program has written the end of a line.
  private mutating func readLineEnd(_ index: Int, in node: Node, _ text: Text) {
    guard index > 0, ".!?;)".utf8.contains(text[index - 1]), text[index + 1] == UInt8(ascii: "n"),
      index + 2 == text.count || text[index + 2].isWordByte
        || "\\-*#".utf8.contains(text[index + 2])
    else { return }
    leftOver(
      .command, at: index, length: 2, in: node, "'\\n' ends no line here",
      "end the line itself, or write '\\\\' for a backslash")
  }

  /// `$x^2$`.
  mutating func readDollar(_ index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment, !leftOvers.contains(.formula),
      index == 0 || !text[index - 1].isWordByte
    else { return }
    let isDouble = index + 1 < text.count && text[index + 1] == UInt8(ascii: "$")
    let start = isDouble ? index + 2 : index + 1
    let inside = text[min(start, text.count)...].prefix(300).prefix { $0 != UInt8(ascii: "$") }
    let isAlone = isDouble && inside.isEmpty && text.count == 2 && node.previous == nil
    guard isAlone || isFormula(inside, text) else { return }
    leftOver(
      .formula, at: index, length: isDouble ? 2 : 1, in: node,
      "there are no formulas: readers would see '$' and all that is behind it",
      "write the formula in words and characters, such as 'x²', or '\\$' for a dollar sign")
  }

  private func isFormula(_ inside: Slice<Text>, _ text: Text) -> Bool {
    guard let first = inside.first, let last = inside.last, first > 0x20, last > 0x20,
      inside.endIndex < text.count
    else { return false }
    // 'from $5=€4 to $6' is no formula.
    let next: UInt8 = inside.endIndex + 1 < text.count ? text[inside.endIndex + 1] : 0
    guard !next.isDigit else { return false }
    return inside.count == 1 && first.isLetter || inside.contains { "\\^_=".utf8.contains($0) }
  }

  // MARK: Word processors

  /// `HYPERLINK "…"`, the name of a field whose quotation mark is at `index`.
  mutating func checkField(at index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment, index >= 10,
      text[..<index].suffix(10).elementsEqual("HYPERLINK ".utf8)
    else { return }
    reportField("HYPERLINK", at: index - 10, in: node)
  }

  /// `PAGEREF _Toc12`, the name of a field whose underscore is at `index`.
  mutating func readFieldName(_ index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment, !leftOvers.contains(.template),
      text[index...].starts(with: "_Toc".utf8)
        || text[index...].starts(with: "_Ref".utf8)
    else { return }
    for name in ["NOTEREF", "PAGEREF", "REF"] {
      let count = name.utf8.count + 1
      if index >= count, text[(index - count)..<index].elementsEqual("\(name) ".utf8) {
        return reportField(name, at: index - count, in: node)
      }
    }
  }

  private mutating func reportField(_ name: String, at index: Int, in node: Node) {
    leftOver(
      .error, at: index, length: name.utf8.count, in: node,
      "'\(name)' is the field of a word processor and makes nothing here",
      "write what the field showed")
  }

  /// `khm-trained}`, whose opening brace is missing.
  mutating func readCloseBrace(_ index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment, !leftOvers.contains(.template) else { return }
    let before = text[..<index].suffix(100)
    let name = before.reversed().prefix {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    guard name.contains(UInt8(ascii: "-")), name.last?.isLetter == true,
      !before.contains(UInt8(ascii: "{"))
    else { return }
    leftOver(
      .template, at: index - name.count, length: name.count + 1, in: node,
      "'}' closes no brace here", "write '{' before the name of the figure, or '\\}' for a brace")
  }

  // MARK: Names of emoji

  /// `:smile:`, `:toc:` and the roles of reStructuredText.
  mutating func readColonName(_ index: Int, in node: Node, _ text: Text) {
    if index > 0, index + 1 < text.count, text[index + 1] == UInt8(ascii: ":") {
      return readDoubleColon(index, in: node, text)
    }
    guard !options.isFragment, !leftOvers.contains(.name), index + 3 < text.count,
      text[index + 1].isLetter,
      index == 0 || !text[index - 1].isWordByte && !":/".utf8.contains(text[index - 1])
    else { return }
    let name = text[(index + 1)...].prefix(40).prefix {
      $0.isLetter || $0.isDigit || "_-+".utf8.contains($0)
    }
    let end = name.endIndex
    guard name.count > 1, end < text.count, text[end] == UInt8(ascii: ":"),
      end + 1 == text.count || !text[end + 1].isWordByte && text[end + 1] != UInt8(ascii: ":")
    else { return }
    let written = ":" + String(decoding: name, as: UTF8.self) + ":"
    leftOver(
      .name, at: index, length: written.utf8.count, in: node,
      "'\(written)' is the name of nothing that is put in its place here",
      "write the character itself, or '\\:' for a colon")
  }

  /// `Term:: definition` and `include::file[]`.
  private mutating func readDoubleColon(_ index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment, node.parent?.kind == .paragraph else { return }
    if index + 2 == text.count {
      guard node.next == nil, text[index - 1].isWordByte else { return }
      return leftOver(
        .block, at: index, length: 2, in: node, "'::' begins no block here",
        "write ':', or lines of '```' around code")
    }
    guard node.previous?.isBreak ?? true, index < 60, text[index - 1] != 0x20,
      !leftOvers.contains(.block),
      text[..<index].allSatisfy({ $0.isWordByte || $0 == 0x20 })
    else { return }
    let rest = text[(index + 2)...]
    let isMacro =
      rest.first != 0x20 && rest.last == UInt8(ascii: "]") && rest.contains(UInt8(ascii: "["))
    guard isMacro || rest.first == 0x20 else { return }
    leftOver(
      .block, at: index, length: 2, in: node,
      isMacro ? "'::' includes nothing here" : "'::' begins no definition here",
      isMacro
        ? "write '![words](path)' for a picture, or delete the line"
        : "write '- **term**: definition'")
  }

  // MARK: Errors of other programs

  /// `Click or tap here to enter text.`
  mutating func checkPlaceholder(_ node: Node, _ text: Text) {
    guard PastedError.isPlaceholder(text) else { return }
    leftOver(
      .error, at: 0, length: text.count, in: node,
      "these are the words of a field that nobody has filled in", "write what belongs here")
  }

  /// `Error! Reference source not found.`
  mutating func readExclamation(_ index: Int, in node: Node, _ text: Text) {
    guard !leftOvers.contains(.error), PastedError.isWordProcessors(text, exclamation: index) else {
      return
    }
    leftOver(
      .error, at: index, length: 1, in: node,
      "this is the error of a word processor whose reference leads nowhere",
      "write what it referred to")
  }

  /// `#REF!` and its like.
  mutating func readHash(_ index: Int, in node: Node, _ text: Text) {
    guard !leftOvers.contains(.error), let error = PastedError.spreadsheets(text, hash: index)
    else { return }
    leftOver(
      .error, at: index, length: error.utf8.count, in: node,
      "'\(error)' is the error of a spreadsheet and no value",
      "write the value, or '\\#' for the character")
  }
}

extension UInt8 {
  fileprivate var isHex: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
}
