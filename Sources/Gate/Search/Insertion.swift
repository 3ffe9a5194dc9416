/// A word that is put into the middle of a value and is no part of it: a title between the names of a
/// person, the carrier of a telephone number, an `or` between two numbers.
///
/// Where one is met, what is around it is searched again without it, for terms in plain text and for
/// those that are codes.
enum Insertion {
  /// How many words around it are searched.
  static let reach = 10

  private enum Kind {
    case ofName
    case ofNumber
  }

  private static let words: [WordHead: Kind] = {
    var words: [WordHead: Kind] = [:]
    let links = "or and to till ou atau hoac va dan do bis lub".split(separator: " ").map(
      String.init)
    let carriers = Aside.carriers.split(whereSeparator: \.isWhitespace).map(String.init)
    for (kind, list) in [(Kind.ofNumber, links + carriers), (.ofName, Array(PersonName.titles))] {
      for text in list {
        let letters = LetterReader.letters(text)
        guard letters.allSatisfy({ $0 < 0x80 }) else { continue }
        let padded = letters + [UInt8](repeating: 0, count: WordHead.length)
        words[padded.withUnsafeBytes { WordHead(of: $0, at: 0) }.prefix(letters.count)] = kind
      }
    }
    return words
  }()

  /// Filters out nearly every word that isn't in the list.
  private static let heads: WordHead.Filter = {
    var heads = WordHead.Filter()
    for head in words.keys { heads.insert(head) }
    return heads
  }()

  /// The lengths of titles, one bit each, indexed by ``WordHead/shape``.
  static let lengthsOfTitles: [UInt8] = {
    var lengths = [UInt8](repeating: 0, count: WordHead.shapes)
    for (head, kind) in words where kind == .ofName {
      for shape in head.shapesOfContinuations { lengths[shape] |= bit(forLength: head.count) }
    }
    return lengths
  }()

  /// Whether a word may be a title.
  ///
  /// - Parameter lengths: The contents of ``lengthsOfTitles``, passed in because this is called often.
  static func mayBeTitle(
    _ head: WordHead, count: Int, _ lengths: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    lengths[head.shape] & bit(forLength: count) != 0
  }

  private static func bit(forLength count: Int) -> UInt8 {
    1 &<< UInt8(truncatingIfNeeded: min(count, WordHead.length))
  }

  /// The end of the words that are put in where one of them is; nil where none is.
  ///
  /// - Parameter head: That of the word.
  static func end(_ head: WordHead, of word: Int, in stream: LetterStream) -> Int? {
    let start = stream.words[word].start
    let end = stream.words[word + 1].start
    let key = head.prefix(end - start)
    guard start > 0, end < stream.bytes.count, heads.mayHave(key), let kind = words[key]
    else { return nil }
    let isAfterDigit = ByteClass.isDigit(stream.bytes[start - 1])
    switch kind {
    case .ofNumber:
      return isAfterDigit && ByteClass.isDigit(stream.bytes[end]) ? word + 1 : nil
    case .ofName:
      guard !isAfterDigit else { return nil }
      // `Dr. med.`
      var next = word + 1
      while next < stream.words.count - 1, kindOfWord(next, in: stream) == .ofName { next += 1 }
      return next
    }
  }

  private static func kindOfWord(_ word: Int, in stream: LetterStream) -> Kind? {
    let (start, end) = (stream.words[word].start, stream.words[word + 1].start)
    guard start + WordHead.length <= stream.bytes.count else { return nil }
    return words[stream.bytes.withUnsafeBytes { WordHead(of: $0, at: start) }.prefix(end - start)]
  }
}
