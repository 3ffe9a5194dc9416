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
    stream.bytes.withUnsafeBytes { bytes in
      stream.words.withUnsafeBufferPointer { words in
        heads.withBits { heads in
          Insertion.filter.withBits { insertions in
            search(
              stream, bytes, words, heads: heads, insertions: withInsertions ? insertions : nil,
              found: &found)
          }
        }
      }
    }
  }

  /// - Parameters:
  ///   - heads: The bits of what is looked for.
  ///   - insertions: Those of the words that may be put into a value, or nil where they are no matter.
  private func search(
    _ stream: LetterStream, _ bytes: UnsafeRawBufferPointer,
    _ words: UnsafeBufferPointer<LetterStream.Word>, heads: UnsafeBufferPointer<UInt64>,
    insertions: UnsafeBufferPointer<UInt64>?, found: inout Set<Int>
  ) {
    let length = WordHead.length
    let (hasNumbers, hasPositions) = (
      !numbers.tails.isEmpty, !positions.isEmpty && insertions != nil
    )
    var angles = PositionIndex.Search(positions, in: stream)
    let last = bytes.count - length
    for word in words.indices {
      let start = words[word].start
      if start >= length, ByteClass.isDigit(bytes[start - 1]), hasNumbers {
        let tail = WordHead(of: bytes, at: start - length)
        if numbers.tails.mayHave(tail.check) {
          numbers.check(tail, endingAt: start, word: word, in: stream, found: &found)
        }
      }
      guard start < bytes.count else { continue }
      let end = words[word + 1].start
      // What is no angle has no number behind it, or more digits than there are degrees.
      if end - start <= 3, ByteClass.isDigit(bytes[start]), hasPositions, end < bytes.count,
        ByteClass.isDigit(bytes[end])
      {
        angles.read(word, found: &found)
      }
      let head =
        start <= last ? WordHead(of: bytes, at: start) : WordHead(endOf: bytes, from: start)
      let check = head.check
      if let insertions {
        let isLong = end - start >= length
        let own = isLong ? check : head.prefix(end - start).check
        if WordHead.Filter.mayHave(own, in: insertions),
          let end = Insertion.end(head, of: word, in: stream)
        {
          let rest = stream.around(word..<end, reach: Insertion.reach)
          search(rest, withInsertions: false, found: &found)
        }
      }
      guard start <= last, WordHead.Filter.mayHave(check, in: heads) else { continue }
      patterns.check(head, at: start, word: word, in: stream, found: &found)
      near.check(head, at: start, word: word, in: stream, found: &found)
      codes?.check(head, at: start, word: word, in: stream, found: &found)
    }
  }
}
