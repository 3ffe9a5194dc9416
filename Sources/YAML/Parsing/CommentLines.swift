import Diagnostics

/// The lines on which a `#` behind a blank may begin a comment.
///
/// libyaml leaves comments out without an event, so a text that loses its end to one looks whole.
struct CommentLines {
  /// The lines, from 0, in ascending order.
  private let lines: [Int]

  /// - Parameters:
  ///   - offsets: Where each `#` is, in ascending order.
  ///   - text: The text that libyaml reads; the offsets are those of this text.
  init(offsets: [Int], in text: UnsafeBufferPointer<UInt8>) {
    var lines: [Int] = []
    var line = 0
    var next = 0
    for offset in offsets {
      while next < offset {
        let byte = text[next]
        let isPair = byte == 0x0D && next + 1 < text.count && text[next + 1] == 0x0A
        if byte == 0x0A || byte == 0x0D && !isPair { line += 1 }
        next += 1
      }
      if lines.last != line { lines.append(line) }
    }
    self.lines = lines
  }

  func contains(_ line: Int) -> Bool {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] < line { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low] == line
  }
}
