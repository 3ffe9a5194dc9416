package import Diagnostics
package import Fields
package import JSON

/// A language by its BCP 47 tag: `km`, `en-GB`, `zh-Hant-TW`.
///
/// A tag is a language with, where needed, a script and a region; variants and extensions are
/// refused. The form is checked, not whether a code is assigned. Letters take the case that
/// RFC 5646, section 2.1.1, recommends.
package struct LanguageTag: Sendable, Hashable {
  package let text: String
  /// Two or three letters: `en`.
  package let language: String
  /// Four letters: `Hant`.
  package let script: String?
  /// Two letters or three digits: `GB`.
  package let region: String?

  package var isEnglish: Bool { language == "en" }

  private init(language: String, script: String?, region: String?) {
    self.language = language
    self.script = script
    self.region = region
    text = [language, script, region].compactMap { $0 }.joined(separator: "-")
  }
}

extension LanguageTag: Comparable {
  package static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.text < right.text }
}

extension LanguageTag: ParsedValue {
  package static var rule: Rule { ValueRules.badLanguageTag }
  package static var isListedOnce: Bool { true }
  package static var expectation: String { "a language tag such as km or en-GB" }
  package static var unread: LanguageTag {
    LanguageTag(language: "und", script: nil, region: nil)
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    [
      "type": "string",
      "pattern": "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$",
    ]
  }

  package static func parse(_ text: String) -> Result<LanguageTag, ParseMistake> {
    if let tag = read(text) { return .success(tag) }
    return .failure(
      ParseMistake(
        "\(inQuotes(text)) must be \(expectation): a language of two or three letters, then "
          + "perhaps a script of four and a region",
        suggestions: LanguageNames.tag(for: text).map { [$0.text] } ?? []))
  }

  static func read(_ text: String) -> LanguageTag? {
    var subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[
      ...]
    guard let language = subtags.popFirst(), (2...3).contains(language.count),
      language.allSatisfy(\.isLetter)
    else { return nil }
    var script: String?
    if let next = subtags.first, next.count == 4, next.allSatisfy(\.isLetter) {
      let capital = next.prefix(1).map(\.uppered)
      script = String(bytes: capital + next.dropFirst().map(\.lowered))
      subtags.removeFirst()
    }
    var region: String?
    if let next = subtags.first,
      next.count == 2 && next.allSatisfy(\.isLetter)
        || next.count == 3 && next.allSatisfy(\.isDigit)
    {
      region = String(bytes: next.map(\.uppered))
      subtags.removeFirst()
    }
    guard subtags.isEmpty else { return nil }
    return LanguageTag(
      language: String(bytes: language.map(\.lowered)), script: script, region: region)
  }
}
