package import Fields

/// What a factsheet's sources leave open, in a few words and a sentence.
package struct OpenPoint: FieldObject {
  package static let schemaName = "OpenPoint"
  package static let about = "Something that isn't known, and why."

  package let about: String
  package let text: String?
  package let sources: [Citation]

  package init(_ fields: Fields) {
    about = fields.required("about", "What isn't known, in a few words: 'How many are convicted'.")
    text = fields.optional("text", "Why, or what is known instead.")
    sources = fields.list("sources", "Where that is said.")
  }
}
