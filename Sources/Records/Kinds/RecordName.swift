package import Diagnostics
package import Fields
package import JSON
package import Values

/// A record by its kind and identifier, as links name it: `figure:khm-schools`, `law:school-treaty`.
package struct RecordName: Hashable, Sendable {
  package let key: RecordKey

  package init(_ key: RecordKey) {
    self.key = key
  }

  package var text: String { "\(key.kind.linkPrefix):\(key.id)" }
}

extension RecordName: ParsedValue {
  package static var rule: Rule { ValueRules.badIdentifier }
  package static var expectation: String { "a record such as figure:khm-schools" }
  package static var unread: RecordName { RecordName(RecordKey(.page, "")) }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": "string", "pattern": "^([a-z]+:[a-z0-9]+(-[a-z0-9]+)*|source:.+)$"]
  }

  /// The name of the kind may stand for the prefix: `instrument:actip` is `law:school-treaty`.
  package static func parse(_ text: String) -> Result<RecordName, ParseMistake> {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      return .failure(
        ParseMistake(
          "\(inQuotes(text)) must be a kind and an identifier, as in 'figure:khm-schools'",
          suggestions: [], at: nil))
    }
    let prefix = String(parts[0])
    guard let kind = RecordKind(linkPrefix: prefix) ?? RecordKind(rawValue: prefix) else {
      let prefixes = RecordKind.allCases.map(\.linkPrefix)
      return .failure(
        ParseMistake(
          "\(inQuotes(prefix)) must be one of \(quotedList(prefixes))",
          suggestions: nearestNames(to: prefix, in: prefixes).map { "\($0):\(parts[1])" },
          at: 0..<prefix.unicodeScalars.count))
    }
    let id =
      kind.traits.hasForeignIDs
      ? SourceKey.parse(String(parts[1])).map(\.text)
      : Identifier.parse(String(parts[1])).map(\.text)
    return id.map { RecordName(RecordKey(kind, $0)) }
      .mapError { mistake in
        ParseMistake(
          mistake.message, suggestions: mistake.suggestions.map { "\(prefix):\($0)" }, at: nil)
      }
  }
}
