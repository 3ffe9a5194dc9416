import Library
package import Records
import Values

/// Finds the kind of a service from the words of a feed: its taxonomy's terms and its name.
package struct ServiceKindMatch {
  private let kinds: [ServiceKind]
  private let bySameAs: [String: ServiceKind]
  private let byName: [String: ServiceKind]
  private let byWords: [(kind: ServiceKind, words: [String])]

  package init(_ kinds: [ServiceKind]) {
    self.kinds = kinds
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
      // One other word alone, such as 'home', is in names of many sorts of service.
      let others = kind.concept.otherLabels.map(Self.words).filter { $0.count > 1 }
      return ([kind.id, kind.concept.label].map(Self.words) + others).map { (kind, $0) }
    }
  }

  /// The kind that one of the texts names, the first of them first; nil where none does.
  ///
  /// A text names a kind when it is an address of the same concept, one of the kind's names, or has all
  /// words of one. The more words a name has, the more certain it is.
  package func kind(for texts: [String]) -> ServiceKind? {
    for text in texts {
      if let kind = bySameAs[text] ?? byName[VocabularyTable.folded(text)] { return kind }
      let own = Self.words(text)
      let found = byWords.filter { entry in
        !entry.words.isEmpty
          && entry.words.allSatisfy { word in own.contains { Self.isSame($0, word) } }
      }
      if let best = found.max(by: { $0.words.count < $1.words.count }) { return best.kind }
    }
    return nil
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
