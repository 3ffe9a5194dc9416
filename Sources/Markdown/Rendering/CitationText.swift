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
  private var braces = Braces()
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
    for (index, byte) in literal[start...].prefix(Self.most - bytes.count).enumerated() {
      bytes.append(byte)
      braces.read(byte)
      if byte == UInt8(ascii: "]"), braces.depth == 0 {
        end = (node, start + index + 1)
        return
      }
    }
  }

  /// How deep the braces around an identifier are that have been read so far.
  private struct Braces {
    var depth = 0
    private var isBehindAt = false

    mutating func read(_ byte: UInt8) {
      if byte == UInt8(ascii: "{"), depth > 0 || isBehindAt { depth += 1 }
      if byte == UInt8(ascii: "}"), depth > 0 { depth -= 1 }
      isBehindAt = byte == UInt8(ascii: "@")
    }
  }

  /// One source as written between the semicolons, as offsets in `bytes`.
  struct Part {
    var whole: Range<Int>
    var source: Range<Int>
    var locator: Range<Int>?
  }

  /// The parts, or nil where the text is not a citation: each needs an id after its `@`, and
  /// nothing but a comma and a locator after that. An id with blanks, commas or brackets is in braces.
  func parts() -> [Part]? {
    var parts: [Part] = []
    var start = 1
    while start < bytes.count {
      var braces = Braces()
      let end =
        bytes[start...].firstIndex { byte in
          braces.read(byte)
          return byte == UInt8(ascii: ";") && braces.depth == 0
        } ?? bytes.count - 1
      guard let part = part(trim(start..<end)) else { return nil }
      parts.append(part)
      start = end + 1
    }
    return parts
  }

  private func part(_ whole: Range<Int>) -> Part? {
    guard !whole.isEmpty, bytes[whole.lowerBound] == UInt8(ascii: "@") else { return nil }
    let start = whole.lowerBound + 1
    if start < whole.upperBound, bytes[start] == UInt8(ascii: "{") {
      return bracedPart(whole, from: start)
    }
    let comma = bytes[whole].firstIndex(of: UInt8(ascii: ","))
    let source = trim(start..<(comma ?? whole.upperBound))
    guard isPlainKey(bytes[source]) else { return nil }
    return part(whole, source, comma: comma)
  }

  /// `@{Smith, 2014}, p. 9`: an identifier of any signs, as pandoc writes it.
  private func bracedPart(_ whole: Range<Int>, from open: Int) -> Part? {
    var depth = 0
    let close = bytes[open..<whole.upperBound].firstIndex { byte in
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      return depth == 0
    }
    guard let close, close > open + 1 else { return nil }
    let rest = trim((close + 1)..<whole.upperBound)
    guard let next = rest.first else { return part(whole, (open + 1)..<close, comma: nil) }
    guard bytes[next] == UInt8(ascii: ",") else { return nil }
    return part(whole, (open + 1)..<close, comma: next)
  }

  private func part(_ whole: Range<Int>, _ source: Range<Int>, comma: Int?) -> Part? {
    guard let comma else { return Part(whole: whole, source: source, locator: nil) }
    let locator = trim((comma + 1)..<whole.upperBound)
    return locator.isEmpty ? nil : Part(whole: whole, source: source, locator: locator)
  }

  /// Whether an identifier needs no braces: one word with a letter or a digit in it.
  private func isPlainKey(_ key: ArraySlice<UInt8>) -> Bool {
    key.contains { $0 >= 0x80 || isASCIILetterOrDigit($0) }
      && !key.contains { $0.isSpaceOrTab || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
  }

  private func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private func trim(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isSpaceOrTab { start += 1 }
    while end > start, bytes[end - 1].isSpaceOrTab { end -= 1 }
    return start..<end
  }
}
