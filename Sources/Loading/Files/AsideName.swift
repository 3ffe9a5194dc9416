/// The name of a file or a folder while it is written, next to the one whose place it takes.
///
/// It is hidden, so that no content folder reads it, and each is made once: two programs that write
/// the same file at once never write into one.
package struct AsideName {
  package let path: String
  private let folder: String
  private let stem: String

  /// - Parameter path: The file or folder whose place is taken in the end.
  package init(of path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let parent = parts.dropLast().joined(separator: "/")
    folder = parts.count == 1 ? "." : parent.isEmpty ? "/" : parent
    stem = ".\(parts.last ?? "").dossier-new"
    let number = UInt64.random(in: .min ... .max)
    let name = stem + "-" + String(number, radix: 16)
    self.path = (parts.dropLast() + [name[...]]).joined(separator: "/")
  }

  /// Removes what programs left here that were killed in mid-writing, once an hour has passed: what is
  /// younger may still be written.
  package func removeLeftOvers() {
    for name in (try? FileSystem.names(in: folder)) ?? [] where name.hasPrefix(stem) {
      let path = folder + "/" + name
      guard FileSystem.isOld(path) else { continue }
      if FileSystem.kind(of: path) == .folder {
        try? FileSystem.removeTree(path)
      } else {
        try? FileSystem.remove(path)
      }
    }
  }
}
