/// Writes findings for people at a terminal: place, message, the line in question, and help.
struct HumanWriter {
  let sources: SourceTable
  let colour: Bool

  func write(_ findings: [Diagnostic]) -> String {
    var report = Report(sources: sources, colour: colour)
    for finding in findings { report.add(finding) }
    return report.text
  }
}

extension HumanWriter {
  /// The text so far, and the last file quoted from.
  private struct Report {
    let sources: SourceTable
    let colour: Bool
    var text = ""
    private var quoted: (file: FileID, lines: SourceLines?)?

    init(sources: SourceTable, colour: Bool) {
      self.sources = sources
      self.colour = colour
    }

    mutating func add(_ finding: Diagnostic) {
      if !text.isEmpty { text += "\n" }
      addHead(
        finding.severity, finding.message + " [\(finding.rule)]", finding.range)
      let gutter = addExcerpt(finding.range, finding.severity)
      for note in finding.notes { addDetail("note", note, gutter) }
      if let suggestion = finding.suggestion { addDetail("help", suggestion, gutter) }
      addDetail("help", "dossier explain \(finding.rule)", gutter)
      for related in finding.related {
        addHead(.note, related.message, related.range)
        addExcerpt(related.range, .note)
      }
    }

    /// `path:line:column: severity: message`
    private mutating func addHead(_ severity: Severity, _ message: String, _ range: SourceRange?) {
      if let range {
        let path = TerminalText.visible(sources.path(of: range.file))
        text += styled("\(path):\(range.start.line):\(range.start.column):", .bold) + " "
      }
      text += styled("\(severity.rawValue):", Style(severity)) + " "
      text += TerminalText.visible(message) + "\n"
    }

    /// The line and its mark; answers the blanks that stand for the line number.
    @discardableResult
    private mutating func addExcerpt(_ range: SourceRange?, _ severity: Severity) -> String {
      guard let range, let lines = lines(of: range.file),
        let excerpt = sources.excerpt(of: range, in: lines)
      else { return "   " }
      let number = " \(range.start.line) "
      let blank = String(repeating: " ", count: number.utf8.count)
      text += styled(number + "|", .gutter)
      text += excerpt.text.isEmpty ? "\n" : " \(excerpt.text)\n"
      let indent = excerpt.underline.prefix { $0 == " " }
      let mark = excerpt.underline.dropFirst(indent.count)
      text += styled(blank + "|", .gutter) + " \(indent)"
      text += styled(String(mark), Style(severity)) + "\n"
      return blank
    }

    private mutating func addDetail(_ kind: String, _ detail: String, _ gutter: String) {
      text += "\(gutter)\(styled("=", .gutter)) \(kind): \(TerminalText.visible(detail))\n"
    }

    /// Findings come sorted, so that keeping one file saves most readings.
    private mutating func lines(of file: FileID) -> SourceLines? {
      if let quoted, quoted.file == file { return quoted.lines }
      let lines = sources.bytes(of: file).map { SourceLines($0) }
      quoted = (file, lines)
      return lines
    }

    private func styled(_ text: String, _ style: Style) -> String {
      colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
  }

  /// ANSI's select graphic rendition (ECMA-48, 8.3.117).
  private enum Style: String {
    case bold = "1"
    case gutter = "34"
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"

    init(_ severity: Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }
}
