import Diagnostics

/// Characters in text that libcmark has left there: what Dossier reads as markup, and what was
/// meant as markup and did not take.
///
/// Plain text costs one look at each byte. A writer who means the characters writes a backslash
/// before them, which every suggestion says.
extension Renderer {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// Reads the character at `index`.
  ///
  /// - Parameters:
  ///   - text: The node's text, up to the end of what is written of it.
  ///   - start: From where on the text has not been written yet.
  mutating func mark(at index: Int, in node: Node, _ text: Text, _ start: Int) -> TextMark {
    switch text[index] {
    case UInt8(ascii: ":"):
      if index + 2 < text.count, !isInLink,
        let found = BareAddress.web(text, colon: index, from: start)
      {
        return .address(found)
      }
      readColonName(index, in: node, text)
    case UInt8(ascii: "."):
      if index >= 3, !isInLink, let found = BareAddress.www(text, dot: index, from: start) {
        return .address(found)
      }
    case UInt8(ascii: "@"): return readAt(index, in: node, text, start)
    case UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"),
      UInt8(ascii: "="):
      return readRun(index, in: node, text)
    case UInt8(ascii: "["): return readOpenBracket(index, in: node, text)
    case UInt8(ascii: "]"): readCloseBracket(index, in: node, text)
    case UInt8(ascii: "|"): readPipe(index, in: node, text)
    case UInt8(ascii: "^"):
      readScript(index, in: node, text)
      checkBlockName(index, in: node, text)
    case UInt8(ascii: "{"): readTemplate(index, in: node, text)
    case UInt8(ascii: "}"): readCloseBrace(index, in: node, text)
    case UInt8(ascii: "%"):
      // Once in a block, so that a row of them is not searched again and again.
      if !leftOvers.contains(.comment) { readComment(index, in: node, text) }
    case UInt8(ascii: "\\"): readBackslash(index, in: node, text)
    case UInt8(ascii: "$"): readDollar(index, in: node, text)
    case UInt8(ascii: "!"): readExclamation(index, in: node, text)
    case UInt8(ascii: "#"): readHash(index, in: node, text)
    case UInt8(ascii: "'"): return .text(next: readQuotes(index, in: node, text))
    case 0x09: readTab(index, in: node, text)
    default: break
    }
    return .text(next: index + 1)
  }

  // MARK: Runs of delimiters

  private mutating func readRun(_ index: Int, in node: Node, _ text: Text) -> TextMark {
    let byte = text[index]
    var end = index
    while end < text.count, text[end] == byte { end += 1 }
    let length = end - index
    switch byte {
    case UInt8(ascii: "~"):
      guard length == 2 else {
        if length == 1 { readScript(index, in: node, text) }
        if isTildePair(index..<end, text) {
          leftOver(
            .deletion, at: index, length: length, in: node,
            "struck text must be between two tildes on each side",
            "write '~~struck text~~', or '\\~' for a tilde")
        }
        break
      }
      guard place(of: index, in: node, node.literal)?.isEscaped != true else { break }
      if let mark = deletionMark(at: index, in: node, text) { return mark }
      leftOver(
        .deletion, at: index, length: length, in: node,
        isNamed
          ? "struck text must not be in a heading or a caption: lists show it without the line"
          : "'~~' must open and close around struck text, with no space inside",
        isNamed ? "delete the struck words" : "write '~~struck text~~', or '\\~\\~' for tildes")
    case UInt8(ascii: "*"):
      if readKeptStars(index..<end, in: node, text) { break }
      guard length >= 2 || isLoose(index, text) || isUnclosed(index, in: node, text) else { break }
      leftOver(
        .emphasis, at: index, length: length, in: node,
        length == 1
          ? "'*' must open and close around words, with no space inside"
          : "'**' must open and close around bold text, with no space inside",
        length == 1
          ? "write '*words*', or '\\*' for an asterisk"
          : "write '**bold**' and put a space or punctuation outside of it, or '\\*\\*' for "
            + "asterisks")
    case UInt8(ascii: "_"):
      if length == 1 { readFieldName(index, in: node, text) }
      let isInWord =
        index > 0 && end < text.count && text[index - 1].isASCIIWord && text[end].isASCIIWord
      if length == 1, isInUnspacedWord(index, text) {
        leftOver(
          .emphasis, at: index, length: 1, in: node, "'_' marks nothing inside a word",
          "write '*words*', or '\\_' for an underscore")
      }
      guard length == 2, !isInWord else { break }
      leftOver(
        .emphasis, at: index, length: length, in: node,
        "'__' must open and close around bold words, with no letter outside next to it",
        "write '**bold**', or '\\_\\_' for underscores")
    case UInt8(ascii: "`"):
      leftOver(
        .code, at: index, length: length, in: node,
        "'`' must be closed with as many backticks as opened it",
        "write '`code`', or '\\`' for a backtick")
    default:
      guard length == 2, end < text.count, text[end] > 0x20, hasPair(of: byte, after: end, text)
      else { break }
      leftOver(
        .highlight, at: index, length: length, in: node,
        "'==' marks nothing here: there is no highlighted text",
        "write '**bold**', or '\\=\\=' for the characters")
    }
    return .text(next: end)
  }

  /// `2*3*4` and `Kolleg*innen und Schüler*innen`, whose stars are printed as they are.
  private mutating func readKeptStars(_ run: Range<Int>, in node: Node, _ text: Text) -> Bool {
    guard !options.isFragment, !leftOvers.contains(.emphasis),
      let edge = KeptStars.edge(around: run, in: text),
      edge.isInNumber || edge.isInWord, hasStarsThatEnd(run, text, isInNumber: edge.isInNumber)
    else { return false }
    let mark = String(decoding: text[run], as: UTF8.self)
    leftOver(
      .emphasis, at: run.lowerBound, length: run.count, in: node,
      edge.isInNumber
        ? "'\(mark)' between digits marks nothing, and is printed as it is"
        : "'\(mark)' inside of different words marks nothing, and is printed as it is",
      edge.isInNumber
        ? "write '×' between numbers, or '\\*' for an asterisk" : "write '\\*' for an asterisk")
    return true
  }

  /// Whether a run of as many stars follows that CommonMark would take for the end of emphasis.
  private func hasStarsThatEnd(_ run: Range<Int>, _ text: Text, isInNumber: Bool) -> Bool {
    var index = run.upperBound
    while let next = text[index...].firstIndex(of: text[run.lowerBound]) {
      var end = next
      while end < text.count, text[end] == text[next] { end += 1 }
      if end - next == run.count, text[next - 1] > 0x20,
        isInNumber || KeptStars.edge(around: next..<end, in: text)?.isInWord ?? false
      {
        return true
      }
      index = end
    }
    return false
  }

  /// Whether one asterisk and the next are around words, with a space inside: `*words *`.
  private func isLoose(_ index: Int, _ text: Text) -> Bool {
    guard index == 0 || text[index - 1] <= 0x20, index + 2 < text.count,
      let next = text[(index + 1)...].firstIndex(of: text[index]), next > index + 2,
      next + 1 == text.count || !text[next + 1].isWordByte
    else { return false }
    let (isLooseAtStart, isLooseAtEnd) = (text[index + 1] <= 0x20, text[next - 1] <= 0x20)
    return isLooseAtStart ? index == 0 && !isLooseAtEnd : isLooseAtEnd
  }

  /// Whether one asterisk opens words and nothing closes them: `*one and *two`, and the third of
  /// `***words** more`.
  private func isUnclosed(_ index: Int, in node: Node, _ text: Text) -> Bool {
    guard !options.isFragment, index == 0 || text[index - 1] <= 0x20 else { return false }
    if index + 1 == text.count { return node.next?.kind == .strong }
    guard text[index + 1].isWordByte, !text[index + 1].isDigit,
      let next = text[(index + 1)...].firstIndex(of: text[index]), next + 1 < text.count
    else { return false }
    return text[next - 1] <= 0x20 && text[next + 1].isWordByte && !text[next + 1].isDigit
  }

  /// Whether an underscore touches a letter beyond ASCII and another one follows: `និង_ច្បាប់_ថា`.
  private func isInUnspacedWord(_ index: Int, _ text: Text) -> Bool {
    let isBefore = index > 0 && text[index - 1] >= 0x80
    let isAfter = index + 1 < text.count && text[index + 1] >= 0x80
    return (isBefore || isAfter) && text[(index + 1)...].contains(UInt8(ascii: "_"))
  }

  /// Whether a run of one, or of more than two tildes has its like around a word: `~old~`. In
  /// '~5 to ~10' they mean 'about'.
  private func isTildePair(_ run: Range<Int>, _ text: Text) -> Bool {
    guard run.lowerBound == 0 || !text[run.lowerBound - 1].isASCIIWord,
      run.upperBound < text.count, text[run.upperBound].isWordByte,
      let next = text[run.upperBound...].firstIndex(of: UInt8(ascii: "~")),
      text[next - 1].isWordByte || ".,;!?)".utf8.contains(text[next - 1])
    else { return false }
    var end = next
    while end < text.count, text[end] == UInt8(ascii: "~") { end += 1 }
    // '1~5' is a range.
    if end < text.count, text[end].isASCIIWord { return false }
    if let after = ScalarBytes.scalar(at: end, in: text), after >= 0x80,
      Unicode.Scalar(after)?.isWordPart == true, !UnspacedScript.contains(after)
    {
      return false
    }
    return end - next == run.count
  }

  private func hasPair(of byte: UInt8, after start: Int, _ text: Text) -> Bool {
    var index = start
    while index + 1 < text.count {
      if text[index] == byte, text[index + 1] == byte { return text[index - 1] > 0x20 }
      index += 1
    }
    return false
  }

  // MARK: Findings

  /// Whether a backslash or an entity wrote one of the characters, so that they are meant.
  mutating func isEscaped(_ range: Range<Int>, in node: Node) -> Bool {
    let literal = node.literal
    if place(of: range.lowerBound, in: node, literal)?.isEscaped == true { return true }
    let before = places
    defer { places = before }
    // An entity writes the bytes of a character in one.
    return range.dropFirst().prefix(12).contains { index in
      index < literal.count && literal[index] & 0xC0 != 0x80
        && place(of: index, in: node, literal)?.isEscaped == true
    }
  }

  /// Reports markup that did not take, once in a block, unless a backslash says that text is meant.
  mutating func leftOver(
    _ kind: LeftOvers.Kind, at index: Int, length: Int, in node: Node, _ message: String,
    _ suggestion: String, _ rule: Rule = MarkdownRules.markupLeftOver
  ) {
    guard !leftOvers.contains(kind) else { return }
    guard !isEscaped(index..<index + length, in: node) else { return }
    let found = place(of: index, in: node, node.literal)
    guard leftOvers.insert(kind) else { return }
    let range = found.map { source.range($0.place, $0.place + length) } ?? blockRange
    report(rule.finding(message, at: range, suggestion: suggestion))
  }
}

extension UInt8 {
  fileprivate var isASCIIWord: Bool { isLetter || isDigit }
  /// Letters, digits and all that is beyond ASCII.
  var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
}
