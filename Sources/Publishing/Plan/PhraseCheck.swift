import Diagnostics
import Library
import Records
import Templates

/// Checks that every interface word the content overrides is one that pages use, with holes that they
/// fill.
enum PhraseCheck {
  static func findings(in library: Library) -> [Diagnostic] {
    guard !library.phrases.isEmpty else { return [] }
    let known = WordLists.keys.union(library.vocabulary.labels.map(\.key))
      .union(WordLists.languageKeys)
    let unknown = library.phrases.filter { !known.contains($0.key) }
    // The words of a language stand in one file.
    var findings = FindingList()
    for (key, text) in library.phrases.sorted(by: { $0.key < $1.key }) {
      guard let english = WordLists.english[key] else { continue }
      let own = InterfaceWord.holes(in: english)
      for hole in InterfaceWord.holes(in: text.value) where !own.contains(hole) {
        findings.append(
          RouteRules.unknownHole.finding(
            "'\(key)' must have no '{\(hole)}', which pages cannot fill", at: text.range,
            suggestion: own.isEmpty
              ? "the built-in word has no holes: \(english)" : "the built-in word: \(english)"))
      }
    }
    guard !unknown.isEmpty else { return findings.all }
    let names = known.sorted()
    for (key, text) in unknown.sorted(by: { $0.key < $1.key }) {
      findings.append(
        RouteRules.unknownPhrase.finding(
          "'\(key)' must be the key of an interface word", at: text.range,
          suggestion: didYouMean(key, among: names)
            ?? "'dossier schema strings --format words' lists all keys with their words"))
    }
    return findings.all
  }
}
