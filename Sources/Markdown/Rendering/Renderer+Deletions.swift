import Diagnostics

/// Struck text, `~~old~~`: GitHub Flavored Markdown 0.29, 6.5, with two tildes.
///
/// libcmark leaves the tildes in the text. A deletion begins and ends among the children of one
/// node, so it can hold emphasis and links and be held by them.
extension Renderer {
  /// What a run of two tildes does at `index`, or nil where it is text.
  mutating func deletionMark(
    at index: Int, in node: Node, _ literal: UnsafeBufferPointer<UInt8>
  ) -> TextMark? {
    guard let parent = node.parent else { return nil }
    if deletion == parent {
      guard !isSpace(before: index, in: node, literal) else { return nil }
      deletion = nil
      return .deletion(isOpening: false)
    }
    guard deletion == nil, withoutDeletionEnd != parent, !isNamed,
      !isSpace(after: index + 2, in: node, literal)
    else { return nil }
    guard hasDeletionEnd(after: index + 2, in: node, literal) else {
      withoutDeletionEnd = parent
      return nil
    }
    deletion = parent
    return .deletion(isOpening: true)
  }

  /// Whether the current block's words are repeated as plain text, where a deletion can't be seen:
  /// a heading in the contents, a caption as the name of its table.
  var isNamed: Bool {
    guard let block else { return false }
    return block.kind == .heading && !isInCell || captionText(of: block) != nil
  }

  /// Ends a deletion among the children of a node that ends.
  mutating func closeDeletion(in node: Node) {
    guard deletion == node else { return }
    deletion = nil
    write("</del>")
  }

  private mutating func hasDeletionEnd(
    after start: Int, in node: Node, _ literal: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = places
    defer { places = before }
    var current = node
    var text = literal
    var index = start
    while true {
      while index + 1 < text.count {
        guard text[index] == UInt8(ascii: "~") else {
          index += 1
          continue
        }
        var end = index
        while end < text.count, text[end] == UInt8(ascii: "~") { end += 1 }
        if end - index == 2, !isSpace(before: index, in: current, text),
          place(of: index, in: current, text)?.isEscaped != true
        {
          return true
        }
        index = end
      }
      repeat {
        guard let next = current.next else { return false }
        current = next
      } while current.kind != .text
      text = current.literal
      index = 0
    }
  }

  private func isSpace(
    before index: Int, in node: Node, _ literal: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if index > 0 { return literal[index - 1] <= 0x20 }
    return node.previous?.isBreak ?? true
  }

  private func isSpace(
    after index: Int, in node: Node, _ literal: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if index < literal.count { return literal[index] <= 0x20 }
    return node.next?.isBreak ?? true
  }
}
