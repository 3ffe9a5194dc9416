package import Library
import Records
package import Templates

/// One file of the finished site.
package struct OutputFile: Sendable {
  /// The path from the site's root, such as `countries/cambodia.html`.
  package let path: String
  /// Its bytes; none where it is a ``large`` file.
  package let bytes: [UInt8]
  /// The file that is copied, where it is too large for memory.
  package let large: LargeFile?

  /// The page's notes, if the build was asked to keep them.
  package let notes: PageNotes?

  package init(path: String, bytes: [UInt8], notes: PageNotes? = nil) {
    self.path = path
    self.bytes = bytes
    self.notes = notes
    large = nil
  }

  package init(path: String, copying large: LargeFile) {
    self.path = path
    bytes = []
    notes = nil
    self.large = large
  }
}
