/// One line of `git ls-tree -r -z`: `100644 blob <hash>\t<path>`.
struct TreeEntry {
  let kind: Kind
  let object: String
  let path: String

  enum Kind {
    case file
    case symbolicLink
    case submodule

    /// What a content folder calls it; nil for a plain file.
    var oddity: String? {
      switch self {
      case .file: nil
      case .symbolicLink: "a symbolic link"
      case .submodule: "a repository of its own"
      }
    }
  }

  /// The entries of a listing. Names that are not UTF-8 are repaired, and are then no such files.
  static func entries(of listing: [UInt8]) -> [TreeEntry] {
    listing.split(separator: 0).compactMap { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let head = line[..<tab].split(separator: UInt8(ascii: " "))
        .map { String(decoding: $0, as: UTF8.self) }
      guard head.count == 3 else { return nil }
      let kind: Kind =
        switch head[0] {
        case "120000": .symbolicLink
        case "160000": .submodule
        default: .file
        }
      let path = String(decoding: line[line.index(after: tab)...], as: UTF8.self)
      return TreeEntry(kind: kind, object: head[2], path: path)
    }
  }
}
