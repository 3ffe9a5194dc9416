import Values

/// Whether the text around a number says that it counts something else than its unit.
extension FigureUnit {
  /// What names another unit right behind a number; nil where nothing does.
  ///
  /// - Parameters:
  ///   - following: The words behind the number.
  ///   - isNumber: Whether the number is printed without its unit.
  ///   - others: The units of the site.
  func otherUnit(
    before following: [Substring], isNumber: Bool, among others: OtherUnits
  ) -> String? {
    if let noun = otherNoun(at: following, isNumber: isNumber, among: others) {
      return String(noun)
    }
    // The noun may come after words that describe it: `young people`.
    let rest = following.drop { UnitWords.describes($0) }
    guard isNumber, rest.count < following.count, !isInPercent, !isOfGroups,
      !isInPhrase(following),
      let noun = otherNoun(at: Array(rest), isNumber: true, among: others)
    else { return nil }
    return (following[..<rest.startIndex] + [noun]).joined(separator: " ")
  }

  /// The next word, where it begins another unit.
  private func otherNoun(
    at following: [Substring], isNumber: Bool, among others: OtherUnits
  ) -> Substring? {
    guard let first = following.first else { return nil }
    let word = first.lowercased()
    if UnitWords.scales.contains(word) {
      let isNamed =
        isNumber ? isSaid(by: following) : naming(before: following, ofOne: false) != .all
      if !isNamed { return first }
    }
    guard !isPercent, !isInPercent, !isSaid(by: following) else { return nil }
    // '$5' behind a number is a sum of its own.
    if word.count == 1, let sign = CurrencySign.at(startOf: word), !sign.fits(self) { return first }
    let people = FigureUnit.namesPeople(word)
    if countsPeople || isPeople, people.some || people.anybody { return nil }
    if people.anybody { return first }
    if isIndivisible, word.utf8.count > 1, word != "won", UnitWords.isMeasure(word) {
      return first
    }
    if isNumber, isIndivisible, UnitWords.isTime(word) { return first }
    // "Women in Need" may be a name.
    if isNumber, countsThings, people.some, first.first?.isLowercase == true,
      UnitWords.singular(of: word) != nil, !isInPhrase(following)
    {
      return first
    }
    return others.contains(following, butNot: self) ? first : nil
  }

  /// Whether it counts what is known not to be people.
  private var countsThings: Bool {
    guard isIndivisible, !countsPeople, !isOfGroups,
      let noun = Self.head(of: Self.words(of: text))
    else { return false }
    return !UnitWords.general.contains(noun)
  }

  /// Whether it counts groups of people, or what happens to people, such as deaths.
  private var isOfGroups: Bool {
    Self.head(of: Self.words(of: text)).map(UnitWords.groups.contains) ?? false
  }

  /// Whether a word of the unit is in the noun phrase that follows a number: `police stations`.
  private func isInPhrase(_ following: [Substring]) -> Bool {
    let phrase = following.prefix(4).map { $0.lowercased() }.prefix {
      !UnitWords.links.contains($0)
    }
    return !Set(Self.words(of: text) + Self.words(of: singular)).isDisjoint(with: phrase)
  }

  /// Whether words begin with the unit, or with a word of it.
  private func isSaid(by following: [Substring]) -> Bool {
    guard let first = following.first else { return false }
    if naming(before: following, ofOne: false) != .all { return true }
    return hasWord(first.lowercased())
  }
}

/// The units of all figures of a site.
package struct OtherUnits: Sendable {
  /// The words of each unit, by the first of them.
  private var byFirst: [String: [[String]]] = [:]

  package init(_ figures: some Sequence<Figure>) {
    var seen: Set<String> = []
    for figure in figures where seen.insert(figure.measure.text).inserted {
      let unit = figure.measure
      guard !unit.isPercent, !UnitWords.isTime(unit.text.lowercased()) else { continue }
      for text in [unit.text, unit.singular] {
        let words = text.lowercased().split(separator: " ").map { String($0) }
        // A word such as 'in' or 'of' begins no unit that a reader would take for one.
        guard let first = words.first, first.count > 2 else { continue }
        byFirst[first, default: []].append(words)
      }
    }
  }

  /// Whether words begin with a unit that has no word in common with another one.
  func contains(_ following: [Substring], butNot own: FigureUnit) -> Bool {
    guard let first = following.first, let units = byFirst[first.lowercased()] else { return false }
    let words = following.map { $0.lowercased() }
    let ownWords = Set(
      [own.text, own.singular].flatMap { $0.lowercased().split(separator: " ").map(String.init) })
    // A training is an event: the sentence may say which.
    guard ownWords.isDisjoint(with: UnitWords.general) else { return false }
    return units.contains { words.starts(with: $0) && ownWords.isDisjoint(with: $0) }
  }
}

/// A sign of money, and how units name it.
struct CurrencySign {
  private let names: [String]

  /// Whether a unit is in this money.
  func fits(_ unit: FigureUnit) -> Bool {
    let text = unit.text.lowercased()
    return names.contains { text.contains($0) }
  }

  static func at(startOf word: String) -> CurrencySign? {
    word.first.flatMap { signs[$0] }.map { CurrencySign(names: $0) }
  }

  static func at(endOf text: String) -> CurrencySign? {
    text.last.flatMap { signs[$0] }.map { CurrencySign(names: $0) }
  }

  /// A code of ISO 4217 before a number: `USD 5`.
  static func code(_ word: some StringProtocol) -> CurrencySign? {
    codes[String(word)].map { CurrencySign(names: $0 + [word.lowercased()]) }
  }

  private static let signs: [Character: [String]] = [
    "$": ["dollar", "$", "usd", "aud", "cad", "nzd", "sgd", "hkd", "twd", "peso"],
    "€": ["euro", "€", "eur"], "£": ["pound", "£", "gbp", "egp"],
    "¥": ["yen", "yuan", "¥", "jpy", "cny", "rmb", "renminbi"], "៛": ["riel", "khr", "៛"],
    "฿": ["baht", "thb", "฿"], "₫": ["dong", "vnd", "₫"], "₱": ["peso", "php", "₱"],
    "₹": ["rupee", "inr", "₹"], "₩": ["won", "krw", "₩"], "₭": ["kip", "lak", "₭"],
  ]

  private static let codes: [String: [String]] = [
    "USD": ["dollar", "$"], "EUR": ["euro", "€"], "GBP": ["pound", "£"], "THB": ["baht", "฿"],
    "KHR": ["riel", "៛"], "VND": ["dong", "₫"], "LAK": ["kip", "₭"], "PHP": ["peso", "₱"],
    "IDR": ["rupiah"], "MYR": ["ringgit"], "MMK": ["kyat"], "SGD": ["dollar", "$"],
    "AUD": ["dollar", "$"], "JPY": ["yen", "¥"], "CNY": ["yuan", "¥"], "KES": ["shilling"],
    "UGX": ["shilling"], "TZS": ["shilling"], "Sh": ["shilling"], "KSh": ["shilling"],
    "Ksh": ["shilling"], "USh": ["shilling"], "TSh": ["shilling"], "NGN": ["naira"],
    "GHS": ["cedi"], "ZAR": ["rand"], "ETB": ["birr"], "INR": ["rupee"],
    "NPR": ["rupee"], "PKR": ["rupee"], "LKR": ["rupee"], "Rs": ["rupee"], "BDT": ["taka"],
    "Tk": ["taka"], "BRL": ["real"], "MXN": ["peso"], "COP": ["peso"], "CHF": ["franc"],
    "XOF": ["franc"], "XAF": ["franc"], "FCFA": ["franc"], "EGP": ["pound"], "MAD": ["dirham"],
    "AED": ["dirham"], "SAR": ["riyal"], "TRY": ["lira"], "RUB": ["rouble", "ruble"],
    "UAH": ["hryvnia"], "PLN": ["zloty", "złoty"], "SEK": ["krona", "kronor"],
    "NOK": ["krone"], "DKK": ["krone"], "CAD": ["dollar"], "NZD": ["dollar"], "HKD": ["dollar"],
    "KRW": ["won", "₩"],
  ]
}
