package import Fields
package import Values

/// Another name of a record: in another language, a former one, an acronym, a variant spelling.
package struct Name: FieldObject {
  package static let schemaName = "Name"
  package static let about = "Another name of the record."

  package let text: String
  package let language: LanguageTag?
  package let kind: Kind
  package let sources: [Citation]

  package enum Kind: String, FieldChoice {
    case official
    case translation
    case acronym
    case former
    case short
    case variant
  }

  package init(_ fields: Fields) {
    text = fields.required("text", "The name as it is written.")
    language = fields.optional("language", "Its language (BCP 47).")
    kind = fields.optional("kind", "What sort of name it is.") ?? .variant
    sources = fields.list("sources", "Where the name is found.")
  }
}
