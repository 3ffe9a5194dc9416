import Diagnostics

/// Which stars stay stars, although CommonMark makes emphasis of them.
///
/// `2*3*4` is a sum, and `Kolleg*innen und Schüler*innen` names people of all genders: with emphasis
/// the stars would be gone, and readers would see other words than were written. A mark inside one
/// word, as in `un*der*line`, is emphasis, as readers of CommonMark expect.
enum KeptStars {
  typealias Node = CommonMarkTree.Node

  /// Whether a mark of the emphasis is between two digits, or both are inside of different words.
  static func hold(_ node: Node) -> Bool {
    guard node.kind == .emphasis || node.kind == .strong,
      let opening = edge(node.previous, node.firstChild),
      let closing = edge(node.lastChild, node.next)
    else { return false }
    if opening.isInNumber || closing.isInNumber { return true }
    return node.kind == .emphasis && opening.isInWord && closing.isInWord && hasSpace(node)
  }

  /// The characters on both sides of a run of stars in a text.
  struct Edge {
    let before: UInt32
    let after: UInt32

    var isInNumber: Bool { Self.isDigit(before) && Self.isDigit(after) }
    var isInWord: Bool { Self.isPart(before) && Self.isPart(after) }

    private static func isDigit(_ scalar: UInt32) -> Bool {
      Unicode.Scalar(scalar)?.properties.numericType == .decimal
    }

    /// In scripts without spaces, where words touch, marks are meant between letters.
    private static func isPart(_ scalar: UInt32) -> Bool {
      !UnspacedScript.touchesMarkup(scalar)
        && (Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false || isDigit(scalar))
    }
  }

  /// The edge at a run of stars of a text that was not made emphasis.
  static func edge(around run: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Edge? {
    guard run.lowerBound > 0, let before = ScalarBytes.scalar(before: run.lowerBound, in: text),
      let after = ScalarBytes.scalar(at: run.upperBound, in: text)
    else { return nil }
    return Edge(before: before, after: after)
  }

  private static func edge(_ before: Node?, _ after: Node?) -> Edge? {
    guard let before, let after, before.kind == .text, after.kind == .text,
      let last = ScalarBytes.scalar(before: before.literal.count, in: before.literal),
      let first = ScalarBytes.scalar(at: 0, in: after.literal)
    else { return nil }
    return Edge(before: last, after: first)
  }

  private static func hasSpace(_ node: Node) -> Bool {
    var child = node.firstChild
    while let inline = child {
      if inline.kind == .softBreak || inline.kind == .lineBreak { return true }
      if inline.kind == .text, inline.literal.contains(0x20) { return true }
      child = inline.next
    }
    return false
  }
}
