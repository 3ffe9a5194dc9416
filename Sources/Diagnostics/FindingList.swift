/// The findings of one file, of which no more are kept than a person mends in one go.
///
/// A hostile file must not turn into a hostile report: of 8 MB every fourth byte may be wrong.
/// Errors are counted apart, so that no flood of warnings can hide one. The same finding at the same
/// place is kept once.
package struct FindingList: Sendable {
  /// How many errors are kept, and how many other findings.
  package static let most = 100

  private var kept: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []
  private var errors = 0
  /// Whether there were more.
  private var isCut = false

  package init() {}

  /// Whether nothing more is kept, so that further findings need not even be made.
  package var isFull: Bool { errors >= Self.most }
  package var isEmpty: Bool { kept.isEmpty }
  /// The places of the errors that are kept, in the order in which they were found.
  package var errorRanges: [SourceRange] {
    kept.compactMap { $0.severity == .error ? $0.range : nil }
  }

  /// Whether an error of a rule is kept for a place.
  package func hasError(of rule: Rule, at range: SourceRange) -> Bool {
    kept.contains { $0.rule == rule.id && $0.range == range }
  }

  package mutating func append(_ finding: @autoclosure () -> Diagnostic) {
    if isFull { return cut() }
    let finding = finding()
    let isError = finding.severity == .error
    if !isError, kept.count - errors >= Self.most { return cut() }
    guard seen.insert(finding).inserted else { return }
    kept.append(finding)
    if isError { errors += 1 }
  }

  package static func += (list: inout FindingList, more: some Sequence<Diagnostic>) {
    for finding in more { list.append(finding) }
  }

  /// How many findings are kept.
  package var count: Int { kept.count }

  /// Takes the last findings out again.
  package mutating func removeLast(_ count: Int) {
    for finding in kept.suffix(count) {
      seen.remove(finding)
      if finding.severity == .error { errors -= 1 }
    }
    kept.removeLast(count)
  }

  /// Notes that there were more findings than are kept.
  package mutating func cut() { isCut = true }

  /// What is kept, in the order of its places where some is left out; the last finding says so.
  package var all: [Diagnostic] {
    guard isCut else { return kept }
    var sorted = kept.sorted()
    guard let last = sorted.popLast() else { return [] }
    let note = "further problems are not listed"
    return sorted + [last.notes.contains(note) ? last : last.with(notes: last.notes + [note])]
  }
}
