import Diagnostics
import Library
import Markdown

/// The snippets of a content folder, and what is wrong between them.
extension ContentFiles {
  /// The texts that pages include by name.
  var snippets: Snippets {
    var all: [String: Snippets.Snippet] = [:]
    for (name, file, bytes) in snippetFiles { all[name] = Snippets.Snippet(bytes, file: file) }
    return Snippets(all)
  }

  private var snippetFiles: [(name: String, file: FileID, bytes: [UInt8])] {
    files.compactMap { number, kept in
      kept.file.snippet.map {
        (FileRole.snippetName(ofPath: path(of: number)), number, $0)
      }
    }.sorted { $0.name < $1.name }
  }

  /// Snippets that include themselves, and those that nothing includes.
  ///
  /// - Parameters:
  ///   - isPartial: Whether pages are still to be read.
  ///   - gaps: What could not be read.
  func snippetFindings(isPartial: Bool, _ gaps: ContentGaps) -> [Diagnostic] {
    let snippets = snippetFiles
    guard !snippets.isEmpty else { return [] }
    var findings: [Diagnostic] = []
    let uses = Dictionary(
      uniqueKeysWithValues: snippets.map { snippet in
        (snippet.name, JoinedSource.names(in: snippet.bytes, file: snippet.file))
      })
    // One that includes itself has a finding already.
    var named: Set<String> = []
    for snippet in snippets {
      for use in uses[snippet.name] ?? [] where Self.leads(use.name, to: snippet.name, by: uses) {
        named.insert(snippet.name)
        findings.append(
          LoadingRules.snippetCircle.finding(
            use.name == snippet.name
              ? "'\(snippet.name)' must not include itself"
              : "'\(snippet.name)' must not include itself, by way of '\(use.name)'", at: use.range)
        )
      }
    }
    guard !isPartial, gaps.unreadKinds.isEmpty else { return findings }
    for kept in files.values { named.formUnion(kept.file.includedNames) }
    for snippet in snippets where !named.contains(snippet.name) {
      findings.append(
        LoadingRules.unusedSnippet.finding(
          "'\(snippet.name)' is included by no page", at: SourceRange(wholeOf: snippet.file),
          suggestion: "write '{{include \(snippet.name)}}' where it belongs, or delete the file"))
    }
    return findings
  }

  /// Whether one snippet includes another, itself or by way of others.
  private static func leads(
    _ start: String, to end: String, by uses: [String: [(name: String, range: SourceRange)]]
  ) -> Bool {
    var waiting = [start]
    var seen: Set<String> = []
    while let name = waiting.popLast() {
      if name == end { return true }
      if seen.insert(name).inserted { waiting += (uses[name] ?? []).map(\.name) }
    }
    return false
  }

  /// Findings of which those in snippets are reported once, with the first page that includes them.
  func withoutRepetitions(_ findings: [Diagnostic]) -> [Diagnostic] {
    let files = Set(snippetFiles.map(\.file))
    guard !files.isEmpty else { return findings }
    var kept: [Diagnostic] = []
    var places: [Diagnostic: Int] = [:]
    for finding in findings {
      guard let file = finding.range?.file, files.contains(file) else {
        kept.append(finding)
        continue
      }
      let bare = finding.with(notes: finding.notes, related: [])
      if let place = places[bare] {
        if isIncluded(finding, before: kept[place]) { kept[place] = finding }
      } else {
        places[bare] = kept.count
        kept.append(finding)
      }
    }
    return kept
  }

  /// Whether the page that a finding names comes before that of another, by its path.
  private func isIncluded(_ finding: Diagnostic, before other: Diagnostic) -> Bool {
    guard let one = finding.related.last?.range, let two = other.related.last?.range else {
      return false
    }
    return (path(of: one.file), one.start) < (path(of: two.file), two.start)
  }
}
