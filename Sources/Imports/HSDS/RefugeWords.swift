import Loading
import Records

/// Finds words that speak of a place where people at risk may stay, in whatever kind of service.
///
/// They are the names of the kinds whose location is protected, in the site's vocabulary and in the
/// built-in one, and the lists of `Vocabularies/refuge.txt`. One that isn't meant costs an address that a
/// person can write by hand; one that is missed shows the way to a door.
struct RefugeWords {
  /// Rows of words by their first.
  private var anywhere: [String: [Sign]] = [:]
  /// Those that count in names only, because texts have them in many senses.
  private var inNames: [String: [Sign]] = [:]
  /// Rows that mean something else: `home care`.
  private var others: [String: [[String]]] = [:]

  /// A row of words that speaks of such a place.
  struct Sign {
    let text: String
    /// The protected kind of service of the site that is called so.
    let kind: ServiceKind?
    let words: [String]
  }

  init(_ kinds: [ServiceKind]) {
    let lists = BuiltInVocabulary.refugeWords
    let weak = Set((lists["names"] ?? []).map { FoldedWords.of($0) })
    func add(_ text: String, _ kind: ServiceKind?) {
      let sign = Sign(text: text.lowercased(), kind: kind, words: FoldedWords.of(text))
      guard let first = sign.words.first else { return }
      if weak.contains(sign.words) {
        inNames[first, default: []].append(sign)
      } else {
        anywhere[first, default: []].append(sign)
      }
    }
    func add(_ kind: ServiceKind, as own: ServiceKind?) {
      for name in [kind.id, kind.concept.label] + kind.concept.otherLabels { add(name, own) }
    }
    let protected = kinds.filter(\.protectsLocation)
    for kind in protected { add(kind, as: kind) }
    for kind in BuiltInVocabulary.vocabulary.table(of: ServiceKind.self)
    where kind.protectsLocation {
      add(kind, as: protected.first { $0.id == kind.id })
    }
    for text in (lists["anywhere"] ?? []) + (lists["names"] ?? []) { add(text, nil) }
    for text in lists["not"] ?? [] {
      let words = FoldedWords.of(text)
      if let first = words.first { others[first, default: []].append(words) }
    }
  }

  /// The first words of a text that speak of such a place.
  ///
  /// - Parameter isName: Whether it is a name, in which single words count that texts have in many senses.
  func sign(in text: String, isName: Bool) -> Sign? {
    let words = masked(text)
    for start in words.indices {
      func found(_ signs: [String: [Sign]]) -> Sign? {
        signs[words[start]]?.first { words[start...].starts(with: $0.words) }
      }
      if let sign = found(anywhere) { return sign }
      if isName, let sign = found(inNames) { return sign }
    }
    return nil
  }

  /// The words of a text with an empty one for each of those that mean something else there.
  func masked(_ text: String) -> [String] {
    var words = FoldedWords.of(text)
    var start = 0
    while start < words.count {
      let row = others[words[start]]?.first { words[start...].starts(with: $0) }
      guard let row else {
        start += 1
        continue
      }
      for index in start..<(start + row.count) { words[index] = "" }
      start += row.count
    }
    return words
  }
}
