package import Diagnostics
package import JSON

/// A type that one field of a record can hold: how it is read, and how a schema describes it.
package protocol FieldValue: Sendable {
  /// Stands in for a value that could not be read. A finding has been reported by then, so a
  /// record that holds it is never published.
  static var unread: Self { get }
  /// The same for a value that should have stood in `range`.
  static func unread(in range: SourceRange) -> Self

  /// Reads the value, or reports why it cannot and answers nil.
  init?(_ node: Node, in context: FieldContext)

  /// Returns how a text is written right as one value; nil where that is not certain.
  static func corrected(_ text: String) -> String?

  /// The JSON Schema (draft 2020-12) of the value.
  static func schema(in schema: SchemaBuilder) -> JSON

  /// Whether it names one thing, so that a list that has it twice was not meant as it is.
  static var isListedOnce: Bool { get }
}

extension FieldValue {
  package static var isListedOnce: Bool { false }

  package static func unread(in range: SourceRange) -> Self { unread }

  package static func corrected(_ text: String) -> String? {
    let context = FieldContext()
    let isRead = Self(Node(.quoted(text), at: SourceRange(wholeOf: FileID(0))), in: context) != nil
    return isRead && context.findings.isEmpty ? text : nil
  }
}

/// A value with named fields. One initialiser serves reading and the schema alike: it asks a
/// `Fields` for each key with a sentence about it.
package protocol FieldObject: FieldValue {
  /// The name of the definition in the schema, such as `Figure`.
  static var schemaName: String { get }
  /// One sentence for the schema and the editor's hover text.
  static var about: String { get }

  init(_ fields: Fields)
}

extension FieldObject {
  package static var unread: Self { Self(Fields(.blank)) }

  package init?(_ node: Node, in context: FieldContext) {
    guard case .map(let entries) = node.content else {
      context.report(
        FieldRules.wrongType.finding(
          "this must be a group of keys, not \(node.kindInWords)", at: node.range,
          suggestion: Self.groupAdvice(node.text)))
      return nil
    }
    let fields = Fields(.reading(entries, node.range, context))
    self.init(fields)
    fields.refuseUnknownKeys()
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    schema.define(schemaName, about: about) { fields in _ = Self(fields) }
  }

  /// How the group is written: its first keys, and the word that was written in place of it.
  private static func groupAdvice(_ text: String?) -> String {
    let fields = Fields(.describing(SchemaBuilder()))
    _ = Self(fields)
    let required = fields.requiredKeys
    let keys = required.isEmpty ? Array(fields.keys.prefix(2)) : required
    guard !keys.isEmpty, keys.count <= 4 else {
      return "write 'key: value' lines, indented below the name"
    }
    let word = text.flatMap { text in
      text.utf8.count <= 30 && text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
        ? text : nil
    }
    let pairs = keys.enumerated().map { index, key in
      "\(key): \(index == 0 ? word ?? "…" : "…")"
    }
    return "write its keys, such as '{\(pairs.joined(separator: ", "))}'"
  }
}

/// A value from a closed list of words, each with its meaning.
package protocol FieldChoice: FieldValue, RawRepresentable, CaseIterable
where RawValue == String {}

extension FieldChoice {
  package static var isListedOnce: Bool { true }

  package static var unread: Self {
    guard let first = allCases.first else { preconditionFailure("a choice must have cases") }
    return first
  }

  package init?(_ node: Node, in context: FieldContext) {
    guard let text = node.text, !node.isMissing else {
      context.report(
        FieldRules.wrongType.finding(
          "this must be one word, such as '\(Self.unread.rawValue)', not \(node.kindInWords)",
          at: node.range))
      return nil
    }
    guard let value = Self(rawValue: text) else {
      let words = Self.allCases.map(\.rawValue)
      // A long list would bury the message.
      let isShort = words.count <= 8
      context.report(
        FieldRules.unknownChoice.finding(
          "'\(text)' must be one of \(isShort ? quotedList(words) : "the words that are known here")",
          at: node.range, notes: isShort ? [] : ["known words: \(words.joined(separator: ", "))"],
          suggestion: didYouMean(text, among: words)
            ?? TruthWord.advice(on: text, among: words.filter { $0 == "yes" || $0 == "no" })))
      return nil
    }
    self = value
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": "string", "enum": .array(Self.allCases.map { .string($0.rawValue) })]
  }
}

/// `'a', 'b' or 'c'`.
package func quotedList(_ words: [String]) -> String {
  let quoted = words.map { "'\($0)'" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " or " + last
}
