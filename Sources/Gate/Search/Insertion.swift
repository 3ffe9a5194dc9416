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

  /// Which words may be titles.
  static let titles: WordHead.Filter = {
    var filter = WordHead.Filter()
    for (head, kind) in words where kind == .ofName { filter.insert(head) }
    return filter
  }()

  /// The end of the words that are put in where one of them is; nil where none is.
  ///
  /// - Parameter head: That of the word.
  static func end(_ head: WordHead, of word: Int, in stream: LetterStream) -> Int? {
    let start = stream.words[word].start
    let end = stream.words[word + 1].start
    let key = head.prefix(end - start)
    guard start > 0, end < stream.bytes.count, let kind = words[key]
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
