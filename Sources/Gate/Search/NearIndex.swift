/// Names that count only with something near them, looked for at once: the streets of houses.
///
/// A name is found as a pattern is. Only then the words around it are read, which is seldom.
struct NearIndex {
  private var forms: [WordHead: [(form: NearForm, secret: Int)]] = [:]
  /// Where names begin.
  private(set) var heads = WordHead.Filter()

  mutating func add(_ form: NearForm, secret: Int) {
    let head = form.name.withUnsafeBytes { WordHead(of: $0, at: 0) }
    forms[head, default: []].append((form, secret))
    heads.insert(head)
  }

  /// Adds to `found` the secret of each name that is at `start` with what belongs to it.
  ///
  /// - Parameter word: The word that begins there.
  func check(
    _ head: WordHead, at start: Int, word: Int, in stream: LetterStream, found: inout Set<Int>
  ) {
    for (form, secret) in forms[head] ?? [] where !found.contains(secret) {
      let end = start + form.name.count
      guard end <= stream.bytes.count, stream.bytes[start..<end].elementsEqual(form.name),
        let next = stream.word(startingAt: end, from: word)
      else { continue }
      if NearReader(form, in: stream).isNear(name: word, next: next) { found.insert(secret) }
    }
  }
}
