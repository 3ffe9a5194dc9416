import Diagnostics
package import Fields
package import JSON

/// The language of a title: a tag, or what people type into the field of a reference manager.
///
/// A word such as "English" is taken for its tag with a warning, so that an export can be built before
/// it is tidied up.
package struct SourceLanguage: FieldValue {
  package let tag: LanguageTag?

  package static var unread: SourceLanguage { SourceLanguage(tag: .unread) }

  private init(tag: LanguageTag?) {
    self.tag = tag
  }

  package init?(_ node: Node, in context: FieldContext) {
    let text = node.text ?? ""
    if let tag = LanguageTag(text) {
      self.init(tag: LanguageNames.shortened(tag))
      return
    }
    let mistake = "\(inQuotes(text)) must be a language tag such as km or en-GB"
    if let tag = LanguageNames.tag(for: text) {
      context.report(
        SourceRules.language.finding(
          mistake, at: node.range, suggestion: "did you mean '\(tag.text)'?"))
      self.init(tag: tag)
    } else {
      context.report(
        SourceRules.language.finding(
          mistake, at: node.range,
          suggestion: "write the tag of one language, or leave the key out"))
      self.init(tag: nil)
    }
  }

  package static func schema(in schema: SchemaBuilder) -> JSON { LanguageTag.schema(in: schema) }
}
