/// Looks up parts of lines, for messages only: events carry their own places.
struct TextLines {
  private let text: UnsafeBufferPointer<UInt8>
  /// The last line looked up and its first byte. Problems come in reading order, so that the next
  /// look-up goes on from here.
  private var line = 0
  private var start = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// Where the text ends when it does not end in a line end: libyaml takes that for the start of
  /// another line.
  var endWithinLine: Mark? {
    guard let last = text.indices.last, !isBreak(last) else { return nil }
    var end = Mark()
    for offset in text.indices {
      if isBreak(offset) {
        let isPair = text[offset] == 0x0D && offset + 1 < text.count && text[offset + 1] == 0x0A
        if !isPair { end = Mark(line: end.line + 1, column: 0) }
      } else if text[offset] & 0xC0 != 0x80 {
        end.column += 1
      }
    }
    return end
  }

  /// What stands on the line of `mark` from there on, at most `limit` scalars.
  mutating func scalars(from mark: Mark, limit: Int = 400) -> [Unicode.Scalar] {
    seek(mark.line)
    guard line == mark.line else { return [] }
    var offset = start
    var column = 0
    while column < mark.column, offset < text.count, !isBreak(offset) {
      offset += 1
      while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    var end = offset
    while end < text.count, end - offset < limit * 4, !isBreak(end) { end += 1 }
    let part = String(decoding: text[offset..<end], as: UTF8.self).unicodeScalars
    return Array(part.prefix(limit))
  }

  /// The bytes of some lines, from the first to the last of them.
  mutating func bytes(from first: Int, to last: Int) -> UnsafeBufferPointer<UInt8> {
    seek(first)
    let start = start
    seek(last)
    var end = self.start
    while end < text.count, !isBreak(end) { end += 1 }
    return UnsafeBufferPointer(rebasing: text[start..<max(start, end)])
  }

  private func isBreak(_ offset: Int) -> Bool {
    text[offset] == UInt8(ascii: "\n") || text[offset] == UInt8(ascii: "\r")
  }

  private mutating func seek(_ wanted: Int) {
    if wanted < line { (line, start) = (0, 0) }
    while line < wanted, start < text.count {
      while start < text.count, !isBreak(start) { start += 1 }
      guard start < text.count else { return }
      let isPair =
        text[start] == UInt8(ascii: "\r") && start + 1 < text.count
        && text[start + 1] == UInt8(ascii: "\n")
      start += isPair ? 2 : 1
      line += 1
    }
  }
}
