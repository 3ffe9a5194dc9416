/// The forms in which findings leave Dossier.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For a terminal, with the line in question and a mark below it.
  case human
  /// A JSON object with the findings and their count.
  case json
  /// SARIF 2.1.0, which code hosts and editors read.
  case sarif
  /// Workflow commands, which GitHub turns into annotations of a pull request.
  case github

  /// The findings as one text, in the order given.
  ///
  /// `rules` are all there are, for the formats that describe them; `colour` tells whether the
  /// terminal takes ANSI escape sequences; `version` is Dossier's own, which SARIF records; `run` is
  /// what the formats for programs say of the whole run.
  package func write(
    _ findings: [Diagnostic], sources: SourceTable, rules: [Rule], colour: Bool = false,
    version: String? = nil, run: RunSummary = RunSummary()
  ) -> String {
    let findings = findings.map(sources.placed)
    return switch self {
    case .human: HumanWriter(sources: sources, colour: colour).write(findings)
    case .json: TerminalText.visibleJSON(JSONWriter(sources: sources, run: run).write(findings))
    case .sarif:
      TerminalText.visibleJSON(
        SARIFWriter(sources: sources, rules: rules, version: version, run: run).write(findings))
    case .github: GitHubWriter(sources: sources).write(findings)
    }
  }
}
