import ToolSupport

/// What `--format json` writes.
struct FindingReport: Decodable {
  let findings: [Finding]
}

/// A finding as `--format json` writes it.
struct Finding: Decodable {
  let rule: String
  let severity: String
  let message: String
  /// The file, or nil where the finding is about none.
  let path: String?
  /// Line and column count from 1; the end is not included.
  let line: Int?
  let column: Int?
  let endLine: Int?
  let endColumn: Int?
  let notes: [String]
  let suggestion: String?

  /// Where the finding is: `12:3`.
  var place: String { "\(line ?? 0):\(column ?? 0)" }

  /// Whether the finding has a place, and that place is in the text.
  func isPlaced(in lines: LineLengths) -> Bool {
    guard let line, let column, let endLine, let endColumn else { return false }
    return lines.contain(line: line, column: column, endLine: endLine, endColumn: endColumn)
  }
}
