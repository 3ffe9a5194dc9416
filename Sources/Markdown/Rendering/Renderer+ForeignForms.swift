/// Markup of other programs, which Dossier has no like of.
extension Renderer {
  /// `H~2~O` and `m^2^`, as other programs write what is set lower or higher.
  mutating func readScript(_ index: Int, in node: Node, _ text: Text) {
    let inside = text[(index + 1)...].prefix(12).prefix { $0 != text[index] }
    // A note's number is behind the punctuation of its sentence.
    let isNote =
      text[index] == UInt8(ascii: "^") && !options.isFragment
      && inside.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ",") }
    guard !inside.isEmpty, isNote || index > 0 && text[index - 1].isWordByte,
      inside.allSatisfy({ $0.isWordByte || "-+,".utf8.contains($0) }),
      inside.endIndex < text.count, text[inside.endIndex] == text[index]
    else { return }
    let mark = text[index] == UInt8(ascii: "~") ? "~" : "^"
    let tag = mark == "~" ? "sub" : "sup"
    leftOver(
      .script, at: index, length: inside.count + 2, in: node,
      "'\(mark)' does not set letters lower or higher here",
      "write '<\(tag)>…</\(tag)>', or the characters themselves, such as '₂' or '²'")
  }

  /// `%%words%%`, which is a comment elsewhere.
  mutating func readComment(_ index: Int, in node: Node, _ text: Text) {
    guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "%"),
      index + 2 == text.count || text[index + 2] != UInt8(ascii: "%"),
      // '5 %% of 10' and '5%%' are percentages.
      text[..<index].last(where: { $0 != 0x20 })?.isDigit != true,
      hasCommentEnd(after: index + 2, in: node)
    else { return }
    refuseNote(at: index, "%%", in: node)
  }

  /// Whether `%%` follows in the block, behind some words; markup and line ends may be between.
  private func hasCommentEnd(after start: Int, in node: Node) -> Bool {
    var (current, from, left) = (node, start, 40)
    while left > 0 {
      if current.kind == .text || current.kind == .code {
        let text = current.literal
        var end = min(from, text.count)
        if current != node, text.starts(with: "%%".utf8) { return true }
        while end + 1 < text.count {
          if text[end] == UInt8(ascii: "%"), text[end + 1] == UInt8(ascii: "%"),
            current != node || end > start
          {
            return true
          }
          end += 1
        }
      }
      guard let next = current.next else { return false }
      (current, from, left) = (next, 0, left - 1)
    }
    return false
  }

  mutating func refuseNote(at index: Int, _ mark: String, in node: Node) {
    leftOver(
      .comment, at: index, length: mark.utf8.count, in: node,
      "'\(mark)' begins no comment: readers would see the words",
      "delete them, or write '<!-- words -->'", MarkdownRules.editorsNote)
  }

  /// `{{…}}` and `{%…%}`, which other programs replace.
  mutating func readTemplate(_ index: Int, in node: Node, _ text: Text) {
    if readSuggestion(index, in: node, text) { return }
    if isAttributes(index, text) {
      return leftOver(
        .template, at: index, length: 2, in: node, "attributes in braces are not read here",
        "delete them, or write '\\{' for a brace")
    }
    guard index + 2 < text.count, text[index + 1] == text[index] || text[index + 1] == 0x25,
      text[(index + 2)...].prefix(300).contains(UInt8(ascii: "}"))
    else { return }
    leftOver(
      .template, at: index, length: 2, in: node,
      "'{\(Character(UnicodeScalar(text[index + 1])))' begins nothing that is replaced here",
      "delete it, or write '\\{' for a brace")
  }

  private static let fields: Set<String> = [
    "ADDIN", "CITATION", "EMBED", "HYPERLINK", "INCLUDEPICTURE", "MERGEFIELD", "NOTEREF", "PAGE",
    "PAGEREF", "REF", "SEQ", "TOC",
  ]

  /// `{++added++}` and its like, `{| class` of a wiki's table, `{ REF _x }` of a word processor.
  private mutating func readSuggestion(_ index: Int, in node: Node, _ text: Text) -> Bool {
    guard !options.isFragment, index + 3 < text.count else { return false }
    let mark = text[(index + 1)...].prefix(2)
    let (first, second) = (text[index + 1], text[index + 2])
    if isReference(index, text) {
      leftOver(
        .citation, at: index, length: 1, in: node,
        "the mark of a reference manager names no source here",
        "cite the source: '[@source-id, p. 3]', or write '\\{' for a brace",
        MarkdownRules.bareCitation)
      return true
    }
    if mark.elementsEqual(">>".utf8) {
      refuseNote(at: index, "{>>", in: node)
      return true
    }
    let written: String
    if first == second, "+-~=".utf8.contains(first) {
      written = "{" + String(decoding: mark, as: UTF8.self)
    } else if first == UInt8(ascii: "|"), index == 0, node.previous?.isBreak ?? true {
      written = "{|"
    } else {
      let word = text[(index + 1)...].drop { $0 == 0x20 }.prefix(16).prefix { $0.isLetter }
      guard first == 0x20, Self.fields.contains(String(decoding: word, as: UTF8.self)),
        word.endIndex < text.count, text[word.endIndex] == 0x20
      else { return false }
      written = "{ " + String(decoding: word, as: UTF8.self)
    }
    leftOver(
      .template, at: index, length: 2, in: node,
      "'\(written)' begins nothing that is replaced here", "delete it, or write '\\{' for a brace")
    return true
  }

  /// `{Smith, 2014}` and `{Smith, 2014 #12}`, from which a reference manager makes citations.
  private func isReference(_ index: Int, _ text: Text) -> Bool {
    let inside = text[(index + 1)...].prefix(150).prefix { $0 != UInt8(ascii: "}") }
    guard inside.endIndex < text.count, let first = inside.first, first.isWordByte, !first.isDigit,
      let comma = inside.firstIndex(of: UInt8(ascii: ","))
    else { return false }
    let rest = inside[(comma + 1)...].drop { $0 == 0x20 }
    let year = rest.prefix { $0.isDigit }
    let number = rest.dropFirst(year.count).drop { $0 == 0x20 || $0 == UInt8(ascii: ",") }
    return year.count == 4
      && (number.isEmpty
        || number.first == UInt8(ascii: "#") && number.dropFirst().allSatisfy(\.isDigit))
  }

  /// `{.class}`, `{: .class}`, `{#id .class}` and `{width=50%}`.
  private func isAttributes(_ index: Int, _ text: Text) -> Bool {
    if isSpacedClass(index, text) { return true }
    let inside = text[(index + 1)...].prefix(100).prefix { $0 != UInt8(ascii: "}") }
    if inside.elementsEqual("-".utf8), inside.endIndex < text.count { return true }
    guard let first = inside.first, inside.endIndex < text.count, inside.count > 1 else {
      return false
    }
    switch first {
    case UInt8(ascii: "."): return text[index + 2].isLetter
    case UInt8(ascii: ":"): return text[index + 2].isSpaceOrTab || text[index + 2].isLetter
    // In a heading it is the heading's own, and looked at there.
    case UInt8(ascii: "#"): return block?.kind != .heading
    default:
      let name = inside.prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
      return !name.isEmpty && name.endIndex < inside.endIndex
        && inside[name.endIndex] == UInt8(ascii: "=")
    }
  }

  /// `{ .class }` and `{ #id }`, which are no references to figures.
  func isSpacedClass(_ index: Int, _ text: Text) -> Bool {
    guard block?.kind != .heading, index + 3 < text.count, text[index + 1] == 0x20 else {
      return false
    }
    let inside = text[(index + 1)...].prefix(100).drop { $0 == 0x20 }
    return (inside.first == UInt8(ascii: ".") || inside.first == UInt8(ascii: "#"))
      && inside.dropFirst().first?.isLetter == true && inside.contains(UInt8(ascii: "}"))
  }
}
