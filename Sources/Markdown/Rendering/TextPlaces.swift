import Diagnostics

/// Follows one text node and its source side by side, so that a place in the text can be told in
/// the source although escapes and entities are longer there.
struct TextPlaces {
  private(set) var node: CommonMarkTree.Node?
  /// Nothing more can be told of this node.
  private(set) var isLost = false
  /// How many searches of the block were in vain. Each goes through all of it, and a block may hold
  /// thousands of texts that entities hide.
  private var vainSearches = 0
  /// Searches in the source go on from here.
  var cursor = 0
  /// The block's first line, once it has been asked for.
  var blockRange: SourceRange?
  private var text = 0
  private var place = 0

  /// Forgets the node: another block starts.
  mutating func reset() {
    node = nil
    cursor = 0
    vainSearches = 0
    blockRange = nil
  }

  /// Whether it is worth searching the block for a text.
  var mayBeFound: Bool { vainSearches < 20 }

  mutating func lose() {
    isLost = true
    vainSearches += 1
  }

  mutating func begin(_ node: CommonMarkTree.Node, at place: Int) {
    self.node = node
    self.place = place
    text = 0
    isLost = false
  }

  mutating func align(_ text: Int, with place: Int) {
    self.text = text
    self.place = place
    cursor = place + 1
  }

  /// The part of `region` that has not been searched yet.
  func rest(of region: Range<Int>) -> Range<Int> {
    region.contains(cursor) ? cursor..<region.upperBound : region
  }

  /// Goes on to byte `target` of the text; nil when text and source do not agree.
  mutating func advance(
    to target: Int, in literal: UnsafeBufferPointer<UInt8>, _ source: SourceMap
  ) -> (place: Int, isEscaped: Bool)? {
    guard !isLost, text <= target, place >= 0 else { return nil }
    while text < target {
      guard step(literal, source) else { return nil }
    }
    guard place < source.bytes.count else { return nil }
    if isEscape(source) {
      guard source.bytes[place + 1] == literal[target] else { return nil }
      cursor = place + 2
      return (place + 1, true)
    }
    // Text never has '&amp;' where the source has it: that is an ampersand.
    if source.bytes[place...].starts(with: "&amp;".utf8), literal[target] == UInt8(ascii: "&") {
      return (place, true)
    }
    // libcmark does not count a line that ends in a backslash, so that its place may be a line
    // too high. One byte would agree by chance too often.
    if agrees(literal, from: target, source) {
      cursor = place + 1
      return (place, false)
    }
    return source.bytes[place] == UInt8(ascii: "&") ? (place, true) : nil
  }

  private func isEscape(_ source: SourceMap) -> Bool { isEscape(at: place, source) }

  private func isEscape(at place: Int, _ source: SourceMap) -> Bool {
    source.bytes[place] == UInt8(ascii: "\\") && place + 1 < source.bytes.count
      && source.bytes[place + 1].isPunctuation
  }

  /// Whether the text from `start` on is at the place in the source, as far as three bytes tell.
  private func agrees(
    _ literal: UnsafeBufferPointer<UInt8>, from start: Int, _ source: SourceMap
  ) -> Bool {
    var place = place
    for byte in literal[start...].prefix(3) {
      guard place < source.bytes.count else { return false }
      if isEscape(at: place, source), source.bytes[place + 1] == byte {
        place += 2
      } else if source.bytes[place] == byte {
        place += 1
      } else {
        // Behind the first byte an entity may write the others.
        return place > self.place && source.bytes[place] == UInt8(ascii: "&")
      }
    }
    return true
  }

  private mutating func step(
    _ literal: UnsafeBufferPointer<UInt8>, _ source: SourceMap
  ) -> Bool {
    guard place < source.bytes.count else { return false }
    let byte = source.bytes[place]
    if isEscape(source) {
      guard source.bytes[place + 1] == literal[text] else { return false }
      text += 1
      place += 2
      return true
    }
    if byte == UInt8(ascii: "&"), let end = endOfEntity(source), !isVerbatim(end, literal, source) {
      text += 1
      while text < literal.count, literal[text] & 0xC0 == 0x80 { text += 1 }
      place = end
      return true
    }
    guard byte == literal[text] || literal[text] == SourceMark.definition else { return false }
    text += 1
    place += 1
    return true
  }

  /// The offset after the semicolon of an entity at `place`.
  private func endOfEntity(_ source: SourceMap) -> Int? {
    var end = place + 1
    while end < source.bytes.count, end - place < 34 {
      let byte = source.bytes[end]
      if byte == UInt8(ascii: ";") { return end > place + 1 ? end + 1 : nil }
      guard byte.isLetter || byte.isDigit || byte == UInt8(ascii: "#") else { return nil }
      end += 1
    }
    return nil
  }

  /// Whether what looks like an entity stands in the text as it is.
  private func isVerbatim(
    _ end: Int, _ literal: UnsafeBufferPointer<UInt8>, _ source: SourceMap
  ) -> Bool {
    let count = end - place
    guard text + count <= literal.count else { return false }
    if source.bytes[place..<end].elementsEqual("&amp;".utf8) { return false }
    return literal[text..<(text + count)].elementsEqual(source.bytes[place..<end])
  }
}
