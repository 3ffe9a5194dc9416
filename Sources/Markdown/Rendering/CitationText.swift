/// The text of a citation from `[@` to `]`, which may run over the ends of lines.
struct CitationText {
  typealias Node = CommonMarkTree.Node

  /// One text node's share of the citation.
  struct Piece {
    let node: Node
    /// Where the share starts in `bytes`.
    let start: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []
  /// The node in which the citation ends and the offset after its bracket there, or nil when it
  /// is not closed.
  private(set) var end: (node: Node, offset: Int)?

  /// A citation longer than this is taken for a bracket that somebody forgot to close.
  private static let most = 1_000

  init(_ first: Node, _ literal: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int?) {
    pieces.append(Piece(node: first, start: 0))
    take(first, UnsafeBufferPointer(rebasing: literal[..<(limit ?? literal.count)]), from: start)
    var node = first
    while end == nil, bytes.count < Self.most, limit == nil, let next = node.next {
      switch next.kind {
      case .softBreak: bytes.append(0x20)
      case .text:
        pieces.append(Piece(node: next, start: bytes.count))
        take(next, next.literal, from: 0)
      default: return
      }
      node = next
    }
  }

  private mutating func take(
    _ node: Node, _ literal: UnsafeBufferPointer<UInt8>, from start: Int
  ) {
    let text = literal[start...].prefix(Self.most - bytes.count)
    if let close = text.firstIndex(of: UInt8(ascii: "]")) {
      bytes.append(contentsOf: text[...close])
      end = (node, close + 1)
    } else {
      bytes.append(contentsOf: text)
    }
  }

  /// One source as written between the semicolons, as offsets in `bytes`.
  struct Part {
    var whole: Range<Int>
    var source: Range<Int>
    var locator: Range<Int>?
  }

  /// The parts, or nil where the text is not a citation: each needs an id after its `@`, and
  /// nothing but a comma and a locator after that.
  func parts() -> [Part]? {
    var parts: [Part] = []
    var start = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == UInt8(ascii: ";") } ?? bytes.count - 1
      guard let part = part(trim(start..<end)) else { return nil }
      parts.append(part)
      start = end + 1
    }
    return parts
  }

  private func part(_ whole: Range<Int>) -> Part? {
    guard !whole.isEmpty, bytes[whole.lowerBound] == UInt8(ascii: "@") else { return nil }
    let comma = bytes[whole].firstIndex(of: UInt8(ascii: ","))
    let source = trim((whole.lowerBound + 1)..<(comma ?? whole.upperBound))
    guard !source.isEmpty, isKebabCase(bytes[source]) else { return nil }
    guard let comma else { return Part(whole: whole, source: source, locator: nil) }
    let locator = trim((comma + 1)..<whole.upperBound)
    return locator.isEmpty ? nil : Part(whole: whole, source: source, locator: locator)
  }

  private func trim(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isSpaceOrTab { start += 1 }
    while end > start, bytes[end - 1].isSpaceOrTab { end -= 1 }
    return start..<end
  }
}
