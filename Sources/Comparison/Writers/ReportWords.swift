import Gate
import Records

/// What all forms of a report say in the same words.
struct ReportWords {
  private let comparison: Comparison

  init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  static let nothing = "Nothing that the content says differs."

  /// `HEAD~3 (41aa50e01, 2026-11-20) and working tree`.
  var versions: String { "\(comparison.base.words) → \(comparison.head.words)" }

  /// The changes by what they are changes of.
  var sections: [(subject: Subject, changes: [Change])] {
    Dictionary(grouping: comparison.changes, by: \.subject).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  /// `3 changed, 1 added`.
  static func counts(of changes: [Change]) -> String {
    let states: [Change.State] = [.changed, .added, .removed]
    return states.compactMap { state in
      let count = changes.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.rawValue)"
    }.joined(separator: ", ")
  }

  /// The whole in a few lines, each a sentence fragment.
  var summary: [String] {
    let unsearched =
      comparison.uncheckedTerms == 0
      ? []
      : ["Read before you pass it on: \(GateRules.uncheckedTerms(comparison.uncheckedTerms))"]
    if comparison.isEmpty { return unsearched + [Self.nothing] }
    var lines = unsearched
    lines += sections.map { section in
      "\(section.subject.heading): \(Self.counts(of: section.changes))"
    }
    if !comparison.approvals.isEmpty {
      let states: [ApprovalChange.State] = [.approved, .lapsed, .withdrawn]
      let parts = states.compactMap { state in
        let count = comparison.approvals.count { $0.state == state }
        return count == 0 ? nil : "\(count) \(state.rawValue)"
      }
      lines.append("Approvals: \(parts.joined(separator: ", "))")
    }
    if !comparison.translationsBehind.isEmpty {
      lines.append("Names in other languages now behind: \(comparison.translationsBehind.count)")
    }
    if !comparison.appeared.isEmpty || !comparison.gone.isEmpty {
      lines.append(
        "Findings: \(comparison.appeared.count) appeared, \(comparison.gone.count) gone")
    }
    lines.append("Pages: \(pages)")
    return lines
  }

  /// `3 of 270 differ, 1 added`.
  var pages: String {
    guard let pages = comparison.pages else {
      return "not compared, because one version would publish what is withheld and makes no site"
    }
    if pages.isEmpty { return "none differs" }
    var parts: [String] = []
    let share =
      pages.changed.count == pages.common && pages.common > 1
      ? "all \(pages.common)" : "\(pages.changed.count) of \(pages.common)"
    parts.append(share + (pages.changed.count == 1 ? " differs" : " differ"))
    if let otherwise = pages.changedOtherwise {
      let alone = pages.changed.count - otherwise.count
      if alone > 0 { parts.append("\(alone) of them by the site's settings alone") }
    }
    if !pages.added.isEmpty { parts.append("\(pages.added.count) added") }
    if !pages.removed.isEmpty { parts.append("\(pages.removed.count) removed") }
    if pages.unnamed > 0 { parts.append("\(pages.unnamed) not named here") }
    if !pages.otherFiles.isEmpty {
      parts.append(Self.otherFiles(pages.otherFiles.count))
    }
    return parts.joined(separator: ", ")
  }

  static func otherFiles(_ count: Int) -> String {
    count == 1
      ? "and 1 file of data, feeds or assets" : "and \(count) files of data, feeds and assets"
  }

  /// What a change is called: its title and identifier, or why it has no name.
  static func name(of change: Change) -> String {
    switch (change.title, change.id) {
    case (let title?, let id?): "\(title) (\(id))"
    case (nil, let id?): id
    default: "not named"
    }
  }

  static let withheld = "withheld"

  static func text(of shown: Shown) -> String { shown.text ?? Self.withheld }
}
