package import Diagnostics
import JSON

/// The fields of one group of keys, asked for one by one by the type that is being read.
///
/// The same calls describe the type for a JSON Schema: then nothing is read, and each call notes
/// the key, its type and its sentence instead.
package final class Fields {
  package enum Mode {
    case reading([Node.Entry], SourceRange, FieldContext)
    case describing(SchemaBuilder)
    /// Every value is `unread`: stands in for a group that could not be read.
    case blank
  }

  private let mode: Mode
  private var asked: [String] = []
  /// The keys that were not written. A misspelt one is reported alone.
  private var missing: [(key: String, finding: Diagnostic)] = []
  private(set) var properties: [JSON.Member] = []
  private(set) var requiredKeys: [String] = []

  /// The keys that a type has described.
  package var keys: [String] { properties.map(\.key) }

  package init(_ mode: Mode) {
    self.mode = mode
  }

  /// Where the group stands. Meaningless, but harmless, when nothing is being read.
  package var range: SourceRange {
    if case .reading(_, let range, _) = mode { return range }
    return SourceRange(wholeOf: FileID(0))
  }

  /// Whether another program wrote the group, such as a reference manager.
  package var isExport: Bool {
    if case .reading(_, _, let context) = mode { return context.isExport }
    return false
  }

  /// The vocabularies whose words the group may hold.
  package var vocabulary: (any AnyObject & Sendable)? {
    switch mode {
    case .reading(_, _, let context): context.vocabulary
    case .describing(let builder): builder.vocabulary
    case .blank: nil
    }
  }

  /// The path of the file from the content folder, where it is known.
  package var path: String {
    if case .reading(_, _, let context) = mode { return context.path }
    return ""
  }

  /// Where the value of `key` stands, or the group when the key was not written.
  package func range(of key: String) -> SourceRange {
    entry(key)?.value.range ?? range
  }

  /// Whether `key` was written with a value.
  package func has(_ key: String) -> Bool {
    entry(key).map { !$0.value.isMissing } ?? false
  }

  /// A value that must be there.
  package func required<Value: FieldValue>(
    _ key: String, _ about: String, as type: Value.Type = Value.self
  ) -> Value {
    note(key, about, required: true) { Value.schema(in: $0) }
    guard case .reading(_, let range, let context) = mode else { return .unread }
    guard let entry = entry(key), !entry.value.isMissing else {
      reportMissing(key, about, range, context)
      return .unread(in: range)
    }
    return Value(entry.value, in: context) ?? .unread(in: entry.value.range)
  }

  /// A value that must be there unless something else makes up for it. The schema, which can't say what,
  /// doesn't require it.
  package func required<Value: FieldValue>(
    _ key: String, _ about: String, unless isGiven: Bool, as type: Value.Type = Value.self
  ) -> Value? {
    note(key, about, required: false) { Value.schema(in: $0) }
    guard case .reading(_, let range, let context) = mode else { return nil }
    guard let entry = entry(key), !entry.value.isMissing else {
      if !isGiven { reportMissing(key, about, range, context) }
      return nil
    }
    return Value(entry.value, in: context)
  }

  /// A value that may be left out.
  package func optional<Value: FieldValue>(
    _ key: String, _ about: String, as type: Value.Type = Value.self
  ) -> Value? {
    note(key, about, required: false) { Value.schema(in: $0) }
    guard case .reading(_, _, let context) = mode, let entry = entry(key),
      !entry.value.isMissing
    else { return nil }
    return Value(entry.value, in: context)
  }

  /// A list. A single value stands for a list of one.
  ///
  /// - Parameters:
  ///   - atLeastOne: Whether it must have a value.
  ///   - isRequired: Whether the schema says so.
  package func list<Value: FieldValue>(
    _ key: String, _ about: String, atLeastOne: Bool = false, isRequired: Bool? = nil,
    of type: Value.Type = Value.self
  ) -> [Value] {
    note(key, about, required: isRequired ?? atLeastOne) {
      let item = Value.schema(in: $0)
      return ["anyOf": [["type": "array", "items": item], item]]
    }
    guard case .reading(_, let range, let context) = mode else { return [] }
    guard let entry = entry(key), !entry.value.isMissing else {
      if atLeastOne { reportMissing(key, about, range, context) }
      return []
    }
    guard case .list(let items) = entry.value.content else {
      return item(entry.value, of: key, context).map { [$0] } ?? []
    }
    if items.isEmpty, atLeastOne {
      context.report(
        FieldRules.missingKey.finding(
          "'\(key)' must list at least one value", at: entry.value.range))
    }
    var values: [Value] = []
    values.reserveCapacity(items.count)
    var read: [Node] = []
    for item in items {
      // Where so much is wrong the record is not shown, and the rest of its list not read.
      if context.isFull {
        context.leaveOutRest()
        break
      }
      if item.isMissing {
        if item.isReported { continue }
        context.report(
          FieldRules.missingKey.finding(
            "every item of '\(key)' must have a value", at: item.range,
            suggestion: "write the value, or delete the item"))
        continue
      }
      guard let value: Value = self.item(item, of: key, context) else { continue }
      values.append(value)
      if Value.isListedOnce { read.append(item) }
    }
    if read.count > 1 { context.reportRepetition(in: read, of: key) }
    return values
  }

  private func reportMissing(
    _ key: String, _ about: String, _ range: SourceRange, _ context: FieldContext
  ) {
    let entry = entry(key)
    if let entry, entry.value.isReported { return }
    let finding = FieldRules.missingKey.finding(
      "'\(key)' must be given", at: entry?.keyRange ?? range.firstCharacter,
      suggestion: "\(key): \(about.firstSentenceLowercased)")
    if entry == nil { missing.append((key, finding)) } else { context.report(finding) }
  }

  /// What stands below the keys, such as the prose under front matter.
  package func below<Content>(as type: Content.Type = Content.self) -> Content? {
    guard case .reading(_, _, let context) = mode else { return nil }
    return context.below as? Content
  }

  /// Keys of another vocabulary that a record may carry and nothing reads.
  package func unread(_ keys: [String], _ about: String) {
    for key in keys { note(key, about, required: false) { _ in .object([]) } }
  }

  /// Reports a finding, when a file is being read.
  package func report(_ finding: @autoclosure () -> Diagnostic) {
    if case .reading(_, _, let context) = mode { context.report(finding()) }
  }

  /// Reports every key that was written but never asked for, and those that must be and are not,
  /// unless one of the others is meant for it.
  package func refuseUnknownKeys() {
    guard case .reading(let entries, _, let context) = mode else { return }
    var meant: Set<String> = []
    for entry in entries where !asked.contains(entry.key) {
      let near = nearestNames(to: entry.key, in: asked)
      meant.formUnion(near)
      context.report(
        FieldRules.unknownKey.finding(
          "'\(entry.key)' is not a key that is known here", at: entry.keyRange,
          notes: ["known keys: \(asked.joined(separator: ", "))"],
          suggestion: didYouMean(near)))
    }
    for (key, finding) in missing where !meant.contains(key) { context.report(finding) }
  }

  private func entry(_ key: String) -> Node.Entry? {
    guard case .reading(let entries, _, _) = mode else { return nil }
    return entries.first { $0.key == key }
  }

  private func note(
    _ key: String, _ about: String, required: Bool, schema: (SchemaBuilder) -> JSON
  ) {
    asked.append(key)
    guard case .describing(let builder) = mode else { return }
    var members: [JSON.Member] = [.init("description", .string(about))]
    builder.key = key
    if case .object(let own) = schema(builder) { members += own }
    properties.append(.init(key, .object(members)))
    if required { requiredKeys.append(key) }
  }
}

extension SourceRange {
  /// The range's first character, for findings about something that is not there.
  package var firstCharacter: SourceRange {
    SourceRange(
      file: file, start: start,
      end: SourcePosition(line: Int(start.line), column: Int(start.column) + 1))
  }
}

extension String {
  fileprivate var firstSentenceLowercased: String {
    let sentence = prefix { $0 != "." }
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }
}
