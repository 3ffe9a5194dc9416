/// Writes findings as GitHub's workflow commands, one a line, which it shows beside the change.
struct GitHubWriter {
  let sources: SourceTable

  func write(_ findings: [Diagnostic]) -> String {
    findings.map { command($0) + "\n" }.joined() + tally(of: findings)
  }

  /// The count of each rule, as an annotation of its own. Nothing where there is one finding or none.
  private func tally(of findings: [Diagnostic]) -> String {
    guard findings.count > 1 else { return "" }
    let text = "\(summary(of: findings))\n\(FindingTally(of: findings).text)"
    return "::notice title=findings by rule::\(Self.escaped(text, isProperty: false))\n"
  }

  private func command(_ finding: Diagnostic) -> String {
    let name =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties: [(key: String, value: String)] = []
    if let range = finding.range {
      properties.append(("file", TerminalText.visible(sources.path(of: range.file))))
      properties.append(("line", String(range.start.line)))
      // GitHub drops the columns of a range that spans lines, with a warning of its own.
      let isOneLine = range.end.line == range.start.line
      if isOneLine { properties.append(("col", String(range.start.column))) }
      properties.append(("endLine", String(range.end.line)))
      if isOneLine { properties.append(("endColumn", String(range.end.column))) }
    }
    properties.append(("title", finding.rule))
    let list = properties.map { "\($0.key)=\(Self.escaped($0.value, isProperty: true))" }
    return "::\(name) \(list.joined(separator: ","))::"
      + Self.escaped(message(finding), isProperty: false)
  }

  private func message(_ finding: Diagnostic) -> String {
    var lines = [finding.message]
    lines += finding.related.map { related in
      let start = related.range.start
      let path = sources.path(of: related.range.file)
      return "\(path):\(start.line):\(start.column): note: \(related.message)"
    }
    lines += finding.notes.map { "note: \($0)" }
    if let suggestion = finding.suggestion { lines.append("help: \(suggestion)") }
    lines.append("help: dossier explain \(finding.rule)")
    return lines.map(TerminalText.visible).joined(separator: "\n")
  }

  /// As the Actions toolkit's `escapeData` and `escapeProperty` do.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
