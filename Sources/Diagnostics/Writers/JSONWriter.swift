import JSON

/// Writes findings as a JSON array; every object has every key, so that readers need not ask.
struct JSONWriter {
  let sources: SourceTable

  func write(_ findings: [Diagnostic]) -> String {
    let array = JSON.array(findings.map(object))
    return String(decoding: array.bytes(), as: UTF8.self) + "\n"
  }

  private func object(_ finding: Diagnostic) -> JSON {
    .object(
      [
        .init("rule", .string(finding.rule)),
        .init("severity", .string(finding.severity.rawValue)),
        .init("message", .string(finding.message)),
      ] + place(finding.range) + [
        .init("related", .array(finding.related.map(related))),
        .init("notes", .array(finding.notes.map { .string($0) })),
        .init("suggestion", .string(finding.suggestion)),
      ])
  }

  private func related(_ related: Diagnostic.Related) -> JSON {
    .object([.init("message", .string(related.message))] + place(related.range))
  }

  /// Lines and columns count from 1, columns in Unicode scalars; the end is not included.
  private func place(_ range: SourceRange?) -> [JSON.Member] {
    [
      .init("path", .string(range.map { sources.path(of: $0.file) })),
      .init("line", number(range?.start.line)),
      .init("column", number(range?.start.column)),
      .init("endLine", number(range?.end.line)),
      .init("endColumn", number(range?.end.column)),
    ]
  }

  private func number(_ value: UInt32?) -> JSON {
    value.map { .int(Int($0)) } ?? .null
  }
}
