package import Diagnostics
package import Fields
package import JSON

/// A country or territory by its ISO 3166-1 alpha-3 code, such as `KHM`.
///
/// One byte: its place in the table of all codes, which is in alphabetical order.
package struct CountryCode: Sendable, Hashable {
  private let index: UInt8

  private init(index: Int) {
    self.index = UInt8(truncatingIfNeeded: index)
  }

  /// Every code that ISO 3166-1 assigns, in alphabetical order.
  package static let all = CountryCodeTable.alpha3.indices.map { CountryCode(index: $0) }

  /// The country with this two-letter code in capitals, such as `KH`.
  package init?(alpha2: String) {
    guard let code = CountryCodeTable.pack(alpha2, length: 2),
      let index = CountryCodeTable.alpha2.firstIndex(of: code)
    else { return nil }
    self.init(index: index)
  }

  /// The country with this three-letter code in capitals. Unlike reading a text, it looks for nothing
  /// else that may be meant.
  init?(alpha3: String) {
    guard let code = CountryCodeTable.pack(alpha3, length: 3),
      let index = CountryCodeTable.index(ofAlpha3: code)
    else { return nil }
    self.init(index: index)
  }

  /// The two-letter code, such as `KH`.
  package var alpha2: String {
    CountryCodeTable.unpack(CountryCodeTable.alpha2[Int(index)], length: 2)
  }
}

extension CountryCode: Comparable {
  package static func < (left: CountryCode, right: CountryCode) -> Bool {
    left.index < right.index
  }
}

extension CountryCode: ParsedValue {
  package static var rule: Rule { ValueRules.badCountryCode }
  package static var expectation: String { "a country code such as KHM" }
  package static var isListedOnce: Bool { true }
  package static var unread: CountryCode { CountryCode(index: 0) }

  /// The three-letter code, such as `KHM`.
  package var text: String {
    CountryCodeTable.unpack(CountryCodeTable.alpha3[Int(index)], length: 3)
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
    if let index = CountryCodeTable.index(ofAlpha3: code) {
      return .success(CountryCode(index: index))
    }
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
    case 2: return CountryCode(alpha2: capitals).map { [$0.text] } ?? []
    case 3 where CountryEnglishNames.others[text.lowercased()] != nil:
      return all(called: text).map(\.text)
    case 3:
      if let code = CountryCodeTable.pack(capitals, length: 3),
        CountryCodeTable.index(ofAlpha3: code) != nil
      {
        return [capitals]
      }
      // Of several codes that are near, most are of countries that nobody meant. Letters that changed
      // places are a mistake of the hand.
      let near = nearestNames(to: capitals, in: all.lazy.map(\.text))
      return near.count == 1 ? near : near.filter { $0.utf8.sorted() == capitals.utf8.sorted() }
    default: return all(called: text).map(\.text)
    }
  }
}
