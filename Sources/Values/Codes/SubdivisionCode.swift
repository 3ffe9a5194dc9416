package import Diagnostics
package import Fields
package import JSON

/// A province, state or city by its ISO 3166-2 code, such as `KH-12` for Phnom Penh, or a place that
/// the site declares by a longer code of the same form, such as `KH-12-PORT`.
///
/// Only the form is checked here, because a site may declare codes; ``englishName`` says whether
/// ISO 3166-2 has the code.
package struct SubdivisionCode: Sendable, Hashable {
  package let text: String
  package let country: CountryCode

  private init(text: String, country: CountryCode) {
    self.text = text
    self.country = country
  }

  /// The part after the hyphen: `12`.
  package var local: String { String(text.dropFirst(3)) }

  /// The name in English that ISO 3166-2 codes have in the Unicode CLDR. Nil for another code.
  package var englishName: String? { SubdivisionTable.name(of: text) }

  /// The subdivisions that ISO 3166-2 has or had in a country, in order.
  package static func all(of country: CountryCode) -> [SubdivisionCode] {
    guard let alpha2 = country.alpha2 else { return [] }
    return SubdivisionTable.entries(of: alpha2).map { entry in
      SubdivisionCode(text: entry.code, country: country)
    }.sorted()
  }

  /// The codes of a country whose name is written so, as in `Phnom Penh`.
  package static func codes(named name: String, in country: CountryCode) -> [String] {
    guard let alpha2 = country.alpha2 else { return [] }
    let wanted = name.lowercased()
    return SubdivisionTable.entries(of: alpha2).filter { $0.name.lowercased() == wanted }
      .map(\.code)
  }
}

extension SubdivisionCode: Comparable {
  /// By country, then so that `KH-2` stands before `KH-12`.
  package static func < (left: SubdivisionCode, right: SubdivisionCode) -> Bool {
    if left.country != right.country { return left.country < right.country }
    let (first, second) = (left.text.utf8.count, right.text.utf8.count)
    return first == second ? left.text < right.text : first < second
  }
}

extension SubdivisionCode: ParsedValue {
  package static var rule: Rule { ValueRules.badSubdivisionCode }
  package static var expectation: String { "a code of ISO 3166-2 such as KH-12" }
  package static var unread: SubdivisionCode {
    SubdivisionCode(text: "", country: .unread)
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,8}){1,3}$"]
  }

  package static func parse(_ text: String) -> Result<SubdivisionCode, ParseMistake> {
    switch read(text) {
    case .success(let code): .success(code)
    case .failure(let failure):
      .failure(
        ParseMistake(
          "\(inQuotes(text)) \(failure.rule)", suggestions: suggestions(for: text),
          at: failure.place))
    }
  }

  private struct Failure: Error {
    let rule: String
    var place: Range<Int>?
  }

  private static func read(_ text: String) -> Result<SubdivisionCode, Failure> {
    let bytes = Array(text.utf8)
    guard bytes.count > 3, bytes[0].isUpperLetter, bytes[1].isUpperLetter,
      bytes[2] == UInt8(ascii: "-"), areParts(bytes[3...])
    else {
      return .failure(
        Failure(rule: "must be a country's two letters, a hyphen and its own code, as in KH-12"))
    }
    guard let country = CountryCode(alpha2: String(bytes: bytes[..<2])) else {
      return .failure(
        Failure(rule: "must begin with a country code that ISO 3166-1 assigns", place: 0..<2))
    }
    return .success(SubdivisionCode(text: text, country: country))
  }

  /// Whether bytes are one to three groups of at most eight capitals and digits, joined by hyphens.
  private static func areParts(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.count <= 3
      && parts.allSatisfy { part in
        (1...8).contains(part.count) && part.allSatisfy { $0.isUpperLetter || $0.isDigit }
      }
  }

  /// The code that is probably meant: with capitals, other zeros, two letters for the country, or
  /// another separator. One that ISO 3166-2 has is preferred.
  package static func suggestions(for text: String) -> [String] {
    let bytes = text.utf8.map(\.uppered)
    let country = bytes.prefix { $0.isUpperLetter }
    var alpha2 = String(bytes: country)
    var local = bytes[country.count...].drop { !$0.isUpperLetter && !$0.isDigit }
    if let known = CountryCode(alpha2)?.alpha2 { alpha2 = known }
    var candidates = ["\(alpha2)-\(String(bytes: local))"]
    if !local.isEmpty, local.allSatisfy(\.isDigit) {
      while local.first == UInt8(ascii: "0") {
        local = local.dropFirst()
        candidates.append("\(alpha2)-\(String(bytes: local))")
      }
      let digits = String(bytes: local)
      candidates += ["0", "00"].map { "\(alpha2)-\($0)\(digits)" }
    }
    let readable = candidates.filter { candidate in
      if candidate != text, case .success = read(candidate) { return true }
      return false
    }
    let known = readable.first { SubdivisionTable.name(of: $0) != nil }
    return [known ?? readable.first].compactMap { $0 }
  }
}
