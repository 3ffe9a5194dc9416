/// Markup of other programs, which Dossier has no like of.
extension Renderer {
  /// `H~2~O` and `m^2^`, as other programs write what is set lower or higher.
  mutating func readScript(_ index: Int, in node: Node, _ text: Text) {
    let inside = text[(index + 1)...].prefix(12).prefix { $0 != text[index] }
    guard index > 0, text[index - 1].isWordByte, !inside.isEmpty,
      inside.allSatisfy({ $0.isWordByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }),
      inside.endIndex < text.count, text[inside.endIndex] == text[index]
    else { return }
    leftOver(
      .script, at: index, length: inside.count + 2, in: node,
      "there is no markup for letters that are set lower or higher",
      "write the characters themselves, such as '₂' or '²'")
  }

  /// `%%words%%`, which is a comment elsewhere.
  mutating func readComment(_ index: Int, in node: Node, _ text: Text) {
    guard index + 4 < text.count, text[index + 1] == UInt8(ascii: "%"),
      text[index + 2] != UInt8(ascii: "%")
    else { return }
    var end = index + 3
    while end + 1 < text.count {
      if text[end] == UInt8(ascii: "%"), text[end + 1] == UInt8(ascii: "%") {
        return refuseNote(at: index, "%%", in: node)
      }
      end += 1
    }
  }

  mutating func refuseNote(at index: Int, _ mark: String, in node: Node) {
    leftOver(
      .comment, at: index, length: mark.utf8.count, in: node,
      "'\(mark)' begins no comment: readers would see the words",
      "delete them, or write '[//]: # (words)' on a line of its own", MarkdownRules.editorsNote)
  }

  /// `{{…}}` and `{%…%}`, which other programs replace.
  mutating func readTemplate(_ index: Int, in node: Node, _ text: Text) {
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

  /// `{.class}`, `{: .class}`, `{#id .class}` and `{width=50%}`.
  private func isAttributes(_ index: Int, _ text: Text) -> Bool {
    let inside = text[(index + 1)...].prefix(100).prefix { $0 != UInt8(ascii: "}") }
    guard let first = inside.first, inside.endIndex < text.count, inside.count > 1 else {
      return false
    }
    switch first {
    case UInt8(ascii: "."): return text[index + 2].isLetter
    case UInt8(ascii: ":"): return text[index + 2].isSpaceOrTab
    // In a heading it is the heading's own, and looked at there.
    case UInt8(ascii: "#"): return block?.kind != .heading
    default:
      let name = inside.prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
      return !name.isEmpty && name.endIndex < inside.endIndex
        && inside[name.endIndex] == UInt8(ascii: "=")
    }
  }
}
