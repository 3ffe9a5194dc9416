package import Diagnostics
package import Fields
package import Values

/// What an edition of a factsheet printed, as `dossier edition close` wrote it into the content.
///
/// It is a small content folder of its own: the records that the page showed, as they were. The old
/// edition is made from them for ever, whatever becomes of the records themselves.
package struct EditionRecord: Sendable {
  /// The folder below `Content/` that has a folder for each edition.
  package static let folder = "editions"
  /// The file of an edition's folder that says when it was closed.
  package static let headerPath = "edition.yml"

  /// The factsheet's identifier, which is the folder's name.
  package let id: String
  /// Its files by their path from its folder, in the order of the paths.
  package private(set) var files: [File]

  /// A file of the folder.
  package struct File: Sendable {
    package let path: String
    package let bytes: [UInt8]
    package let file: FileID

    package init(path: String, bytes: [UInt8], file: FileID) {
      self.path = path
      self.bytes = bytes
      self.file = file
    }
  }

  package init(id: String, files: [File]) {
    self.id = id
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// What its header says.
  package struct Header: FieldObject {
    package static let schemaName = "EditionRecord"
    package static let about = "When an edition was closed, and a hash of what it printed then."

    /// The site's edition at the time.
    package let edition: String
    /// The site's day at the time.
    package let date: Day
    /// The title and publisher that the site had then, for the edition's citation. Nil in records
    /// made before these were kept.
    package let title: String?
    package let publisher: String?
    /// The language of the site then. Where it is given, the interface words of the time are in the
    /// folder too; nil in records made before these were kept.
    package let language: LanguageTag?
    package let sha256: String

    package init(_ fields: Fields) {
      edition = fields.required("edition", "The site's edition when it was closed.")
      date = fields.required("date", "The site's day when it was closed, YYYY-MM-DD.")
      title = fields.optional("title", "The site's title when it was closed.")
      publisher = fields.optional("publisher", "Who published the site when it was closed.")
      language = fields.optional(
        "language", "The site's language when it was closed; its interface words are kept then.")
      sha256 = fields.required("sha256", "A hash of the other files of the folder.")
    }
  }
}
