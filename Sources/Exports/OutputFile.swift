package import Library
import Records

/// One file of the finished site.
package struct OutputFile: Sendable {
  /// The path from the site's root, such as `countries/cambodia.html`.
  package let path: String
  /// Its bytes; none where it is a ``large`` file.
  package let bytes: [UInt8]
  /// The file that is copied, where it is too large for memory.
  package let large: LargeFile?

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    large = nil
  }

  package init(path: String, copying large: LargeFile) {
    self.path = path
    bytes = []
    self.large = large
  }
}
