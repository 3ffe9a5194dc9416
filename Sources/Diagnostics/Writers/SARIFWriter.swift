import JSON

/// Writes findings as a SARIF log (OASIS Static Analysis Results Interchange Format 2.1.0).
struct SARIFWriter {
  let sources: SourceTable
  let rules: [Rule]
  let version: String?
  let run: RunSummary

  func write(_ findings: [Diagnostic]) -> String {
    let rules = rules.sorted { $0.id < $1.id }
    let ruleIndex = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let files = Set(findings.flatMap { [$0.range?.file] + $0.related.map(\.range.file) })
      .compactMap(\.self).sorted()
    let fileIndex = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1, $0) })

    var identity = FindingIdentity(sources: sources)
    let log: JSON = [
      "tool": [
        "driver": .compact([
          "name": "dossier", "version": .string(version), "rules": .array(rules.map(descriptor)),
        ])
      ],
      // False where the content could not be loaded: what is missing is not all there is to find.
      "invocations": [
        .compact([
          "executionSuccessful": .bool(run.isComplete),
          "toolExecutionNotifications": run.unsearched.map {
            [["level": "warning", "message": Self.message($0)]]
          } ?? .null,
        ])
      ],
      "columnKind": "unicodeCodePoints",
      "artifacts": .array(files.map { ["location": ["uri": .string(uri($0))]] }),
      "results": .array(
        findings.map { result($0, identity.next($0), ruleIndex, fileIndex) }),
      "properties": [
        "findingsByRule": FindingTally(of: findings).json,
        "filesNotRead": .array(run.unreadFiles.map { .string(sources.path(of: $0)) }),
      ],
    ]
    let document: JSON = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [log],
    ]
    return String(decoding: document.bytes(), as: UTF8.self) + "\n"
  }

  private func descriptor(_ rule: Rule) -> JSON {
    [
      "id": .string(rule.id),
      "shortDescription": Self.message(rule.summary),
      "fullDescription": Self.message(rule.why),
      "help": Self.message(rule.fix),
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
    ]
  }

  private func result(
    _ finding: Diagnostic, _ identity: String, _ ruleIndex: [String: Int],
    _ fileIndex: [FileID: Int]
  ) -> JSON {
    var lines = [finding.message]
    lines += finding.notes.map { "note: \($0)" }
    if let suggestion = finding.suggestion { lines.append("help: \(suggestion)") }
    let place = finding.range.map { ["physicalLocation": location($0, fileIndex)] as JSON }
    let related = finding.related.map { related -> JSON in
      [
        "physicalLocation": location(related.range, fileIndex),
        "message": Self.message(related.message),
      ]
    }
    return .compact([
      "ruleId": .string(finding.rule),
      "ruleIndex": ruleIndex[finding.rule].map { .int($0) } ?? .null,
      "level": .string(finding.severity.rawValue),
      "message": Self.message(lines.joined(separator: "\n")),
      "locations": .array(place.map { [$0] } ?? []),
      "partialFingerprints": ["dossierFinding/v1": .string(identity)],
      "relatedLocations": related.isEmpty ? .null : .array(related),
    ])
  }

  private func location(_ range: SourceRange, _ fileIndex: [FileID: Int]) -> JSON {
    let isWhole = range == SourceRange(wholeOf: range.file)
    return .compact([
      "artifactLocation": .compact([
        "uri": .string(uri(range.file)),
        "index": fileIndex[range.file].map { .int($0) } ?? .null,
      ]),
      "region": isWhole
        ? .null
        : [
          "startLine": .int(Int(range.start.line)),
          "startColumn": .int(Int(range.start.column)),
          "endLine": .int(Int(range.end.line)),
          "endColumn": .int(Int(range.end.column)),
        ],
    ])
  }

  /// Plain text: SARIF takes single braces for placeholders (section 3.11.5) and `[a](b)` for a
  /// link (section 3.11.6), so braces are doubled, and brackets carry a backslash where there is a link.
  private static func message(_ text: String) -> JSON {
    var escaped = ""
    let scalars = Array(text.unicodeScalars)
    let hasLink = zip(scalars, scalars.dropFirst()).contains { $0 == "]" && $1 == "(" }
    for scalar in scalars {
      switch scalar {
      case "{": escaped += "{{"
      case "}": escaped += "}}"
      case "[" where hasLink: escaped += "\\["
      case "]" where hasLink: escaped += "\\]"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return ["text": .string(escaped)]
  }

  /// A relative URI (RFC 3986): all but unreserved characters and '/' are percent-encoded.
  private func uri(_ file: FileID) -> String {
    var uri = ""
    for byte in sources.path(of: file).utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return uri
  }
}
