/// A file on disk that is too large to be read into memory.
package struct LargeFile: Sendable, Hashable {
  /// Where it is on the disk.
  package let path: String
  package let byteCount: Int
  /// In hexadecimal digits.
  package let sha256: String

  package init(path: String, byteCount: Int, sha256: String) {
    (self.path, self.byteCount, self.sha256) = (path, byteCount, sha256)
  }
}
