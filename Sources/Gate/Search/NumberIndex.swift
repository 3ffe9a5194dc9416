/// Many numbers, looked for at once as the ends of longer ones: telephone numbers with or without
/// the codes before them, however their digits are grouped.
struct NumberIndex {
  /// How many digits at most may stand before the number in one word: a code of international calls,
  /// one of a country, and a zero.
  private static let longestCode = 6

  private var numbers: [WordHead: [(digits: [UInt8], secret: Int)]] = [:]
  /// Where numbers end.
  private(set) var tails = WordHead.Filter()

  /// - Parameter secret: What is answered where the number is found.
  mutating func add(_ digits: [UInt8], secret: Int) {
    let tail = digits.withUnsafeBytes { WordHead(of: $0, at: digits.count - WordHead.length) }
    numbers[tail, default: []].append((digits, secret))
    tails.insert(tail.check)
  }

  /// Adds to `found` the secret of each number that ends at `end`.
  ///
  /// - Parameter word: The word that begins there.
  func check(
    _ tail: WordHead, endingAt end: Int, word: Int, in stream: LetterStream, found: inout Set<Int>
  ) {
    for (digits, secret) in numbers[tail] ?? [] {
      let start = end - digits.count
      guard start >= 0, stream.bytes[start..<end].elementsEqual(digits),
        start - stream.beginning(ofWordAt: start, before: word) <= Self.longestCode,
        !isQuantity(from: start, to: word, in: stream)
      else { continue }
      found.insert(secret)
    }
  }

  /// Whether a number is one of people or money: `12,345,678`, with nothing to dial before it.
  private func isQuantity(from start: Int, to end: Int, in stream: LetterStream) -> Bool {
    guard let first = stream.word(startingAt: start, from: end), end - first > 1 else {
      return false
    }
    let before = stream.bytes[..<start].suffix(2)
    if before.last == UInt8(ascii: "0") || before.count == 2 && before.allSatisfy(ByteClass.isDigit)
    {
      return false
    }
    return (first + 1..<end).allSatisfy { word in
      stream.words[word].isAfterPoint
        && stream.words[word + 1].start - stream.words[word].start == 3
    }
  }
}
