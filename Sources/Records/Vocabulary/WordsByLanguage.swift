import Diagnostics
package import Fields
package import JSON
import Values

/// Words of a vocabulary in the language of the site: written once, or in several languages by their tags,
/// such as `{en: Shelter, km: …}`.
package struct WordsByLanguage: FieldValue {
  /// The words in the language of the site.
  package let text: String

  package static var unread: WordsByLanguage { WordsByLanguage(text: "") }

  private init(text: String) { self.text = text }

  package init?(_ node: Node, in context: FieldContext) {
    guard case .map(let entries) = node.content else {
      guard let text = String(node, in: context) else { return nil }
      self.text = text
      return
    }
    let texts = entries.compactMap { Self.words($0, in: context) }
    guard texts.count == entries.count else { return nil }
    guard let language = context.words.language, !texts.isEmpty else {
      text = texts.first?.text ?? ""
      return
    }
    // `pt-BR` serves a site in `pt` where nothing nearer is written.
    guard
      let chosen = texts.first(where: { $0.tag == language })
        ?? texts.first(where: { $0.tag.language == language.language })
    else {
      context.report(
        FieldRules.missingKey.finding(
          "this must have words in '\(language.text)', the language of the site", at: node.range,
          notes: ["languages here: \(texts.map(\.tag.text).joined(separator: ", "))"],
          suggestion: "add '\(language.text): WORDS'"))
      return nil
    }
    text = chosen.text
  }

  private static func words(
    _ entry: Node.Entry, in context: FieldContext
  ) -> (tag: LanguageTag, text: String)? {
    guard case .success(let tag) = LanguageTag.parse(entry.key) else {
      context.report(
        FieldRules.unknownKey.finding(
          "'\(entry.key)' must be the tag of a language, such as en, km or pt-BR",
          at: entry.keyRange,
          suggestion: "write one text, or a text for each language: {en: WORDS, km: WORDS}"))
      return nil
    }
    guard !entry.value.isMissing else {
      context.report(
        FieldRules.missingKey.finding("'\(entry.key)' must have words", at: entry.keyRange))
      return nil
    }
    return String(entry.value, in: context).map { (tag, $0) }
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    [
      "anyOf": [
        String.schema(in: schema),
        ["type": "object", "additionalProperties": String.schema(in: schema)],
      ]
    ]
  }
}

extension Fields {
  /// Words in the language of the site.
  package func words(_ key: String, _ about: String) -> String? {
    optional(key, about, as: WordsByLanguage.self)?.text
  }
}
