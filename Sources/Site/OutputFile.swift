/// One file of the finished site.
package struct OutputFile: Sendable {
  /// The path from the site's root, such as `countries/cambodia.html`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
