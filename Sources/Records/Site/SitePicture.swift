package import Diagnostics
package import Fields

/// A picture of the whole site, such as its logo: a file, and what it shows in words.
package struct SitePicture: ShortenedObject {
  package static let schemaName = "SitePicture"
  package static let about = "A picture of the whole site: a file, and what it shows in words."

  /// The file's path from the content folder.
  package let file: Located<String>
  package let alternative: String?

  package init(_ fields: Fields) {
    file = fields.required("file", "The file, such as assets/logo.svg.")
    alternative = fields.optional("alt", "What the picture shows, in words.")
  }

  package init?(short node: Node, in context: FieldContext) {
    guard let file = Located<String>(node, in: context) else { return nil }
    self.init(file: file)
  }

  private init(file: Located<String>) { (self.file, alternative) = (file, nil) }

  package static let expectation = "a file, or a group of 'file' and 'alt'"
}
