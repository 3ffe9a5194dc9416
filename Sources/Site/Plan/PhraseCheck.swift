import Diagnostics
import Records
import Templates

/// Checks that every interface word the content overrides is one that pages use.
enum PhraseCheck {
  static func findings(in library: Library) -> [Diagnostic] {
    let known = WordLists.keys
    return library.phrases.sorted { $0.key < $1.key }.compactMap { key, text in
      guard !known.contains(key) else { return nil }
      return RouteRules.unknownPhrase.finding(
        "'\(key)' must be the key of an interface word", at: text.range,
        suggestion: didYouMean(key, among: known.sorted()))
    }
  }
}
