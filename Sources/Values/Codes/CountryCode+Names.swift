import Diagnostics

extension CountryCode {
  /// The country's short name in English, such as `Cambodia`.
  package var englishName: String {
    if self == .kosovo { return "Kosovo" }
    return Self.all.firstIndex(of: self).map { CountryEnglishNames.all[$0] } ?? withdrawn?.name
      ?? text
  }

  /// The name as it is in a sentence: `the Philippines`.
  package var nameInSentence: String {
    let name = englishName
    let words = Set(name.split(separator: " ").map(String.init))
    let hasArticle =
      !words.isDisjoint(with: Self.wordsWithArticle) || Self.namesWithArticle.contains(name)
    return hasArticle ? "the \(name)" : name
  }

  /// Words in names before which an article is.
  private static let wordsWithArticle: Set<String> = [
    "Emirates", "Islands", "Kingdom", "Lands", "Netherlands", "Republic", "SSR", "States",
    "Territory",
    "Union", "Zone",
  ]

  private static let namesWithArticle: Set<String> = [
    "Bahamas", "Comoros", "Congo", "Gambia", "Holy See", "Isle of Man", "Maldives", "Philippines",
    "Seychelles",
  ]

  /// The country that a name or a code means, in whatever case: `Romania`, `viet-nam`, `rou`, `UK`.
  package static func called(_ name: String) -> CountryCode? {
    let key = comparable(name)
    if let index = comparableNames.firstIndex(of: key) { return all[index] }
    let capitals = CountryEnglishNames.others[key] ?? String(bytes: name.utf8.map(\.uppered))
    let code = CountryCode(alpha3: capitals) ?? CountryCode(alpha2: capitals)
    // Other codes may be any word of three letters.
    return code.flatMap { $0.isInUse ? $0 : nil }
  }

  /// All countries that a name may mean: `Korea` is two of them.
  package static func all(called name: String) -> [CountryCode] {
    if let shared = CountryEnglishNames.shared[comparable(name)] {
      return shared.compactMap { CountryCode(alpha3: $0) }
    }
    return called(name).map { [$0] } ?? []
  }

  /// `did you mean 'KHM'?`, with the names of the countries where there are several.
  package static func question(about countries: [CountryCode]) -> String? {
    guard countries.count > 1, let last = countries.last else {
      return didYouMean(countries.map(\.text))
    }
    func named(_ code: CountryCode) -> String { "'\(code.text)' (\(code.nameInSentence))" }
    return "did you mean \(countries.dropLast().map(named).joined(separator: ", ")) or "
      + "\(named(last))?"
  }

  private static let comparableNames = CountryEnglishNames.all.map(comparable)

  /// Without case, accents, hyphens and commas.
  private static func comparable(_ name: String) -> String {
    let letters = name.lowercased().unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "-", ",", "_", "(", ")": " "
      case "\u{2019}": "'"
      case "å": "a"
      case "é": "e"
      case "ç": "c"
      case "ü": "u"
      case "ô": "o"
      default: Character(scalar)
      }
    }
    return letters.split(separator: " ").map { String($0) }.joined(separator: " ")
  }

  /// The countries whose codes are words of a name, as in `khm-trained-2022`.
  package static func named(in name: String) -> Set<CountryCode> {
    var named: Set<CountryCode> = []
    for word in name.uppercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    where word.utf8.count == 3 && !everydayWords.contains(word.lowercased()) {
      if let code = CountryCode(alpha3: String(word)), code.isInUse {
        named.insert(code)
      }
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
