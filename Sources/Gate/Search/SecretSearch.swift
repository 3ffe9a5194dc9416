/// Everything that is looked for, ready to be found in one way through the words of a stream.
struct SecretSearch {
  private let patterns: PatternIndex
  private let near: NearIndex
  private let numbers: NumberIndex
  private let positions: PositionIndex
  private let codes: CodedTermIndex?
  /// Where words begin with something, in plain letters or as a code.
  private let heads: WordHead.Filter

  init(
    patterns: PatternIndex, near: NearIndex, numbers: NumberIndex, positions: PositionIndex,
    codes: CodedTermIndex?
  ) {
    (self.patterns, self.near, self.numbers) = (patterns, near, numbers)
    (self.positions, self.codes) = (positions, codes)
    var heads = patterns.heads
    heads.formUnion(near.heads)
    if let codes { heads.formUnion(codes.heads) }
    self.heads = heads
  }

  /// The secrets that are in a text.
  ///
  /// - Parameter isSplit: Whether a value may begin and end at any letter.
  func found(in bytes: [UInt8], isMarkup: Bool, isSplit: Bool = false) -> Set<Int> {
    var found: Set<Int> = []
    LetterReader.read(bytes, isMarkup: isMarkup).forEach { part in
      search(isSplit ? part.split : part, found: &found)
    }
    return found
  }

  /// Adds to `found` the secrets that are in a stream.
  private func search(_ stream: LetterStream, found: inout Set<Int>) {
    search(stream, withInsertions: true, found: &found)
  }

  private func search(
    _ stream: LetterStream, withInsertions: Bool, found: inout Set<Int>
  ) {
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
        if hasPositions, withInsertions, start < bytes.count, ByteClass.isDigit(bytes[start]) {
          angles.read(word, found: &found)
        }
        guard start < bytes.count else { continue }
        let head =
          start <= last ? WordHead(of: bytes, at: start) : WordHead(endOf: bytes, from: start)
        if withInsertions, let end = Insertion.end(head, of: word, in: stream) {
          let rest = stream.around(word..<end, reach: Insertion.reach)
          search(rest, withInsertions: false, found: &found)
        }
        guard start <= last, heads.mayHave(head.check) else { continue }
        patterns.check(head, at: start, word: word, in: stream, found: &found)
        near.check(head, at: start, word: word, in: stream, found: &found)
        codes?.check(head, at: start, word: word, in: stream, found: &found)
      }
    }
  }
}
