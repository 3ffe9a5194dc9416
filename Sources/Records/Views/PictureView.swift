package import Diagnostics
package import Fields

/// A picture in a page, with all that is said of it: ```` ```picture ````.
package struct PictureView: FieldObject {
  package static let schemaName = "PictureView"
  package static let about = "A picture with its caption, its credit and its licence."

  package let file: Located<String>
  package let alternative: String
  package let caption: String?
  package let credit: String?
  package let licence: Licence?
  package let sources: [Citation]

  package init(_ fields: Fields) {
    file = fields.required(
      "file", "The picture's path, from this file or from the content folder: '/assets/map.svg'.",
      as: Located<String>.self)
    alternative = fields.required(
      "alternative", "What the picture shows, for people who do not see it.")
    caption = fields.optional("caption", "The words below the picture.")
    credit = fields.optional("credit", "Who made the picture, such as 'Photo: Dara Sok'.")
    licence = fields.optional(
      "licence", "Its licence, such as 'CC BY 4.0' or 'all rights reserved'.")
    sources = fields.list("sources", "Where it is taken from, each as 'source-id, locator'.")
  }
}
