extension CountryCode {
  /// The countries whose codes are words of a name, as in `khm-trained-2022`.
  package static func named(in name: String) -> Set<CountryCode> {
    var named: Set<CountryCode> = []
    for word in name.uppercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    where word.utf8.count == 3 && !everydayWords.contains(word.lowercased()) {
      if case .success(let code) = parse(String(word)) { named.insert(code) }
    }
    return named
  }

  /// Whether two names speak of no country, or of one that both name.
  package static func mayBeOfOneCountry(_ name: String, _ other: String) -> Bool {
    let (own, others) = (named(in: name), named(in: other))
    return own.isEmpty || others.isEmpty || !own.isDisjoint(with: others)
  }

  /// Codes of ISO 3166-1 that are English words as well.
  private static let everydayWords: Set<String> = [
    "and", "are", "can", "per", "ton", "nor", "fin", "est", "lie", "pan", "mar", "ham", "arm",
    "cub", "gab", "gin", "guy", "jam", "men", "pry", "sen", "sun", "tun", "mac", "com", "dom",
  ]
}
