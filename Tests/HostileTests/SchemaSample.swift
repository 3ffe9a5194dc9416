import JSON
import Loading
import Records

/// A record of a kind with a hostile text in every field that takes one, made from the kind's
/// schema: a field that is added to the record is filled by itself.
///
/// JSON is YAML too, so that it is written as it is.
struct SchemaSample {
  /// The hostile texts by the fields that they stand in, such as `Source.author.family`.
  private(set) var texts: [String: String] = [:]
  /// Fields whose schema says too little to make a value from.
  private(set) var unknown: [String] = []
  private let payload: (Int) -> String
  private let definitions: [String: JSON]

  /// Values that must fit to other records or to each other, by definition and key.
  private let given: [String: JSON]
  /// Groups that say the contrary of what else is filled in.
  private static let leftOut: Set<String> = ["Dispute.decision", "Author.literal"]

  private let root: String
  private let name: String

  init(of name: String, given: [String: JSON], payload: @escaping (Int) -> String) {
    self.name = name
    self.given = given
    self.payload = payload
    let schema = Schemas.schema(named: name, in: BuiltInVocabulary.vocabulary) ?? .null
    var definitions: [String: JSON] = [:]
    for member in schema["$defs"]?.members ?? [] { definitions[member.key] = member.value }
    self.definitions = definitions
    root = schema["anyOf"]?.items.first?["$ref"]?.text.map(Self.name(ofReference:)) ?? ""
  }

  /// The record, with its hostile texts noted.
  mutating func record(adding members: [JSON.Member] = []) -> JSON {
    let made = group(root, at: [root])
    return .object(made.members.filter { own in !members.contains { $0.key == own.key } } + members)
  }

  private mutating func group(_ name: String, at path: [String]) -> JSON {
    let definition = definitions[name] ?? .null
    let required = definition["required"]?.items.compactMap(\.text) ?? []
    var members: [JSON.Member] = []
    for property in definition["properties"]?.members ?? [] {
      let field = "\(name).\(property.key)"
      if Self.leftOut.contains(field) { continue }
      if let value = given[field] {
        members.append(JSON.Member(property.key, value))
      } else if required.contains(property.key) || holdsText(property.value, depth: 0) {
        let value = value(property.value, field, at: path + [property.key])
        if let value { members.append(JSON.Member(property.key, value)) }
      }
    }
    return .object(members)
  }

  private mutating func value(_ schema: JSON, _ field: String, at path: [String]) -> JSON? {
    if let reference = schema["$ref"]?.text {
      return group(Self.name(ofReference: reference), at: path)
    }
    if let items = schema["anyOf"]?.items.first?["items"] {
      return value(items, field, at: path).map { .array([$0]) }
    }
    if let group = schema["anyOf"]?.items.first(where: { $0["$ref"] != nil }) {
      return value(group, field, at: path)
    }
    if Self.isText(schema) {
      let text = payload(texts.count)
      texts[path.joined(separator: ".")] = text
      // A brace would name a figure.
      return .string(
        text.split(separator: "{", omittingEmptySubsequences: false)
          .joined(separator: "\\{"))
    }
    if let word = schema["enum"]?.items.first { return word }
    if schema["type"] == "integer" { return 1 }
    if schema["format"] == "date" { return "2020-01-02" }
    if schema["format"] == "iri" { return "https://example.org/a?b=1&c=%22" }
    switch path.last {
    case "id", "rating", "mark": return "hostile"
    case "sources", "cited-in": return "example-report, p. 3"
    case "organization": return "hostile"
    case "to": return "example-law"
    default: break
    }
    switch schema["pattern"]?.text {
    case "^[A-Z]{3}$": return "VNM"
    case "^[A-Z]{2}(-[A-Z0-9]{1,8}){1,3}$": return "VN-HN"
    case let pattern? where pattern.contains("[A-Za-z]{2,3}"): return "en"
    case let pattern? where pattern.contains("[0-9]X"): return "2010"
    case let pattern? where pattern.contains("[0-9]*)"): return "1"
    default:
      unknown.append(field)
      return nil
    }
  }

  /// Whether a field takes free text, or a group with such a field in it.
  private func holdsText(_ schema: JSON, depth: Int) -> Bool {
    if depth > 6 { return false }
    if let reference = schema["$ref"]?.text {
      let fields = definitions[Self.name(ofReference: reference)]?["properties"]?.members ?? []
      return fields.contains { holdsText($0.value, depth: depth + 1) }
    }
    if let forms = schema["anyOf"]?.items {
      return forms.contains { holdsText($0["items"] ?? $0, depth: depth) }
    }
    return Self.isText(schema)
  }

  /// How `String` describes itself as the value of a field.
  private static func isText(_ schema: JSON) -> Bool {
    schema["type"] == ["string", "number"] && schema["pattern"] == nil
  }

  private static func name(ofReference reference: String) -> String {
    String(reference.dropFirst("#/$defs/".count))
  }
}

extension JSON {
  subscript(key: String) -> JSON? { members.first { $0.key == key }?.value }

  var members: [Member] {
    if case .object(let members) = self { return members }
    return []
  }

  var items: [JSON] {
    if case .array(let items) = self { return items }
    return []
  }

  var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }
}
