package import Diagnostics
package import Fields
package import JSON

/// The code of a register of organizations at org-id.guide: `GB-CHC`, `XM-DAC`, `US-EIN`.
///
/// It begins with a country (ISO 3166-1 alpha-2) or, of registers beyond countries, with XI, XM or XR.
package struct IdentifierScheme: Sendable, Hashable {
  package let text: String

  /// Whether the code is on the list that Dossier knows.
  package var isKnown: Bool { IdentifierSchemes.codes.contains(text) }

  /// The codes that were most likely meant.
  package var nearest: String? { didYouMean(text, among: IdentifierSchemes.sorted) }
}

extension IdentifierScheme: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension IdentifierScheme: ParsedValue {
  package static var rule: Rule { ValueRules.badIdentifierScheme }
  package static var expectation: String { "a code of org-id.guide such as GB-CHC" }
  package static var unread: IdentifierScheme { IdentifierScheme(text: "") }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": "string", "pattern": "^[A-Z]{2}-[A-Z0-9_]+(-[A-Z0-9_]+)*$"]
  }

  package static func parse(_ text: String) -> Result<IdentifierScheme, ParseMistake> {
    if isCode(text) { return .success(IdentifierScheme(text: text)) }
    let corrected = text.uppercased().replacing(" ", with: "-").replacing("/", with: "-")
    return .failure(
      ParseMistake(
        "'\(text)' must be \(expectation)", suggestions: isCode(corrected) ? [corrected] : []))
  }

  private static func isCode(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0].count == 2, text.utf8.count <= 40 else { return false }
    return parts.allSatisfy { !$0.isEmpty }
      && text.utf8.allSatisfy { byte in
        byte.isUpperLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      } && parts[0].allSatisfy(\.isUpperLetter)
  }
}
