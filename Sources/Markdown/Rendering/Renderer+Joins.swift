import Diagnostics

extension Renderer {
  /// Whether the end of a line is no space: in scripts without spaces a line is broken between any
  /// two letters.
  mutating func isJoin(_ lineEnd: Node) -> Bool {
    // Markup ends in '>', and a hole leaves nothing; all other text in ASCII has its space.
    if let last = out.last, last < 0x80, last != UInt8(ascii: ">") { return false }
    return Self.isJoin(lineEnd)
  }

  /// The same for text that is not written as markup.
  static func isJoin(_ lineEnd: Node) -> Bool {
    guard let before = lineEnd.previous.flatMap({ edge(of: $0, isLast: true) }),
      let after = lineEnd.next.flatMap({ edge(of: $0, isLast: false) }),
      let last = ScalarBytes.scalar(before: before.count, in: before),
      let first = ScalarBytes.scalar(at: 0, in: after)
    else { return false }
    return UnspacedScript.joins(last, first)
  }

  /// The text at the beginning or the end of an inline node.
  private static func edge(of node: Node, isLast: Bool) -> UnsafeBufferPointer<UInt8>? {
    var node = node
    while true {
      switch node.kind {
      case .text: return node.literal
      case .emphasis, .strong, .link:
        guard let child = isLast ? node.lastChild : node.firstChild else { return nil }
        node = child
      default: return nil
      }
    }
  }
}
