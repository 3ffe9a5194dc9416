import Diagnostics
import Fields
import JSON
import Values

/// The breakdowns of one number as records write them: under each dimension its words with their numbers.
///
/// ```yaml
/// by:
///   sex: {female: 18900, male: 12600}
///   destination: {HMD: 31500, other: 900, complete: no}
/// ```
struct Breakdowns: FieldValue {
  let all: [Breakdown]

  static let unread = Breakdowns(all: [])

  private init(all: [Breakdown]) {
    self.all = all
  }

  init?(_ node: Node, in context: FieldContext) {
    guard case .map(let entries) = node.content else {
      context.report(
        FieldRules.wrongType.finding(
          "'by' must have a key for each dimension, not \(node.kindInWords)", at: node.range,
          suggestion: "write the words with their numbers: 'sex: {female: 12, male: 9}'"))
      return nil
    }
    let words = context.words
    all = entries.compactMap { entry in
      guard let dimension = words.word(entry.key, of: Dimension.self) else {
        if let finding = words.unknown(entry.key, of: Dimension.self, at: entry.keyRange) {
          context.report(finding)
        }
        return nil
      }
      return Breakdown(entry, by: dimension, in: context)
    }
  }

  static func schema(in schema: SchemaBuilder) -> JSON {
    let dimensions = schema.words?.table(of: Dimension.self) ?? []
    guard !dimensions.isEmpty else { return ["type": "object"] }
    return schema.define("Breakdowns", about: "What a number is broken down by.") { fields in
      for dimension in dimensions {
        let about = dimension.concept.definition ?? "By \(dimension.concept.label.lowercased())."
        _ = fields.optional(dimension.id, about, as: DimensionValue.self)
      }
    }
  }
}

/// The value of a dimension's key, for the schema alone.
private struct DimensionValue: FieldValue {
  static let unread = DimensionValue()
  init() {}
  init?(_ node: Node, in context: FieldContext) {}

  static func schema(in schema: SchemaBuilder) -> JSON {
    let dimension = schema.key.flatMap { key in
      schema.words?.table(of: Dimension.self).first { $0.id == key }
    }
    guard let dimension, dimension.meaning == .sex || dimension.meaning == .category else {
      return ["type": "object"]
    }
    return schema.define(
      "By-\(dimension.id)", about: "Numbers by \(dimension.concept.label.lowercased())."
    ) { fields in
      for word in dimension.words {
        _ = fields.optional(
          word.id,
          word.definition ?? word.label.prefix(1).uppercased() + word.label.dropFirst() + ".",
          as: PartNumber.self)
      }
      _ = BreakdownRemarks(fields)
    }
  }
}

/// What is said of all parts of a breakdown.
private struct BreakdownRemarks {
  static let keys: Set<String> = ["basis", "complete", "note"]

  let basis: Breakdown.Basis?
  let complete: Answer?
  let note: String?

  enum Answer: String, FieldChoice {
    case yes
    case no
  }

  init(_ fields: Fields) {
    basis = fields.optional(
      "basis", "'percent' where the numbers are shares of the figure; else they are in its unit.")
    complete = fields.optional(
      "complete", "'no' where the source leaves out a part of the whole.")
    note = fields.optional("note", "What the source leaves out.")
  }
}

/// The number of one part: digits, or a group of keys.
private struct PartNumber: ShortenedObject {
  static let schemaName = "PartNumber"
  static let about = "The number of one part."
  static let expectation = "a number, or a group of 'value' and 'qualifier'"

  let value: Located<Quantity>?
  let qualifier: Qualifier?
  let missing: Figure.MissingReason?

  init?(short node: Node, in context: FieldContext) {
    guard let value = Located<Quantity>(node, in: context) else { return nil }
    self.value = value
    (qualifier, missing) = (nil, nil)
  }

  init(_ fields: Fields) {
    value = fields.optional("value", "The number, digits only.")
    qualifier = fields.optional("qualifier", "How the number is to be read: at-least, about.")
    missing = fields.optional("missing", "Why there is no number.")
    if value == nil, missing == nil, !fields.has("value"), !fields.has("missing") {
      fields.report(
        FieldRules.missingKey.finding(
          "'value' must be given, or 'missing' must say why there is none",
          at: fields.range.firstCharacter, suggestion: "missing: not-published"))
    }
  }

  static func shortSchema(in schema: SchemaBuilder) -> JSON { Quantity.schema(in: schema) }
}

extension Breakdown {
  fileprivate init?(_ entry: Node.Entry, by dimension: Dimension, in context: FieldContext) {
    guard case .map(let entries) = entry.value.content else {
      context.report(
        FieldRules.wrongType.finding(
          "'\(entry.key)' must have its words with their numbers, not \(entry.value.kindInWords)",
          at: entry.value.range, suggestion: Self.example(of: dimension)))
      return nil
    }
    let remarks = BreakdownRemarks(
      Fields(
        .reading(
          entries.filter { BreakdownRemarks.keys.contains($0.key) }, entry.value.range, context)))
    var parts: [Part] = []
    for entry in entries where !BreakdownRemarks.keys.contains(entry.key) {
      guard !entry.value.isMissing else {
        if !entry.value.isReported {
          context.report(
            FieldRules.missingKey.finding(
              "'\(entry.key)' must have a number", at: entry.keyRange,
              suggestion: "write '{missing: not-published}' where the source gives none"))
        }
        continue
      }
      guard let word = Word(entry, of: dimension, in: context),
        let number = PartNumber(entry.value, in: context)
      else { continue }
      parts.append(
        Part(
          word: word, value: number.value, qualifier: number.qualifier, missing: number.missing,
          range: entry.keyRange))
    }
    if parts.isEmpty, entries.allSatisfy({ BreakdownRemarks.keys.contains($0.key) }) {
      context.report(
        FieldRules.missingKey.finding(
          "'\(entry.key)' must have at least one word with its number", at: entry.keyRange,
          suggestion: Self.example(of: dimension)))
    }
    self.init(
      dimension: dimension, basis: remarks.basis ?? .count,
      isBasisWritten: remarks.basis != nil, parts: parts,
      isComplete: remarks.complete.map { $0 == .yes }, note: remarks.note, range: entry.keyRange)
  }

  private static func example(of dimension: Dimension) -> String {
    let words: [String] =
      switch dimension.meaning {
      case .age: ["0-14", "15-64", "65+"]
      case .place: ["KHM", "other"]
      case .sex, .category: dimension.words.prefix(2).map(\.id)
      }
    return "'\(dimension.id): {\(words.map { "\($0): 10" }.joined(separator: ", "))}'"
  }
}

extension Breakdown.Word {
  fileprivate init?(_ entry: Node.Entry, of dimension: Dimension, in context: FieldContext) {
    if let concept = dimension.words.first(where: { $0.id == entry.key }) {
      self = .concept(concept)
      return
    }
    let node = Node(.plain(entry.key), at: entry.keyRange)
    switch dimension.meaning {
    case .age:
      guard let age = AgeBand(node, in: context) else { return nil }
      self = .age(age)
    case .place:
      guard let place = Place(node, in: context) else { return nil }
      self = .place(place)
    case .sex, .category:
      let table = VocabularyTable(scheme: Dimension.scheme, concepts: dimension.words)
      let near = table.nearest(to: entry.key)
      let addition = "add it to the words of '\(dimension.id)' in \(table.path)"
      context.report(
        FieldRules.unknownChoice.finding(
          "'\(entry.key)' must be a word of the dimension '\(dimension.id)'", at: entry.keyRange,
          notes: ["known words: \(dimension.words.map(\.id).joined(separator: ", "))"],
          suggestion: didYouMean(near).map { "\($0) Otherwise, \(addition)" } ?? addition))
      return nil
    }
  }
}
