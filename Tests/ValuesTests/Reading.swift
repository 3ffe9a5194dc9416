import Diagnostics
import Fields
import JSON
import Testing
import Values

/// Reads one scalar as a field would, at line 3 from column 9 on, as after `period: `.
func reading<Value: FieldValue>(
  _ text: String, quoted: Bool = false, as type: Value.Type = Value.self
) -> (value: Value?, findings: [Diagnostic]) {
  let width = text.unicodeScalars.count + (quoted ? 2 : 0)
  let range = SourceRange(
    file: FileID(0), start: SourcePosition(line: 3, column: 9),
    end: SourcePosition(line: 3, column: 9 + width))
  let context = FieldContext()
  let value = Value(Node(quoted ? .quoted(text) : .plain(text), at: range), in: context)
  return (value, context.findings)
}

/// The mistake of a text, or nil where it has none.
func mistake<Value: ParsedValue>(_ text: String, as type: Value.Type) -> ParseMistake? {
  guard case .failure(let mistake) = Value.parse(text) else { return nil }
  return mistake
}

/// The scalars of `text` that its mistake points at.
func place(_ mistake: ParseMistake?, in text: String) -> String? {
  guard let place = mistake?.place else { return nil }
  var view = String.UnicodeScalarView()
  view.append(contentsOf: text.unicodeScalars.dropFirst(place.lowerBound).prefix(place.count))
  return String(view)
}

/// The pattern that the value's JSON Schema gives to editors.
func schemaPattern<Value: FieldValue>(of type: Value.Type) throws -> Regex<AnyRegexOutput> {
  var pattern: String?
  if case .object(let members) = Value.schema(in: SchemaBuilder()) {
    for member in members where member.key == "pattern" {
      if case .string(let text) = member.value { pattern = text }
    }
  }
  return try Regex(#require(pattern))
}
