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
    tails.insert(tail)
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
        !isAccident(from: start, to: word, in: stream), !isInHash(from: start, to: word, in: stream)
      else { continue }
      found.insert(secret)
    }
  }

  /// Whether digits that nothing to dial is before are no telephone number: `12,345,678` people, a drawing,
  /// the outline of a country.
  private func isAccident(from start: Int, to end: Int, in stream: LetterStream) -> Bool {
    let first = stream.index(ofWordAt: start, before: end)
    let arePoints = (first..<end).map { stream.words[$0].isAfterPoint }
    let lengths = (first..<end).map { stream.words[$0 + 1].start - stream.words[$0].start }
    if arePoints.contains(true) || lengths.contains(1), AngleReader(stream).isInList(first) {
      return true
    }
    // Strokes of a drawing: nobody writes a number partly digit by digit, but at its end ('384/5/6'). In
    // '0l2' they touch.
    let grouped = lengths.count - lengths.reversed().prefix { $0 == 1 }.count
    let singles = (0..<grouped).count {
      lengths[$0] == 1 && !stream.words[first + $0].touchesPrevious
    }
    if singles > 1 { return true }
    let before = stream.bytes[..<start].suffix(2)
    if before.last == UInt8(ascii: "0") || before.count == 2 && before.allSatisfy(ByteClass.isDigit)
    {
      return false
    }
    if lengths.count > 1, lengths.dropFirst().allSatisfy({ $0 == 3 }),
      !arePoints.dropFirst().contains(false)
    {
      return true
    }
    return lengths.dropFirst().dropLast().contains(1)
  }

  /// Whether digits are in the middle of a hash: directly between letters from a to f.
  private func isInHash(from start: Int, to end: Int, in stream: LetterStream) -> Bool {
    let first = stream.index(ofWordAt: start, before: end)
    guard first > 0, end + 1 < stream.words.count, stream.words[first].touchesPrevious,
      stream.words[end].touchesPrevious
    else { return false }
    return [first - 1, end].allSatisfy { word in
      stream.bytes[stream.words[word].start..<stream.words[word + 1].start]
        .allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
    }
  }
}
