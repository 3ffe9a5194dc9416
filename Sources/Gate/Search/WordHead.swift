/// A few letters at the beginning or the end of a word, as many as everything has that is searched for.
struct WordHead: Hashable {
  /// How many letters it has.
  static let length = 6

  private let letters: UInt64

  /// - Parameter place: Where in the stream it begins, at least ``length`` letters before the end.
  init(of stream: UnsafeRawBufferPointer, at place: Int) {
    let first = stream.loadUnaligned(fromByteOffset: place, as: UInt32.self)
    let rest = stream.loadUnaligned(fromByteOffset: place + 4, as: UInt16.self)
    letters = UInt64(UInt32(littleEndian: first)) << 16 | UInt64(UInt16(littleEndian: rest))
  }

  /// A number that tells little of the letters, and that nearly all other heads differ in.
  var check: UInt16 {
    // Fibonacci hashing: the upper bits of a product with 2^64 divided by the golden ratio.
    UInt16((letters &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }

  /// Where something may stand that is looked for: one bit for every check.
  struct Filter {
    private var bits = [UInt64](repeating: 0, count: 1_024)

    mutating func insert(_ check: UInt16) {
      bits[Int(check >> 6)] |= 1 << UInt64(check & 63)
    }

    private func mayHave(_ check: UInt16) -> Bool {
      bits[Int(check >> 6)] & (1 << UInt64(check & 63)) != 0
    }

    /// Calls `body` for the words of a stream that may begin with what is looked for.
    func forEachCandidate(
      beginningWordsOf stream: LetterStream,
      _ body: (_ head: WordHead, _ start: Int, _ word: Int) -> Void
    ) {
      stream.bytes.withUnsafeBytes { bytes in
        // Asked once: a static value that is reckoned at its first use is checked at each.
        let last = bytes.count - WordHead.length
        for (word, place) in stream.words.enumerated() {
          let start = place.start
          guard start <= last else { break }
          let head = WordHead(of: bytes, at: start)
          if mayHave(head.check) { body(head, start, word) }
        }
      }
    }

    /// Calls `body` for the words of a stream that may end with what is looked for; `word` is the
    /// one that begins there.
    func forEachCandidate(
      endingWordsOf stream: LetterStream,
      _ body: (_ tail: WordHead, _ end: Int, _ word: Int) -> Void
    ) {
      stream.bytes.withUnsafeBytes { bytes in
        let length = WordHead.length
        for (word, place) in stream.words.enumerated() {
          let end = place.start
          guard end >= length else { continue }
          let tail = WordHead(of: bytes, at: end - length)
          if mayHave(tail.check) { body(tail, end, word) }
        }
      }
    }
  }
}
