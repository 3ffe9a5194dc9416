/// Many patterns, looked for at once in a stream of letters or digits.
///
/// A pattern is compared only where a word begins with its first four bytes, which one bit of a
/// small table tells: the search costs about as much as reading the stream.
struct PatternIndex {
  /// Patterns must be at least this long; shorter ones would be found by accident everywhere.
  static let shortest = 6

  private var patterns: [(bytes: [UInt8], secret: Int)] = []
  private var byHead: [UInt32: [Int]] = [:]
  private var heads = [UInt64](repeating: 0, count: 1_024)

  var isEmpty: Bool { patterns.isEmpty }

  /// - Parameter secret: What `search` answers where it finds the pattern.
  mutating func add(_ pattern: [UInt8], secret: Int) {
    guard pattern.count >= Self.shortest,
      !patterns.contains(where: { $0.secret == secret && $0.bytes == pattern })
    else { return }
    let head = pattern.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
    byHead[head, default: []].append(patterns.count)
    let slot = Self.slot(of: head)
    heads[slot >> 6] |= 1 << UInt64(slot & 63)
    patterns.append((pattern, secret))
  }

  private static func slot(of head: UInt32) -> Int { Int((head &* 0x9E37_79B1) >> 16) }

  /// Adds to `found` the secret of each pattern that stands in the stream as whole words.
  func search(_ stream: LetterStream, found: inout Set<Int>) {
    guard !isEmpty else { return }
    stream.bytes.withUnsafeBytes { buffer in
      for index in stream.words {
        guard index + Self.shortest <= buffer.count else { break }
        let head = buffer.loadUnaligned(fromByteOffset: index, as: UInt32.self)
        let slot = Self.slot(of: head)
        guard heads[slot >> 6] & (1 << UInt64(slot & 63)) != 0 else { continue }
        for position in byHead[head] ?? [] {
          let pattern = patterns[position]
          let end = index + pattern.bytes.count
          guard end <= buffer.count, stream.starts[end] == 1,
            buffer[index..<end].elementsEqual(pattern.bytes)
          else { continue }
          found.insert(pattern.secret)
        }
      }
    }
  }
}
