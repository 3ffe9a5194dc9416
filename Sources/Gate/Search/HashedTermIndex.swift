import Records

/// Terms that the content holds as hashes only, so that a list of names names nobody.
///
/// Where a word begins as one of them may, by the check of its first letters, the real hash
/// (SHA-256) of as many letters as the term has is computed.
struct HashedTermIndex {
  private var terms: [UInt16: [(hash: WithheldTerm.Hash, secret: Int)]] = [:]
  private var heads = WordHead.Filter()

  mutating func add(_ hash: WithheldTerm.Hash, secret: Int) {
    terms[hash.check, default: []].append((hash, secret))
    heads.insert(hash.check)
  }

  /// Adds to `found` the secret of each term that stands in the stream as whole words.
  func search(_ stream: LetterStream, found: inout Set<Int>) {
    guard !terms.isEmpty else { return }
    heads.forEachCandidate(beginningWordsOf: stream) { head, start, word in
      for (hash, secret) in terms[head.check] ?? [] {
        let end = start + hash.length
        guard end <= stream.bytes.count, stream.isWordEnd(end, after: word),
          TermHash.of(letters: stream.bytes[start..<end]) == hash
        else { continue }
        found.insert(secret)
      }
    }
  }
}
