import Library
package import Records
import Values

/// Finds the kind of a service from the words of a feed: its taxonomy's terms and its name.
package struct ServiceKindMatch {
  private let bySameAs: [String: ServiceKind]
  private let byName: [String: ServiceKind]
  private let byWords: [(kind: ServiceKind, words: [String])]
  private let byOneWord: [(kind: ServiceKind, word: String)]

  package init(_ kinds: [ServiceKind]) {
    bySameAs = Dictionary(
      kinds.flatMap { kind in kind.concept.sameAs.map { ($0.text, kind) } },
      uniquingKeysWith: { first, _ in first })
    byName = Dictionary(
      kinds.flatMap { kind in
        ([kind.id, kind.concept.label] + kind.concept.otherLabels).map {
          (VocabularyTable.folded($0), kind)
        }
      }, uniquingKeysWith: { first, _ in first })
    byWords = kinds.flatMap { kind in
      let others = kind.concept.otherLabels.map(Self.words).filter { $0.count > 1 }
      return ([kind.id, kind.concept.label].map(Self.words) + others).map { (kind, $0) }
    }
    byOneWord = kinds.flatMap { kind in
      kind.concept.otherLabels.map(Self.words).filter { $0.count == 1 && $0[0].utf8.count > 4 }
        .map { (kind, $0[0]) }
    }
  }

  /// A kind with the words of the feed that only suggest it; nil where they name it.
  package struct Found {
    package let kind: ServiceKind
    package let guessedFrom: String?
  }

  /// The kind that one of the texts names, the first of them first; nil where none does.
  ///
  /// A text names a kind when it is an address of the same concept, one of the kind's names, or has all
  /// words of one. The more words a name has, the more certain it is.
  package func kind(for texts: [String]) -> ServiceKind? {
    for text in texts {
      if let best = named(in: text).first { return best }
    }
    return nil
  }

  /// Every kind that one of the texts names. `Night shelter with legal aid` is two.
  package func kinds(for texts: [String]) -> [ServiceKind] {
    texts.flatMap(named)
  }

  /// The kind that a short text suggests by one other word for it, as `Exhauster truck` does.
  ///
  /// One word alone is in names of many sorts of service, so it counts only at the beginning or the end
  /// of a text of at most three words, and is a guess.
  package func guess(for texts: [String]) -> Found? {
    for text in texts {
      let own = Self.words(text)
      guard own.count < 4, let first = own.first, let last = own.last else { continue }
      let found = byOneWord.first { entry in
        Self.isSame(first, entry.word) || Self.isSame(last, entry.word)
      }
      if let found { return Found(kind: found.kind, guessedFrom: found.word) }
    }
    return nil
  }

  /// The kinds that a text names, the most certain first.
  private func named(in text: String) -> [ServiceKind] {
    if let kind = bySameAs[text] ?? byName[VocabularyTable.folded(text)] { return [kind] }
    let own = Self.words(text)
    let found = byWords.filter { entry in
      !entry.words.isEmpty
        && entry.words.allSatisfy { word in own.contains { Self.isSame($0, word) } }
    }
    guard let most = found.map(\.words.count).max() else { return [] }
    let best = found.first { $0.words.count == most }
    return (best.map { [$0.kind] } ?? []) + found.map(\.kind)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !["and", "or", "of", "the", "for", "service", "services"].contains($0) }
  }

  /// Whether two words are one in the plural or in American spelling: `counseling`.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right || left == right + "s" || left + "s" == right { return true }
    guard left.utf8.count > 6, right.utf8.count > 6 else { return false }
    return left.replacing("ll", with: "l") == right.replacing("ll", with: "l")
  }
}
