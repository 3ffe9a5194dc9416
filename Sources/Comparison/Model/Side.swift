/// One of the two versions that are compared, as a person names it.
package struct Side: Hashable, Sendable {
  /// `HEAD~3`, `main`, or `working tree`.
  package let name: String
  /// The full hash of its commit; nil for files that are in none.
  package let commit: String?
  /// The day of the commit, YYYY-MM-DD.
  package let day: String?

  package init(name: String, commit: String? = nil, day: String? = nil) {
    self.name = name
    self.commit = commit
    self.day = day
  }

  /// `HEAD~3 (41aa50e01, 2026-11-20)`.
  var words: String {
    guard let commit else { return name }
    let short = String(commit.prefix(9))
    let details = [name == commit || name == short ? nil : short, day].compactMap { $0 }
    let shownName = name == commit ? short : name
    return details.isEmpty ? shownName : "\(shownName) (\(details.joined(separator: ", ")))"
  }
}
