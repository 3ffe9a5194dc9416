import Records

/// Terms that the content holds as codes only, so that a list of names names nobody.
///
/// Where a word begins as one of them may, by the check of its first letters, the HMAC of as many
/// letters as the term has is calculated.
struct CodedTermIndex {
  private struct Term {
    let length: Int
    let hmac: [UInt8]
    let secret: Int
  }

  private let key: WithheldKey
  private var terms: [UInt16: [Term]] = [:]
  /// Where terms begin.
  private(set) var heads = WordHead.Filter()

  init(key: WithheldKey) { self.key = key }

  /// Answers false where the code was made with another key.
  mutating func add(_ code: WithheldTerm.Code, secret: Int) -> Bool {
    guard let (length, check) = key.hint(of: code) else { return false }
    terms[check, default: []].append(Term(length: length, hmac: code.hmac, secret: secret))
    heads.insert(check)
    return true
  }

  /// Adds to `found` the secret of each term that is at `start` as whole words.
  ///
  /// - Parameter word: The word that begins there.
  func check(
    _ head: WordHead, at start: Int, word: Int, in stream: LetterStream, found: inout Set<Int>
  ) {
    for term in terms[head.check] ?? [] {
      let end = start + term.length
      guard stream.mayHold(term.length), end <= stream.bytes.count,
        stream.isWordEnd(end, after: word),
        key.hmac(of: stream.bytes[start..<end]) == term.hmac
      else { continue }
      found.insert(term.secret)
    }
  }
}
