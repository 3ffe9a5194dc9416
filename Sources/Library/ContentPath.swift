/// Paths of files below the content folder, with `/` between their parts.
package enum ContentPath {
  /// The path that `link`, written in the file `base`, leads to. Nil when it leaves the folder.
  ///
  /// A link that begins with `/` is counted from the content folder.
  package static func resolve(_ link: String, from base: String) -> String? {
    var parts =
      link.hasPrefix("/") ? [] : base.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// The shortest way to write a link to `target` in the file `base`.
  package static func relative(_ target: String, from base: String) -> String {
    let from = base.split(separator: "/").dropLast()
    let to = target.split(separator: "/")
    var shared = 0
    while shared < from.count, shared < to.count - 1, from[shared] == to[shared] { shared += 1 }
    let up = Array(repeating: "..", count: from.count - shared)
    return (up + to[shared...].map(String.init)).joined(separator: "/")
  }
}
