import Diagnostics
import Records

/// Writes a comparison as Markdown for a comment on a pull request: tables, long ones folded.
package struct MarkdownWriter {
  private let comparison: Comparison
  private let words: ReportWords

  /// GitHub takes 65,536 characters of a comment. Less leaves room for what is put before it.
  private static let mostBytes = 60_000
  /// Sections with more rows than this are folded.
  private static let openRows = 12

  package init(_ comparison: Comparison) {
    self.comparison = comparison
    words = ReportWords(comparison)
  }

  /// The report; where it would be too long for a comment, with fewer rows and words of each section.
  package var text: String {
    for limit in [
      Limit(rows: 200, letters: 400), Limit(rows: 60, letters: 240), Limit(rows: 20, letters: 160),
    ] {
      let text = text(limit)
      if text.utf8.count <= Self.mostBytes { return text }
    }
    return text(Limit(rows: 4, letters: 100))
  }

  private struct Limit {
    let rows: Int
    let letters: Int
  }

  private func text(_ limit: Limit) -> String {
    var blocks = ["### Content: \(escaped(words.versions))"]
    blocks.append(words.summary.map { "- \(escaped($0))" }.joined(separator: "\n"))
    for section in words.sections {
      let rows = section.changes.flatMap { self.rows(of: $0, limit) }
      blocks.append(
        block(
          section.subject.heading, ReportWords.counts(of: section.changes),
          ["what", "", "before", "after"], rows, limit))
    }
    if !comparison.approvals.isEmpty {
      blocks.append(
        block(
          "Approvals", "\(comparison.approvals.count)", ["record", "approval"],
          comparison.approvals.map { [escaped(RecordName($0.key).text), $0.state.rawValue] }, limit)
      )
    }
    if !comparison.translationsBehind.isEmpty {
      blocks.append(
        block(
          "Names in other languages now behind", "\(comparison.translationsBehind.count)",
          ["record", "languages"],
          comparison.translationsBehind.map {
            [escaped(RecordName($0.key).text), escaped($0.languages.joined(separator: ", "))]
          }, limit))
    }
    for (heading, findings) in [
      ("Findings that appeared", comparison.appeared), ("Findings that went", comparison.gone),
    ] where !findings.isEmpty {
      blocks.append(
        block(
          heading, "\(findings.count)", ["where", "", "finding"], findings.map(row), limit))
    }
    blocks += pages(limit)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// A heading and a table, folded where it is long.
  private func block(
    _ heading: String, _ counts: String, _ head: [String], _ rows: [[String]], _ limit: Limit
  ) -> String {
    var lines = ["| " + head.joined(separator: " | ") + " |"]
    lines.append("|" + head.map { _ in " --- |" }.joined())
    lines += rows.prefix(limit.rows).map { "| " + $0.joined(separator: " | ") + " |" }
    var table = lines.joined(separator: "\n")
    let rest = rows.count - limit.rows
    if rest > 0 { table += "\n\n… and \(rest) more rows" }
    guard rows.count > Self.openRows else { return "#### \(heading)\n\n\(table)" }
    return """
      <details><summary><b>\(heading)</b>: \(counts)</summary>

      \(table)

      </details>
      """
  }

  private func rows(of change: Change, _ limit: Limit) -> [[String]] {
    let name = "**\(escaped(cut(ReportWords.name(of: change), limit)))**"
    let state = change.state == .changed ? "" : "*\(change.state.rawValue)*"
    let remark = change.remark.map {
      [state, escaped($0)].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    var rows = change.facts.map { fact -> [String] in
      let (old, new) = cells(of: fact, limit)
      return ["", escaped(cut(fact.label, limit)), old, new]
    }
    if !change.pages.isEmpty {
      let pages = change.pages.prefix(3).map(escaped).joined(separator: ", ")
      let rest = change.pages.count - 3
      rows.append(["", "pages", "", pages + (rest > 0 ? " and \(rest) more" : "")])
    }
    if rows.isEmpty || remark != nil || !state.isEmpty {
      rows.insert(["", remark ?? state, "", ""], at: 0)
    }
    rows[0][0] = name
    return rows
  }

  private func cells(of fact: Fact, _ limit: Limit) -> (old: String, new: String) {
    let note = fact.note.map { " (\(escaped($0)))" } ?? ""
    guard case .text(let old)? = fact.old, case .text(let new)? = fact.new else {
      func cell(_ shown: Shown?) -> String {
        switch shown {
        case .text(let text)?: escaped(cut(text, limit))
        case .withheld?: "*withheld*"
        case nil: ""
        }
      }
      return (cell(fact.old), (cell(fact.new) + note).trimmed)
    }
    let difference = WordDifference(old, new)
    guard difference.isTelling, old.count + new.count > 80 else {
      return (escaped(cut(old, limit)), escaped(cut(new, limit)) + note)
    }
    var (left, right) = ("", "")
    for part in difference.trimmed() {
      switch part {
      case .same(let text):
        left += " " + escaped(text)
        right += " " + escaped(text)
      case .old(let text): left += " ~~\(escaped(cut(text, limit)))~~"
      case .new(let text): right += " **\(escaped(cut(text, limit)))**"
      }
    }
    return (left.trimmed, right.trimmed + note)
  }

  private func row(of finding: FindingChange) -> [String] {
    let message = finding.message.text ?? "it names what is withheld, so it is not shown"
    return [
      escaped(finding.place ?? ""), finding.severity.rawValue,
      "\(escaped(message)) (\(escaped(finding.rule)))",
    ]
  }

  private func pages(_ limit: Limit) -> [String] {
    guard let pages = comparison.pages else { return [] }
    var rows = (pages.changedOtherwise ?? pages.changed).map { [escaped($0), "changed"] }
    rows +=
      pages.added.map { [escaped($0), "added"] } + pages.removed.map { [escaped($0), "removed"] }
    guard !rows.isEmpty else { return [] }
    return [block("Pages", escaped(words.pages), ["page", ""], rows, limit)]
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

  private func cut(_ text: String, _ limit: Limit) -> String {
    text.count <= limit.letters ? text : text.prefix(limit.letters - 1) + "…"
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
