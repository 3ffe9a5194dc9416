package import Diagnostics

/// The shared texts of a site, which bodies include by name: `{{include name}}`.
package struct Snippets: Sendable {
  package struct Snippet: Sendable {
    let bytes: [UInt8]
    let file: FileID

    package init(_ bytes: [UInt8], file: FileID) {
      self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
      self.file = file
    }
  }

  package static let none = Snippets([:])

  private let all: [String: Snippet]

  /// - Parameter all: The snippets by the names of their files without the ending.
  package init(_ all: [String: Snippet]) {
    self.all = all
  }

  package var names: [String] { all.keys.sorted() }

  package subscript(name: String) -> Snippet? { all[name] }
}
