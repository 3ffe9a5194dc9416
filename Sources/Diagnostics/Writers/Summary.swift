/// How many findings there are, in one line: `3 errors, 1 warning in 2 files`.
package func summary(of findings: [Diagnostic]) -> String {
  guard !findings.isEmpty else { return "no problems found" }
  var counts: [String] = []
  for severity in Severity.allCases.reversed() {
    let count = findings.count { $0.severity == severity }
    if count > 0 { counts.append(counted(count, severity.rawValue)) }
  }
  let files = Set(findings.compactMap { $0.range?.file }).count
  let places = files == 0 ? "" : " in \(counted(files, "file"))"
  return counts.joined(separator: ", ") + places
}

private func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}

/// How many findings there are of each rule.
package struct FindingTally: Sendable {
  /// The count of one rule.
  package struct Row: Hashable, Sendable {
    package let rule: String
    package let severity: Severity
    package let count: Int
  }

  /// The gravest first, then the most frequent.
  package let rows: [Row]

  package init(of findings: [Diagnostic]) {
    let groups = Dictionary(grouping: findings) {
      Row(rule: $0.rule, severity: $0.severity, count: 0)
    }
    rows = groups.map { Row(rule: $0.rule, severity: $0.severity, count: $1.count) }
      .sorted { left, right in
        if left.severity != right.severity { return left.severity > right.severity }
        return (right.count, left.rule) < (left.count, right.rule)
      }
  }

  /// A line for each rule: its count, its severity, its name.
  package var text: String {
    let width = rows.map { String($0.count).count }.max() ?? 0
    return rows.map { row in
      let count = String(row.count)
      let margin = String(repeating: " ", count: width - count.count)
      let space = String(repeating: " ", count: "warning".count - row.severity.rawValue.count)
      return "  \(margin)\(count) \(row.severity.rawValue)\(space) \(row.rule)\n"
    }.joined()
  }
}

/// What is to be said of a run besides its findings.
package struct RunSummary: Sendable {
  /// Whether the content could be loaded, so that the findings are all there are.
  package let isComplete: Bool
  /// The files that could not be read whole: references to records in them are not checked.
  package let unreadFiles: [FileID]
  /// What could not be searched for, in one sentence. Nil where everything could.
  package let unsearched: String?

  package init(
    isComplete: Bool = true, unreadFiles: [FileID] = [], unsearched: String? = nil
  ) {
    self.isComplete = isComplete
    self.unreadFiles = unreadFiles
    self.unsearched = unsearched
  }
}
