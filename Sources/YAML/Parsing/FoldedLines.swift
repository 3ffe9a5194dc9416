import Diagnostics

/// Takes back the blanks that folding put between lines of scripts without spaces.
///
/// YAML reads the end of a line inside a text as a blank (YAML 1.2.2, 6.5). Between two letters of
/// Khmer, Thai or Chinese none was meant, since there a line may be broken after any letter.
enum FoldedLines {
  /// The text without those blanks.
  ///
  /// - Parameters:
  ///   - text: The value as libyaml has read it.
  ///   - source: The lines that it was read from.
  static func joined(_ text: String, _ source: UnsafeBufferPointer<UInt8>) -> String {
    // Nothing but ASCII has no such line.
    guard text.utf8.contains(where: { $0 >= 0xE0 }) else { return text }
    let bytes = Array(text.utf8)
    var cursor = 0
    var removed: [Int] = []
    var start = 0
    while let end = source[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      let next = source[end...].firstIndex { $0 != 0x0A && $0 != 0x0D } ?? source.count
      defer { start = next }
      let before = UnsafeBufferPointer(rebasing: source[start..<end]).trimmed
      let lineEnd = source[next...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.count
      let after = UnsafeBufferPointer(rebasing: source[next..<lineEnd]).trimmed
      guard let last = ScalarBytes.scalar(before: before.count, in: before),
        let first = ScalarBytes.scalar(at: 0, in: after), UnspacedScript.joins(last, first),
        let blank = blank(between: before, and: after, in: bytes, from: cursor)
      else { continue }
      removed.append(blank)
      cursor = blank + 1
    }
    guard !removed.isEmpty else { return text }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var from = 0
    for blank in removed {
      kept += bytes[from..<blank]
      from = blank + 1
    }
    return String(decoding: kept + bytes[from...], as: UTF8.self)
  }

  /// The place of the blank for which the end of a line was read: what is before it there is before
  /// it in the text, as far as it is long, and the same with what follows.
  private static func blank(
    between before: UnsafeBufferPointer<UInt8>, and after: UnsafeBufferPointer<UInt8>,
    in text: [UInt8], from cursor: Int
  ) -> Int? {
    let most = 48
    let tail = tail(of: before, most)
    let head = after.prefix(while: { $0 >= 0x80 }).prefix(most)
    var index = cursor
    while let blank = text[index...].firstIndex(of: 0x20) {
      let left = blank - tail.count
      if left >= 0, text[left..<blank].elementsEqual(tail), text[(blank + 1)...].starts(with: head)
      {
        return blank
      }
      index = blank + 1
    }
    return nil
  }

  /// The end of a line as far as the text has it as it is: no quote, no escape, no key or dash.
  private static func tail(
    of line: UnsafeBufferPointer<UInt8>, _ most: Int
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var start = line.count
    while start > 0, !"\"'\\:-[{,?".utf8.contains(line[start - 1]), line.count - start < most {
      start -= 1
    }
    return line[start...].drop { $0 == 0x20 || $0 == 0x09 }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var trimmed: Self {
    var slice = self[...]
    while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
    while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
    return Self(rebasing: slice)
  }
}
