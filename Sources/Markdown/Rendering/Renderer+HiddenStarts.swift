import Diagnostics

/// Marks of blocks behind characters that nobody sees, which make the line an ordinary one.
extension Renderer {
  /// Looks behind the unseen characters at the beginning of a line.
  mutating func checkHiddenStart(_ node: Node, _ text: Text) {
    guard !options.isFragment else { return }
    var end = 0
    var first: UInt32?
    while let scalar = ScalarBytes.scalar(at: end, in: text), isUnseen(scalar) {
      if scalar > 0x20 { first = first ?? scalar }
      end += scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : 3
    }
    guard let first, let mark = blockMark(node, text, at: end) else { return }
    leftOver(
      mark.kind, at: 0, length: 1, in: node,
      "'\(mark.text)' must be the first character of its line; "
        + "\(MisleadingCharacter.description(of: first)), is before it", "delete that character")
  }

  private func isUnseen(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar == 0x20 || scalar == 0x09 }
    return Unicode.Scalar(scalar)?.isUnseen ?? false
  }

  /// The mark of a heading, a list, a quotation, a table or a block at a place.
  private func blockMark(
    _ node: Node, _ text: Text, at start: Int
  ) -> (text: String, kind: LeftOvers.Kind)? {
    if start == text.count, let code = node.next, code.kind == .code {
      let isBlock = options.viewNames.contains {
        code.literal.starts(with: $0) && code.literal.contains(UInt8(ascii: ":"))
      }
      return isBlock ? ("```", .block) : nil
    }
    let rest = text[start...]
    guard let first = rest.first else { return nil }
    let second: UInt8 = rest.count > 1 ? rest[rest.startIndex + 1] : 0
    switch first {
    case UInt8(ascii: "#"):
      let hashes = rest.prefix { $0 == first }
      let next = rest.dropFirst(hashes.count).first
      return hashes.count < 7 && (hashes.count > 1 || next == 0x20)
        ? (String(decoding: hashes, as: UTF8.self), .heading) : nil
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return second == 0x20 ? (String(decoding: [first], as: UTF8.self), .list) : nil
    case UInt8(ascii: ">"): return second == 0x20 ? (">", .block) : nil
    case UInt8(ascii: "|"):
      return rest.dropFirst().contains(first) ? ("|", .table) : nil
    case UInt8(ascii: "~"): return rest.starts(with: "~~~".utf8) ? ("~~~", .block) : nil
    case UInt8(ascii: "`"): return rest.starts(with: "```".utf8) ? ("```", .block) : nil
    case _ where first.isDigit:
      let digits = rest.prefix { $0.isDigit }
      let mark = rest.dropFirst(digits.count).prefix(2)
      guard digits.count < 4, mark.count == 2, mark.last == 0x20,
        mark.first == UInt8(ascii: ".") || mark.first == UInt8(ascii: ")")
      else { return nil }
      return (String(decoding: rest.prefix(digits.count + 1), as: UTF8.self), .list)
    default: return nil
    }
  }
}
