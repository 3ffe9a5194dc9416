/// Everything that is looked for, ready to be found in one way through the words of a stream.
struct SecretSearch {
  private let patterns: PatternIndex
  private let numbers: NumberIndex
  private let positions: PositionIndex
  private let codes: CodedTermIndex?
  /// Where words begin with something, in plain letters or as a code.
  private let heads: WordHead.Filter

  init(
    patterns: PatternIndex, numbers: NumberIndex, positions: PositionIndex, codes: CodedTermIndex?
  ) {
    (self.patterns, self.numbers) = (patterns, numbers)
    (self.positions, self.codes) = (positions, codes)
    var heads = patterns.heads
    if let codes { heads.formUnion(codes.heads) }
    self.heads = heads
  }

  /// Adds to `found` the secrets that are in a stream.
  func search(_ stream: LetterStream, found: inout Set<Int>) {
    let length = WordHead.length
    let (hasNumbers, hasPositions) = (!numbers.tails.isEmpty, !positions.isEmpty)
    var angles = PositionIndex.Search(positions, in: stream)
    stream.bytes.withUnsafeBytes { bytes in
      let last = bytes.count - length
      for (word, place) in stream.words.enumerated() {
        let start = place.start
        if hasNumbers, start >= length, ByteClass.isDigit(bytes[start - 1]) {
          let tail = WordHead(of: bytes, at: start - length)
          if numbers.tails.mayHave(tail.check) {
            numbers.check(tail, endingAt: start, word: word, in: stream, found: &found)
          }
        }
        if hasPositions, start < bytes.count, ByteClass.isDigit(bytes[start]) {
          angles.read(word, found: &found)
        }
        guard start <= last else { continue }
        let head = WordHead(of: bytes, at: start)
        guard heads.mayHave(head.check) else { continue }
        patterns.check(head, at: start, word: word, in: stream, found: &found)
        codes?.check(head, at: start, word: word, in: stream, found: &found)
      }
    }
  }
}
