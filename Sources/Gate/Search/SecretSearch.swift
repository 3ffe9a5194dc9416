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
          Insertion.lengthsOfTitles.withUnsafeBufferPointer { titles in
            search(
              stream, bytes, words, heads: heads, titles: withInsertions ? titles : nil,
              found: &found)
          }
        }
      }
    }
  }

  /// - Parameters:
  ///   - heads: The bits of what is looked for.
  ///   - titles: The contents of ``Insertion/lengthsOfTitles``; nil to ignore insertions.
  private func search(
    _ stream: LetterStream, _ bytes: UnsafeRawBufferPointer,
    _ words: UnsafeBufferPointer<LetterStream.Word>, heads: UnsafeBufferPointer<UInt64>,
    titles: UnsafeBufferPointer<UInt8>?, found: inout Set<Int>
  ) {
    let length = WordHead.length
    let (hasNumbers, hasPositions) = (!numbers.tails.isEmpty, !positions.isEmpty && titles != nil)
    var angles = PositionIndex.Search(positions, in: stream)
    let last = bytes.count - length
    // A word contains only digits or only letters.
    var (isDigits, isAfterDigits) = (bytes.first.map(ByteClass.isDigit) ?? false, false)
    for word in words.indices {
      let start = words[word].start
      if isAfterDigits, start >= length, hasNumbers {
        let tail = WordHead(of: bytes, at: start - length)
        if numbers.tails.mayHave(tail) {
          numbers.check(tail, endingAt: start, word: word, in: stream, found: &found)
        }
      }
      guard start < bytes.count else { continue }
      let end = words[word + 1].start
      let isBeforeDigits = end < bytes.count && ByteClass.isDigit(bytes[end])
      defer { (isAfterDigits, isDigits) = (isDigits, isBeforeDigits) }
      // What is no angle has no number behind it, or more digits than there are degrees.
      if isDigits, isBeforeDigits, end - start <= 3, hasPositions {
        angles.read(word, found: &found)
      }
      let head =
        start <= last ? WordHead(of: bytes, at: start) : WordHead(endOf: bytes, from: start)
      // Between digits it may be the name of a carrier, or a link; elsewhere a title.
      if let titles,
        isAfterDigits
          ? isBeforeDigits : Insertion.mayBeTitle(head, count: end - start, titles),
        let end = Insertion.end(head, of: word, in: stream),
        isAfterDigits || mayBegin(before: word..<end, bytes, words, heads)
      {
        let rest = stream.around(word..<end, reach: Insertion.reach)
        search(rest, withInsertions: false, found: &found)
      }
      guard start <= last, WordHead.Filter.mayHave(head, in: heads) else { continue }
      patterns.check(head, at: start, word: word, in: stream, found: &found)
      near.check(head, at: start, word: word, in: stream, found: &found)
      codes?.check(head, at: start, word: word, in: stream, found: &found)
    }
  }

  /// Whether something that is looked for may begin in one of the words before others, and go on behind
  /// them.
  private func mayBegin(
    before range: Range<Int>, _ bytes: UnsafeRawBufferPointer,
    _ words: UnsafeBufferPointer<LetterStream.Word>, _ heads: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    let (out, back) = (words[range.lowerBound].start, words[range.upperBound].start)
    return (max(0, range.lowerBound - Insertion.reach)..<range.lowerBound).contains { word in
      let start = words[word].start
      let before = min(out - start, WordHead.length)
      guard back + WordHead.length - before <= bytes.count else { return false }
      return withUnsafeTemporaryAllocation(byteCount: WordHead.length, alignment: 1) { letters in
        for place in 0..<WordHead.length {
          letters[place] = bytes[place < before ? start + place : back + place - before]
        }
        let head = WordHead(of: UnsafeRawBufferPointer(letters), at: 0)
        return WordHead.Filter.mayHave(head, in: heads)
      }
    }
  }
}
