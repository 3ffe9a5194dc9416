package import Diagnostics
package import Fields
package import JSON

/// A province, state or city by its ISO 3166-2 code, such as `KH-12` for Phnom Penh.
///
/// The country's part must be a code that ISO 3166-1 assigns. Of the rest only the form is
/// checked, except for Cambodia, whose 25 provinces are written without a leading zero.
package struct SubdivisionCode: Sendable, Hashable {
  package let text: String
  package let country: CountryCode

  private init(text: String, country: CountryCode) {
    self.text = text
    self.country = country
  }

  /// The part after the hyphen: `12`.
  package var local: String { String(text.dropFirst(3)) }
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
    ["type": "string", "pattern": "^[A-Z]{2}-[A-Z0-9]{1,3}$"]
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
    guard (4...6).contains(bytes.count), bytes[0].isUpperLetter, bytes[1].isUpperLetter,
      bytes[2] == UInt8(ascii: "-"),
      bytes[3...].allSatisfy({ $0.isUpperLetter || $0.isDigit })
    else {
      return .failure(
        Failure(rule: "must be a country's two letters, a hyphen and its own code, as in KH-12"))
    }
    guard let country = CountryCode(alpha2: String(bytes: bytes[..<2])) else {
      return .failure(
        Failure(rule: "must begin with a country code that ISO 3166-1 assigns", place: 0..<2))
    }
    if country.alpha2 == "KH" {
      let number = decimal(bytes[3...]) ?? 0
      guard (1...25).contains(number), bytes[3] != UInt8(ascii: "0") else {
        return .failure(Failure(rule: "must be one of KH-1 to KH-25", place: 3..<bytes.count))
      }
    }
    return .success(SubdivisionCode(text: text, country: country))
  }

  /// Mends capitals, leading zeros, three-letter countries and other separators.
  private static func suggestions(for text: String) -> [String] {
    let bytes = text.utf8.map(\.uppered)
    let country = bytes.prefix { $0.isUpperLetter }
    var alpha2 = String(bytes: country)
    var local = bytes[country.count...].drop { !$0.isUpperLetter && !$0.isDigit }
    if let known = CountryCode(alpha2) { alpha2 = known.alpha2 }
    var candidates = ["\(alpha2)-\(String(bytes: local))"]
    while local.first == UInt8(ascii: "0") {
      local = local.dropFirst()
      candidates.append("\(alpha2)-\(String(bytes: local))")
    }
    return candidates.lazy.filter { candidate in
      if candidate != text, case .success = read(candidate) { return true }
      return false
    }.prefix(1).map { $0 }
  }
}
