/// A content folder as it was at another time, held in memory.
package struct ContentSnapshot: Sendable {
  /// How the folder is called in messages.
  package let name: String
  /// Files by their path from the content folder.
  package let files: [String: [UInt8]]
  /// What stood there besides plain files.
  package let oddities: [ContentFolder.Oddity]

  package init(name: String, files: [String: [UInt8]], oddities: [ContentFolder.Oddity] = []) {
    self.name = name
    self.files = files
    self.oddities = oddities
  }
}
