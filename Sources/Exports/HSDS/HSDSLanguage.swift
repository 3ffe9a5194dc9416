import JSON
import Records
import Templates
import Values

/// Languages as HSDS's `language.json`, with the ISO 639 code of each.
enum HSDSLanguage {
  static func objects(
    _ tags: [LanguageTag], of parent: String, in context: SiteContext
  ) -> [JSON] {
    tags.map { tag in
      .compact([
        "id": .string(HSDSIdentifier.part("language/\(tag.text)", of: parent)),
        "name": .string(context.words.language(tag)),
        "code": .string(tag.language),
        "note": .string(tag.text == tag.language ? nil : tag.text),
      ])
    }
  }
}
