package import Diagnostics
package import Fields
package import JSON

/// A country or territory by its three letters (ISO 3166-1 alpha-3), such as `KHM`.
///
/// Codes that the standard leaves to its users, such as `XKX`, are countries too, and so are those
/// that it has withdrawn, such as `SUN`: records of their time speak of them. Two bytes, five bits a
/// letter.
package struct CountryCode: Sendable, Hashable {
  private let packed: UInt16

  private init(packed: UInt32) {
    self.packed = UInt16(truncatingIfNeeded: packed)
  }

  /// Every code that ISO 3166-1 assigns, in alphabetical order.
  package static let all = CountryCodeTable.alpha3.map { CountryCode(packed: $0) }

  /// Kosovo, by the user-assigned code that the European Union and the World Bank use.
  package static let kosovo = CountryCode(packed: CountryCodeTable.kosovo)

  /// The country with this two-letter code in capitals, such as `KH`.
  ///
  /// Of a user-assigned one the three-letter code repeats its last letter, as in the Unicode CLDR,
  /// except for `XK`.
  package init?(alpha2: String) {
    guard let code = CountryCodeTable.pack(alpha2, length: 2) else { return nil }
    if let index = CountryCodeTable.alpha2.firstIndex(of: code) {
      self.init(packed: CountryCodeTable.alpha3[index])
    } else if alpha2 == "XK" {
      self = .kosovo
    } else {
      let long = CountryCodeTable.repeatingLast(code)
      guard CountryCodeTable.isUserAssigned(long) else { return nil }
      self.init(packed: long)
    }
  }

  /// The country with this three-letter code in capitals. Unlike reading a text, it looks for nothing
  /// else that may be meant.
  package init?(alpha3: String) {
    guard let code = CountryCodeTable.pack(alpha3, length: 3), CountryCodeTable.isKnown(code) else {
      return nil
    }
    self.init(packed: code)
  }

  /// A code that a table lists: of whatever status, so that the table of withdrawn ones can be read.
  init?(listed text: String) {
    guard let code = CountryCodeTable.pack(text, length: 3) else { return nil }
    self.init(packed: code)
  }

  /// The two-letter code, such as `KH`. Nil where a user-assigned or withdrawn code has none.
  package var alpha2: String? {
    if let index = CountryCodeTable.index(ofAlpha3: UInt32(packed)) {
      return CountryCodeTable.unpack(CountryCodeTable.alpha2[index], length: 2)
    }
    if self == .kosovo { return "XK" }
    let short = UInt32(packed) >> 5
    // CLDR's XKK would be a second code of Kosovo.
    return isUserAssigned && CountryCodeTable.repeatingLast(short) == packed && text != "XKK"
      ? CountryCodeTable.unpack(short, length: 2) : nil
  }

  /// Whether ISO 3166-1 assigns the code today.
  package var isAssigned: Bool { CountryCodeTable.index(ofAlpha3: UInt32(packed)) != nil }

  /// Whether ISO 3166-1 leaves the meaning of the code to its users: AAA to AAZ, QMA to QZZ, XAA to
  /// XZZ and ZZA to ZZZ.
  package var isUserAssigned: Bool { CountryCodeTable.isUserAssigned(UInt32(packed)) }

  /// Whether a name or a word may mean it: the code is assigned today, or Kosovo's.
  var isInUse: Bool { isAssigned || self == .kosovo }

  /// Whether the program has a name for it; another user-assigned code gets its name from a record.
  package var hasName: Bool { !isUserAssigned || self == .kosovo }

  /// What is known of a code that ISO 3166-1 has withdrawn.
  package var withdrawn: WithdrawnCountry? {
    isAssigned || isUserAssigned ? nil : WithdrawnCountry.all.first { $0.code == self }
  }
}

extension CountryCode: Comparable {
  package static func < (left: CountryCode, right: CountryCode) -> Bool {
    left.packed < right.packed
  }
}

extension CountryCode: ParsedValue {
  package static var rule: Rule { ValueRules.badCountryCode }
  package static var expectation: String { "a country code such as KHM" }
  package static var isListedOnce: Bool { true }
  package static var unread: CountryCode { all[0] }

  /// The three-letter code, such as `KHM`.
  package var text: String {
    CountryCodeTable.unpack(UInt32(packed), length: 3)
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": "string", "pattern": "^[A-Z]{3}$"]
  }

  package static func parse(_ text: String) -> Result<CountryCode, ParseMistake> {
    guard let code = CountryCodeTable.pack(text, length: 3) else {
      let suggestions = suggestions(for: text)
      return .failure(
        ParseMistake(
          "\(inQuotes(text)) must be a country code of three capital letters (ISO 3166-1 alpha-3)"
            + names(of: suggestions), suggestions: suggestions))
    }
    if CountryCodeTable.isKnown(code) { return .success(CountryCode(packed: code)) }
    return .failure(
      ParseMistake(
        "\(inQuotes(text)) must be one of the country codes that ISO 3166-1 assigns",
        suggestions: suggestions(for: text)))
  }

  /// Which country each of several codes is.
  private static func names(of codes: [String]) -> String {
    guard codes.count > 1 else { return "" }
    let named = codes.compactMap { code in
      CountryCode(alpha3: code).map { "\(code) is \($0.nameInSentence)" }
    }
    return "; " + named.joined(separator: ", ")
  }

  private static func suggestions(for text: String) -> [String] {
    let capitals = String(bytes: text.utf8.map(\.uppered))
    // The United Kingdom has GB, but everyone writes UK, which ISO 3166-1 reserves for it.
    if capitals == "UK" { return ["GBR"] }
    switch capitals.utf8.count {
    case 2: return CountryCode(alpha2: capitals).map { $0.isInUse ? [$0.text] : [] } ?? []
    case 3 where CountryEnglishNames.others[text.lowercased()] != nil:
      return all(called: text).map(\.text)
    case 3:
      let meant = CountryCode(alpha3: capitals)
      return meant.map { $0.hasName ? [$0.text] : [] } ?? near(capitals)
    default: return all(called: text).map(\.text)
    }
  }

  /// The assigned codes that a person may have meant by three capitals.
  package static func near(_ capitals: String) -> [String] {
    // Of several codes that are near, most are of countries that nobody meant. Letters that changed
    // places are a mistake of the hand.
    let near = nearestNames(to: capitals, in: all.lazy.map(\.text))
    return near.count == 1 ? near : near.filter { $0.utf8.sorted() == capitals.utf8.sorted() }
  }
}
