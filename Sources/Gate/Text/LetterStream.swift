/// The letters and digits of a text, folded and joined, with the places at which words begin.
///
/// So `1, Example&nbsp;Street` and `1<b> EXAM</b>ple street` are the same stream.
struct LetterStream {
  /// UTF-8, in lower case, without accents and with the digits of ASCII.
  let bytes: [UInt8]
  /// The words in order, and after the last one the end of the stream.
  let words: [Word]
  /// Whether words begin at every letter, because nothing says where they do.
  var isSplit = false

  /// How many letters what is found in a split stream has at least: fewer are in it by accident.
  static let shortestInSplit = 8

  /// Where a word begins: after anything that is no letter, after a tag, and between a letter and a
  /// digit.
  struct Word {
    private let packed: UInt32

    /// - Parameter before: What is before it, as ``ByteClass`` has it.
    init(start: Int, after before: UInt8) {
      packed = UInt32(truncatingIfNeeded: start) &<< 4 | UInt32(before)
    }

    private init(packed: UInt32) { self.packed = packed }

    /// The same word so many letters nearer to the beginning.
    func moved(back count: Int) -> Word { Word(packed: packed - UInt32(count) << 4) }

    /// Where it begins in the stream.
    var start: Int { Int(packed &>> 4) }

    /// Whether a point or a comma is before it, as before the decimals of a number.
    var isAfterPoint: Bool { packed & UInt32(ByteClass.point) != 0 }

    /// Whether a letter or a digit is directly before it.
    var touchesPrevious: Bool {
      packed & UInt32(ByteClass.letter | ByteClass.digit) != 0
    }

    /// Whether an at sign is before it.
    var isAfterAt: Bool { packed & UInt32(ByteClass.at) != 0 }
  }

  /// The same letters with a word at each of them, for bytes in which a name touches letters that
  /// belong to no word. Numbers stay whole.
  var split: LetterStream {
    var split: [Word] = []
    split.reserveCapacity(bytes.count + 1)
    for (word, next) in zip(words, words.dropFirst()) {
      split.append(word)
      guard !ByteClass.isDigit(bytes[word.start]) else { continue }
      // A further byte of a letter begins none.
      for place in word.start + 1..<max(next.start, word.start + 1)
      where bytes[place] & 0xC0 != 0x80 {
        split.append(Word(start: place, after: ByteClass.letter))
      }
    }
    if let end = words.last { split.append(end) }
    return LetterStream(bytes: bytes, words: split, isSplit: true)
  }

  /// Whether as many letters may be looked for in it.
  func mayHold(_ count: Int) -> Bool { !isSplit || count >= Self.shortestInSplit }

  /// Whether a word ends at `end`, seen from a word before it.
  func isWordEnd(_ end: Int, after word: Int) -> Bool {
    var next = word + 1
    while next < words.count, words[next].start < end { next += 1 }
    return next < words.count && words[next].start == end
  }

  /// The word that begins at `place`, near another; nil where none does.
  func word(startingAt place: Int, from word: Int) -> Int? {
    var word = word
    while word < words.count - 1, words[word].start < place { word += 1 }
    while word > 0, words[word].start > place { word -= 1 }
    return words[word].start == place ? word : nil
  }

  /// The stream without some of its words, as far as the words around them.
  ///
  /// - Parameter reach: How many words of each side are kept.
  func around(_ range: Range<Int>, reach: Int) -> LetterStream {
    let first = max(0, range.lowerBound - reach)
    let last = min(words.count - 1, range.upperBound + reach)
    let (from, start) = (words[first].start, words[range.lowerBound].start)
    let (end, to) = (words[range.upperBound].start, words[last].start)
    return LetterStream(
      bytes: Array(bytes[from..<start] + bytes[end..<to]),
      words: words[first..<range.lowerBound].map { $0.moved(back: from) }
        + words[range.upperBound...last].map { $0.moved(back: from + end - start) })
  }

  /// Where the word begins that has the letter at `place`, seen from a word after it.
  func beginning(ofWordAt place: Int, before word: Int) -> Int {
    words[index(ofWordAt: place, before: word)].start
  }

  /// The word that has the letter at `place`, seen from a word after it.
  func index(ofWordAt place: Int, before word: Int) -> Int {
    var word = word
    while word > 0, words[word].start > place { word -= 1 }
    return word
  }
}
