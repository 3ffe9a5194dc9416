import JSON

/// Writes findings as a JSON object with a list and a count; every finding has every key, so that
/// readers need not ask.
struct JSONWriter {
  let sources: SourceTable
  let run: RunSummary

  func write(_ findings: [Diagnostic]) -> String {
    var identity = FindingIdentity(sources: sources)
    let document: JSON = [
      "findings": .array(findings.map { object($0, identity.next($0)) }),
      "summary": summary(of: findings),
    ]
    return String(decoding: document.bytes(), as: UTF8.self) + "\n"
  }

  private func object(_ finding: Diagnostic, _ identity: String) -> JSON {
    .object(
      [
        .init("rule", .string(finding.rule)),
        .init("severity", .string(finding.severity.rawValue)),
        .init("message", .string(finding.message)),
      ] + place(finding.range) + [
        .init("related", .array(finding.related.map(related))),
        .init("notes", .array(finding.notes.map { .string($0) })),
        .init("suggestion", .string(finding.suggestion)),
        .init("fingerprint", .string(identity)),
      ])
  }

  private func summary(of findings: [Diagnostic]) -> JSON {
    func count(_ severity: Severity) -> JSON {
      .int(findings.count { $0.severity == severity })
    }
    return [
      "complete": .bool(run.isComplete),
      "errors": count(.error), "warnings": count(.warning), "notes": count(.note),
      "rules": FindingTally(of: findings).json,
      "filesNotRead": .array(run.unreadFiles.map { .string(sources.path(of: $0)) }),
      "notSearchedFor": .string(run.unsearched),
    ]
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

extension FindingTally {
  /// The counts as a list of objects.
  var json: JSON {
    .array(
      rows.map { row in
        [
          "rule": .string(row.rule), "severity": .string(row.severity.rawValue),
          "count": .int(row.count),
        ]
      })
  }
}
