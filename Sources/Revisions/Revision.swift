/// A commit, and what the person called it.
package struct Revision: Sendable, Hashable {
  /// The name as it was given: `HEAD~3`, `main`, `v1.2`.
  package let name: String
  /// The full hash of the commit.
  package let commit: String
  /// The day of the commit in the committer's own time, `YYYY-MM-DD`.
  package let day: String

  package init(name: String, commit: String, day: String) {
    self.name = name
    self.commit = commit
    self.day = day
  }

  /// The first letters of the hash, as people quote it.
  package var shortCommit: String { String(commit.prefix(9)) }
}
