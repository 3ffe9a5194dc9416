import Diagnostics

/// Lines of a paragraph that were meant as a heading, a list or a table and are none.
extension Renderer {
  /// Bytes of ASCII with which such a line may begin.
  private static let lineMarks = ByteSet(
    "#|-+*:!=~[(%'\"./^0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

  /// Looks at the first characters of a line of a paragraph.
  mutating func checkLineStart(_ node: Node, _ text: Text) {
    guard let first = text.first, first >= 0x80 || Self.lineMarks.contains(first),
      !isInCell, node.parent?.kind == .paragraph, node.previous?.isBreak ?? true
    else { return }
    checkLabel(node, text)
    checkColumns(node, text)
    switch first {
    case UInt8(ascii: "#"): checkHashes(node, text)
    case UInt8(ascii: "|"): checkTableRow(node, text)
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): checkMarker(node, text)
    case UInt8(ascii: ":"), UInt8(ascii: "!"): checkFence(node, text)
    case UInt8(ascii: "'"), UInt8(ascii: "\""): checkQuotes(node, text)
    case UInt8(ascii: "~"): checkTilde(node, text)
    case UInt8(ascii: "="):
      checkUnderline(node, text)
      checkForeignLine(node, text)
    case UInt8(ascii: "C"): checkPlaceholder(node, text)
    case UInt8(ascii: "o"): checkWordBullet(node, text)
    case UInt8(ascii: "h"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "^"):
      checkForeignLine(node, text)
    case UInt8(ascii: "["): checkTask(node, text)
    case UInt8(ascii: "%"): checkComment(node, text)
    case _ where first.isDigit: checkNumber(node, text)
    case _ where first >= 0x80:
      checkBullet(node, text)
      checkHiddenStart(node, text)
    default: break
    }
  }

  private mutating func checkHashes(_ node: Node, _ text: Text) {
    if PastedError.spreadsheets(text, hash: 0) != nil { return }
    if text.count > 2, text[1] == UInt8(ascii: "+"), text[2].isLetter {
      return leftOver(
        .template, at: 0, length: 2, in: node, "'#+' begins nothing that is replaced here",
        "delete the line, or write '\\#' for the character")
    }
    if text.starts(with: "#. ".utf8) {
      return leftOver(
        .list, at: 0, length: 2, in: node, "the numbers of a list must be written '1.', '2.', '3.'",
        "write '1. item'")
    }
    var level = 1
    while level < text.count, text[level] == UInt8(ascii: "#") { level += 1 }
    guard let next = ScalarBytes.scalar(at: level, in: text) else { return }
    let mark = String(repeating: "#", count: min(level, 6))
    let right = "write '\(mark) Heading', or '\\#' for the character"
    if level > 6 {
      leftOver(
        .heading, at: 0, length: level, in: node, "a heading must have at most six '#'", right)
    } else if isBlank(next), next > 0x20 {
      leftOver(
        .heading, at: 0, length: level + 1, in: node,
        "a heading must have an ordinary space after '\(mark)', not "
          + MisleadingCharacter.description(of: next), right)
    } else if next > 0x20, level > 1 || next >= 0x80 || UInt8(next).isLetter {
      leftOver(
        .heading, at: 0, length: level, in: node, "a heading must have a space after '\(mark)'",
        right)
    }
  }

  /// `~ meaning`, which is a definition elsewhere. `~ 5` is about five.
  private mutating func checkTilde(_ node: Node, _ text: Text) {
    guard !options.isFragment, text.count > 2, text[1].isSpaceOrTab, text[2].isWordByte,
      !text[2].isDigit
    else { return }
    leftOver(
      .block, at: 0, length: 1, in: node, "'~' begins no definition here",
      "write '- **term**: definition'")
  }

  /// `-item`, and `-` before a space that is no ordinary one.
  private mutating func checkMarker(_ node: Node, _ text: Text) {
    guard let next = ScalarBytes.scalar(at: 1, in: text) else { return }
    if !options.isFragment, text.count > 2, text.allSatisfy({ $0 == UInt8(ascii: "+") }) {
      return leftOver(
        .template, at: 0, length: text.count, in: node, "a row of '+' begins no front matter here",
        "move the keys to the head of the file, between lines '---', or delete them")
    }
    if !options.isFragment, text.starts(with: "*[".utf8),
      let close = text.prefix(60).firstIndex(of: UInt8(ascii: "]")), close + 1 < text.count,
      text[close + 1] == UInt8(ascii: ":")
    {
      return leftOver(
        .block, at: 0, length: close + 2, in: node, "'*[…]:' explains no abbreviation here",
        "write the meaning where the abbreviation is first used, or a record of the glossary")
    }
    let mark = String(decoding: text[..<1], as: UTF8.self)
    let right = "write '- item', or '\\\(mark)' for the character"
    if isBlank(next), next > 0x20 {
      leftOver(
        .list, at: 0, length: 2, in: node,
        "an item of a list must have an ordinary space after '\(mark)', not "
          + MisleadingCharacter.description(of: next), right)
    } else if mark != "+", mark == "-" || !text.dropFirst().contains(UInt8(ascii: "*")),
      next < 0x80 ? UInt8(next).isLetter : !isBlank(next)
    {
      leftOver(
        .list, at: 0, length: 1, in: node,
        "an item of a list must have a space after '\(mark)'", right)
    }
  }

  /// `1.Item`, `1.` before a no-break space, and numbers inside a paragraph.
  private mutating func checkNumber(_ node: Node, _ text: Text) {
    var end = 0
    while end < text.count, text[end].isDigit { end += 1 }
    guard end <= 9, end + 1 < text.count,
      text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")"),
      let next = ScalarBytes.scalar(at: end + 1, in: text)
    else { return }
    let mark = String(decoding: text[...end], as: UTF8.self)
    let right = "write '\(mark) Item'"
    if isBlank(next), next > 0x20 {
      leftOver(
        .list, at: 0, length: end + 2, in: node,
        "an item of a list must have an ordinary space after '\(mark)', not "
          + MisleadingCharacter.description(of: next), right)
    } else if next == 0x20 {
      guard !isEscaped(0..<end + 1, in: node) else { return }
      // One such line is a sentence that was wrapped before a year; two are a list.
      leftOvers.numberLines += 1
      guard leftOvers.numberLines > 1 else { return }
      leftOver(
        .list, at: 0, length: end + 1, in: node,
        "a list with numbers must have an empty line above it",
        "put an empty line above its first item")
    } else if next < 0x80, UInt8(next).isLowerCase, !options.isFragment,
      node.parent?.parent?.kind != .item
    {
      leftOvers.numberLines += 1
      guard leftOvers.numberLines > 1 else { return }
      leftOver(
        .list, at: 0, length: end + 1, in: node,
        "an item of a list must have a space after '\(mark)'", right)
    } else if next >= 0x80 || UInt8(next).isUpperCase
      || UInt8(next).isLetter && node.parent?.parent?.kind == .item
    {
      leftOver(
        .list, at: 0, length: end + 1, in: node,
        "an item of a list must have a space after '\(mark)'", right)
    }
  }

  /// Bullets that a word processor writes.
  private mutating func checkBullet(_ node: Node, _ text: Text) {
    guard let scalar = ScalarBytes.scalar(at: 0, in: text) else { return }
    switch scalar {
    case 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0...0x25A1, 0x25AA...0x25AB, 0x25B8, 0x25BA, 0x25CB,
      0x25CF, 0x25E6, 0x2610...0x2612, 0x2713...0x2714, 0x2756, 0x2794, 0x27A2, 0x27A4, 0x30FB,
      0xB7,
      0xF06E, 0xF071, 0xF076, 0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC, 0xFF65, 0xFFED:
      reportBullet(
        String(decoding: text.prefix { $0 >= 0x80 }.prefix(width(of: scalar)), as: UTF8.self), node)
    case 0x2012...0x2015:
      // A dash may begin a speech; two lines that begin with one are a list.
      guard let next = ScalarBytes.scalar(at: 3, in: text), isBlank(next) else { return }
      leftOvers.numberLines += 1
      if leftOvers.numberLines > 1 { reportBullet("–", node) }
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079, 0x2460...0x249B: countNumber(node)
    case 0xFF0A, 0xFF0D:
      guard let next = ScalarBytes.scalar(at: 3, in: text), isBlank(next) else { return }
      leftOvers.numberLines += 1
      if leftOvers.numberLines > 1 {
        reportBullet(Unicode.Scalar(scalar).map { String($0) } ?? "", node)
      }
    case _ where isDigit(scalar):
      var end = 0
      while let next = ScalarBytes.scalar(at: end, in: text), isDigit(next) {
        end += width(of: next)
      }
      guard let mark = ScalarBytes.scalar(at: end, in: text),
        [0x2E, 0x29, 0x17D4, 0x17D6, 0x3001, 0xFF0E, 0xFF09].contains(mark)
      else { return }
      countNumber(node)
    case 0xFF5C:
      leftOvers.pipeLines += 1
      if leftOvers.pipeLines > 1 { reportHalfTable(at: 0, in: node, text) }
    case 0xFF1E:
      guard let next = ScalarBytes.scalar(at: 3, in: text), isBlank(next) else { return }
      leftOver(
        .block, at: 0, length: 1, in: node,
        "a quotation must begin with '>', not with " + MisleadingCharacter.description(of: scalar),
        "write '> words'")
    case 0xFF03:
      leftOver(
        .heading, at: 0, length: 1, in: node,
        "a heading must begin with '#', not with " + MisleadingCharacter.description(of: scalar),
        "write '## Heading'")
    case 0x2190... where !isNumberSign(scalar) && isSymbol(scalar):
      // Two lines that begin with the same picture or arrow are a list.
      let isRepeated = leftOvers.lastBullet == scalar
      leftOvers.lastBullet = scalar
      if isRepeated { reportBullet(Unicode.Scalar(scalar).map { String($0) } ?? "", node) }
    default: break
    }
  }

  /// Counts a line that begins with a number in other digits than ASCII's, which make no list.
  private mutating func countNumber(_ node: Node) {
    leftOvers.numberLines += 1
    guard leftOvers.numberLines > 1 else { return }
    leftOver(
      .list, at: 0, length: 1, in: node, "the numbers of a list must be written '1.', '2.', '3.'",
      "write '1. item', or an empty line between the paragraphs")
  }

  private func isNumberSign(_ scalar: UInt32) -> Bool { (0x2460...0x249B).contains(scalar) }

  /// Whether a scalar is an arrow, a sign or a picture.
  private func isSymbol(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .otherSymbol, .mathSymbol: true
    default: false
    }
  }

  private func isDigit(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.generalCategory == .decimalNumber
  }

  private func width(of scalar: UInt32) -> Int { scalar < 0x800 ? 2 : 3 }

  /// `o` and a tab, as Word writes the bullets of the second level.
  private mutating func checkWordBullet(_ node: Node, _ text: Text) {
    guard text.count > 2, let next = ScalarBytes.scalar(at: 1, in: text) else { return }
    let isWide = next == 0x09 || isBlank(next) && next > 0x20 || next == 0x20 && text[2] <= 0x20
    if isWide { reportBullet("o", node) }
  }

  private mutating func reportBullet(_ bullet: String, _ node: Node) {
    leftOver(
      .list, at: 0, length: 1, in: node,
      "an item of a list must begin with '- ', not with '\(bullet)'", "write '- item'")
  }

  /// Callouts of other programs, and definitions.
  private mutating func checkFence(_ node: Node, _ text: Text) {
    if text.starts(with: ":::".utf8) || text.starts(with: "!!! ".utf8) {
      leftOver(
        .block, at: 0, length: 3, in: node, "a callout must be a quotation that begins '[!NOTE]'",
        "write '> [!NOTE]' and its text on lines that begin with '> '")
    } else if text.count > 1, text[0] == UInt8(ascii: ":"), text[1].isSpaceOrTab,
      text.count > 2, text[2] > 0x20
    {
      leftOver(
        .block, at: 0, length: 1, in: node,
        "':' begins a definition only below the line of its term",
        "write the term on the line above, or '\\:' for the character")
    }
  }

  /// `[ ]task` and `[] task`, which have no box, and boxes of other kinds.
  private mutating func checkTask(_ node: Node, _ text: Text) {
    guard node.previous == nil, let close = text.prefix(6).firstIndex(of: UInt8(ascii: "]")),
      close + 1 < text.count
    else { return }
    let box = text[1..<close]
    let isEmpty = box.isEmpty || box.allSatisfy(\.isSpaceOrTab)
    let isSpaced = text[close + 1].isSpaceOrTab
    let right = "write '- [ ] task' or '- [x] task'"
    guard node.parent?.parent?.kind == .item else {
      guard isSpaced, isEmpty || box.count == 1 && box.first == UInt8(ascii: "x") else { return }
      return leftOver(
        .list, at: 0, length: close + 1, in: node, "a task must be an item of a list", right)
    }
    let isBox = box.count == 1 && (isEmpty || text[1] | 0x20 == UInt8(ascii: "x"))
    if isBox {
      guard !isSpaced, !"([:".utf8.contains(text[3]) else { return }
      leftOver(.list, at: 0, length: 3, in: node, "a task must have a space after its box", right)
    } else if isSpaced,
      isEmpty || isWideBox(box) || Self.boxes.contains(String(decoding: box, as: UTF8.self))
    {
      leftOver(
        .list, at: 0, length: close + 1, in: node,
        "the box of a task must hold a space or an 'x'", right)
    }
  }

  /// `[ x ]`.
  private func isWideBox(_ box: Slice<Text>) -> Bool {
    let marks = box.filter { !$0.isSpaceOrTab }
    return marks.count == 1 && marks[0] | 0x20 == UInt8(ascii: "x")
  }

  /// What other programs put into the box of a task.
  private static let boxes: Set<String> = ["-", "/", ">", "<", "?", "!", "*", "✓", "✔", "✗", "√"]

  /// `%% words`, which may be a comment of several lines elsewhere.
  private mutating func checkComment(_ node: Node, _ text: Text) {
    if text.starts(with: "%%".utf8) { refuseNote(at: 0, "%%", in: node) }
  }

  /// A fence of quotation marks, for backticks.
  private mutating func checkQuotes(_ node: Node, _ text: Text) {
    guard text.count >= 3, text[..<3].allSatisfy({ $0 == text[0] }) else { return }
    leftOver(
      .block, at: 0, length: 3, in: node, "a block must begin with three backticks, not quotes",
      "write '```'")
  }

  /// A row of `=` below an empty line, which underlines nothing.
  private mutating func checkUnderline(_ node: Node, _ text: Text) {
    guard text.count >= 3, text.allSatisfy({ $0 == UInt8(ascii: "=") }) else { return }
    leftOver(
      .heading, at: 0, length: text.count, in: node,
      "a row of '=' must be right below the words of a heading", "write '## Heading'")
  }

  private func isBlank(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isWhitespace ?? false
  }
}

extension UInt8 {
  fileprivate var isUpperCase: Bool { (0x41...0x5A).contains(self) }
}
