/// Why a revision cannot be read, in words that say what to do.
package enum RevisionError: Error, CustomStringConvertible, Hashable {
  /// There is no program `git`.
  case gitMissing
  case notARepository(String)
  case unknownRevision(String)
  /// The two have no commit in common.
  case nothingInCommon(String, String)
  /// The revision has no such folder.
  case noFolder(String, revision: String)
  /// Git ended with an error of its own, which it words itself.
  case gitFailed(String)

  package var description: String {
    switch self {
    case .gitMissing:
      "'git' must be installed and on the PATH to read revisions"
    case .notARepository(let folder):
      "'\(folder)' must be in a git repository; 'git init' makes one"
    case .unknownRevision(let name):
      "'\(name)' must be a commit, a branch or a tag of the repository; 'git log' lists commits, "
        + "and a shallow clone lacks the older ones ('git fetch --unshallow')"
    case .nothingInCommon(let base, let head):
      "'\(base)' and '\(head)' must have a commit in common; a shallow clone may lack it "
        + "('git fetch --unshallow')"
    case .noFolder(let path, let revision):
      "'\(path)' must be a folder of the revision '\(revision)'; --content names another"
    case .gitFailed(let message):
      "git failed: \(message)"
    }
  }
}
