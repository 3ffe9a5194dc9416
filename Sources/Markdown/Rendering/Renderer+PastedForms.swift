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
    guard !options.isFragment, index + 1 < text.count, text[index + 1].isLetter,
      index == 0 || !text[index - 1].isWordByte && !"\\:/.".utf8.contains(text[index - 1])
    else { return }
    let name = text[(index + 1)...].prefix(20).prefix { $0.isLetter }
    let isCommand = Self.commands.contains(String(decoding: name, as: UTF8.self))
    let code = text[(index + 2)...].prefix(4)
    let isCode = text[index + 1] == UInt8(ascii: "u") && code.count == 4 && code.allSatisfy(\.isHex)
    guard isCommand || isCode else { return }
    let written = String(
      decoding: text[index..<(isCode ? index + 6 : name.endIndex)], as: UTF8.self)
    leftOver(
      .command, at: index, length: written.utf8.count, in: node,
      isCode ? "'\(written)' is no character here" : "'\(written)' is no command here",
      isCode
        ? "write the character itself, or '\\\\' for a backslash"
        : "write it in Markdown or delete it, or '\\\\' for a backslash")
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

  // MARK: Names of emoji

  /// `:smile:`, `:toc:` and the roles of reStructuredText.
  mutating func readColonName(_ index: Int, in node: Node, _ text: Text) {
    guard !options.isFragment, !leftOvers.contains(.name), index + 3 < text.count,
      text[index + 1].isLetter,
      index == 0 || !text[index - 1].isWordByte && !":/".utf8.contains(text[index - 1])
    else { return }
    let name = text[(index + 1)...].prefix(40).prefix {
      $0.isLowerCase || $0.isDigit || "_-+".utf8.contains($0)
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

  // MARK: Errors of other programs

  private static let wordErrors = [
    "Reference source not found", "Bookmark not defined", "Hyperlink reference not valid",
    "No text of specified style", "Not a valid", "No bookmark name given",
    "Unknown switch argument",
    "No table of", "No index entries", "Main Document Only", "Filename not specified",
    "Verweisquelle konnte nicht", "Textmarke nicht definiert", "Source du renvoi introuvable",
    "Signet non défini", "No se encuentra el origen", "Marcador no definido",
    "Fonte de referência não", "Indicador não definido", "Sumber referensi tidak",
    "Không tìm thấy nguồn", "ไม่พบแหล่งการอ้างอิง",
  ]

  /// `Error! Reference source not found.`
  mutating func readExclamation(_ index: Int, in node: Node, _ text: Text) {
    guard !leftOvers.contains(.error), index > 2,
      text[index - 1].isWordByte || text[index - 1] == 0x20
    else { return }
    let rest = text[(index + 1)...].prefix(80).drop { $0 == 0x20 }
    guard Self.wordErrors.contains(where: { rest.starts(with: $0.utf8) }) else { return }
    leftOver(
      .error, at: index, length: 1, in: node,
      "this is the error of a word processor whose reference leads nowhere",
      "write what it referred to")
  }

  private static let sheetErrors = [
    "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!",
  ]

  /// `#REF!` and its like.
  mutating func readHash(_ index: Int, in node: Node, _ text: Text) {
    guard !leftOvers.contains(.error), index + 3 < text.count,
      index == 0 || !text[index - 1].isWordByte,
      let error = Self.sheetErrors.first(where: { text[index...].starts(with: $0.utf8) })
    else { return }
    let end = index + error.utf8.count
    guard end == text.count || !text[end].isWordByte else { return }
    leftOver(
      .error, at: index, length: error.utf8.count, in: node,
      "'\(error)' is the error of a spreadsheet and no value",
      "write the value, or '\\#' for the character")
  }

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
      guard marks.count < 7, rest.first == 0x20, rest.dropFirst().first?.isWordByte == true else {
        return
      }
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
}

extension UInt8 {
  fileprivate var isHex: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
}
