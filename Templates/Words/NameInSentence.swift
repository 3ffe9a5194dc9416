import Records
import Values

extension Words {
  /// A phrase around the name of a country or a group, with the article that English needs before some
  /// of them: `Organizations in the Philippines`. A phrase that begins with the name has it as it is.
  package func callAsFunction(
    _ word: some WordList, naming hole: String, _ name: String
  ) -> String {
    let phrase = self(word)
    let named = phrase.hasPrefix("{\(hole)}") ? name : inSentence(name)
    return phrase.filled(KeyValuePairs(dictionaryLiteral: (hole, named)))
  }

  /// A name as it is written inside a sentence of the site's language.
  package func inSentence(_ name: String) -> String {
    guard isEnglish else { return name }
    if name.hasPrefix("The ") { return "the " + name.dropFirst(4) }
    return EnglishArticle.precedes(name) ? "the " + name : name
  }
}

/// Which names of countries and groups have an article in an English sentence.
///
/// Those that say what sort of thing it is (a kingdom, islands, a union) have one, and a few others.
enum EnglishArticle {
  static func precedes(_ name: String) -> Bool {
    guard let first = name.first, first.isUppercase else { return false }
    // `Korea, Republic of` and `Micronesia (Federated States of)`: what follows is no part of it.
    let main = name.prefix { $0 != "," && $0 != "(" }
    let words = main.split(separator: " ")
    guard let start = words.first, let last = words.last, start.lowercased() != "the" else {
      return false
    }
    if words.contains(where: { sorts.contains($0) }) || endings.contains(String(last)) {
      return true
    }
    return islands.contains(String(last)) && !isList(words)
  }

  /// `Heard Island and McDonald Islands` are several places, `Turks and Caicos Islands` one group.
  private static func isList(_ words: [Substring]) -> Bool {
    words.contains("and") && words.first != "Turks"
  }

  /// Words for what it is, wherever they are in the name.
  private static let sorts: Set<Substring> = [
    "Republic", "Kingdom", "States", "Emirates", "Federation", "Confederation", "Commonwealth",
    "Principality", "Sultanate", "Duchy", "Isle", "Territory", "Territories", "Union", "Community",
    "League", "Council", "Association", "Organization", "Organisation", "Forum", "Region",
    "Subregion", "Alliance", "Group", "Partnership", "Process", "Initiative", "State",
  ]

  /// The last words of names that have one by custom.
  private static let endings: Set<String> = [
    "Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Comoros", "Congo", "See",
    "Antilles", "DPRK", "DRC", "UK", "UAE", "USA", "US", "EU", "UN",
  ]

  private static let islands: Set<String> = ["Islands", "Isles", "Lands"]
}
