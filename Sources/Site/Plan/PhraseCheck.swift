import Diagnostics
import Records
import Templates

/// Checks that every interface word the content overrides is one that pages use.
enum PhraseCheck {
  static func findings(in library: Library) -> [Diagnostic] {
    guard !library.phrases.isEmpty else { return [] }
    let known = WordLists.keys
    let unknown = library.phrases.filter { !known.contains($0.key) }
    guard !unknown.isEmpty else { return [] }
    let names = known.sorted()
    // The words of a language stand in one file.
    var findings = FindingList()
    for (key, text) in unknown.sorted(by: { $0.key < $1.key }) {
      findings.append(
        RouteRules.unknownPhrase.finding(
          "'\(key)' must be the key of an interface word", at: text.range,
          suggestion: didYouMean(key, among: names)))
    }
    return findings.all
  }
}
