/// Many patterns, looked for at once in a stream of letters or digits.
///
/// A pattern is compared only where a word begins with its first letters, which one bit of a small
/// table tells: the search costs little more than reading the beginnings of words.
struct PatternIndex {
  private var patterns: [WordHead: [(bytes: [UInt8], sign: Int?, secret: Int)]] = [:]
  /// Where patterns begin.
  private(set) var heads = WordHead.Filter()

  /// - Parameters:
  ///   - pattern: At least as long as a ``WordHead``.
  ///   - sign: Behind how many letters an at sign must be.
  ///   - secret: What is answered where the pattern is found.
  mutating func add(_ pattern: [UInt8], sign: Int? = nil, secret: Int) {
    let head = pattern.withUnsafeBytes { WordHead(of: $0, at: 0) }
    patterns[head, default: []].append((pattern, sign, secret))
    heads.insert(head)
  }

  /// Adds to `found` the secret of each pattern that is at `start` as whole words.
  ///
  /// - Parameter word: The word that begins there.
  func check(
    _ head: WordHead, at start: Int, word: Int, in stream: LetterStream, found: inout Set<Int>
  ) {
    for (bytes, sign, secret) in patterns[head] ?? [] {
      let end = start + bytes.count
      guard stream.mayHold(bytes.count), end <= stream.bytes.count,
        stream.bytes[start..<end].elementsEqual(bytes),
        stream.isWordEnd(end, after: word)
      else { continue }
      if let sign {
        let host = stream.word(startingAt: start + sign, from: word)
        guard let host, stream.words[host].isAfterAt else { continue }
      }
      found.insert(secret)
    }
  }
}
