package import JSON

/// A JSON Schema as a page that people read: each key with its type and its meaning, in Markdown.
///
/// The page is made from the schema, and the schema from the declarations that read the records, so neither can
/// say anything else than the program does.
package struct SchemaReference {
  private let name: String
  private let definitions: [(name: String, schema: JSON)]
  private let root: JSON

  /// - Parameters:
  ///   - name: What the kind is called on the command line: `figure`.
  ///   - schema: The schema of a file that holds one such record or a list of them.
  package init(_ name: String, of schema: JSON) {
    self.name = name
    root = schema
    definitions = (schema["$defs"]?.members ?? []).map { ($0.key, $0.value) }
  }

  /// The page: the keys of the record itself, then those of the parts that it has.
  package var markdown: String {
    let own = root["anyOf"]?.elements.first.flatMap(Self.reference) ?? Self.reference(root)
    let ordered =
      definitions.filter { $0.name == own }
      + definitions.filter { $0.name != own && $0.schema["properties"] != nil }
    guard !ordered.isEmpty else {
      return "# \(name)\n" + keys(of: root)
    }
    return ordered.map { definition in
      let isOwn = definition.name == own
      let about = definition.schema["description"]?.text.map { "\n\($0)\n" } ?? ""
      return
        "\(isOwn ? "# \(name)" : "## \(definition.name)")\n\(about)\(keys(of: definition.schema))"
    }.joined(separator: "\n")
  }

  private func keys(of schema: JSON) -> String {
    let members = schema["properties"]?.members ?? []
    guard !members.isEmpty else { return "" }
    let required = Set(schema["required"]?.elements.compactMap(\.text) ?? [])
    let rows = members.map { member -> String in
      let name = required.contains(member.key) ? "**`\(member.key)`**" : "`\(member.key)`"
      let meaning = member.value["description"]?.text ?? ""
      return "| \(name) | \(Self.cell(type(of: member.value))) | \(Self.cell(meaning)) |\n"
    }
    return "\n| key | holds | meaning |\n| --- | --- | --- |\n" + rows.joined()
  }

  /// What a value is, in words: `text`, `a number`, `list of [Claim](#claim)`, `one of a, b`.
  private func type(of schema: JSON) -> String {
    if let name = Self.reference(schema) { return described(name) }
    if let words = schema["enum"]?.elements.compactMap(\.text), !words.isEmpty {
      return "one of " + words.map { "`\($0)`" }.joined(separator: ", ")
    }
    if let value = schema["const"]?.text { return "`\(value)`" }
    if let items = schema["items"] { return "list of " + type(of: items) }
    if let choices = (schema["anyOf"] ?? schema["oneOf"])?.elements, !choices.isEmpty {
      var seen: Set<String> = []
      let types = choices.map { type(of: $0) }.filter { seen.insert($0).inserted }
      // One entry may be written without a list.
      let lists = Set(types.filter { $0.hasPrefix("list of ") }.map { String($0.dropFirst(8)) })
      return types.filter { !lists.contains($0) }.joined(separator: ", or ")
    }
    return Self.words(for: schema)
  }

  private func described(_ name: String) -> String {
    guard let schema = definitions.first(where: { $0.name == name })?.schema else { return name }
    return schema["properties"] == nil ? type(of: schema) : "[\(name)](#\(name.lowercased()))"
  }

  private static func words(for schema: JSON) -> String {
    let types = schema["type"]?.elements.compactMap(\.text) ?? []
    let names = types.isEmpty ? [schema["type"]?.text].compactMap { $0 } : types
    if schema["format"]?.text == "date" { return "a day, YYYY-MM-DD" }
    if schema["format"]?.text == "uri" { return "a web address" }
    if names.contains("string") {
      return names.contains("integer") && schema["pattern"] != nil ? "a date (EDTF)" : "text"
    }
    switch names.first {
    case "integer": return "a whole number"
    case "number": return "a number"
    case "boolean": return "`true` or `false`"
    case "object": return "keys with values"
    default: return names.first ?? "any value"
    }
  }

  private static func reference(_ schema: JSON) -> String? {
    schema["$ref"]?.text.map { String($0.dropFirst("#/$defs/".count)) }
  }

  /// A text in one cell of a table.
  private static func cell(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ").split(
      separator: "|", omittingEmptySubsequences: false
    )
    .joined(separator: "\\|")
  }
}

extension JSON {
  fileprivate subscript(key: String) -> JSON? { members.first { $0.key == key }?.value }

  fileprivate var members: [Member] { if case .object(let members) = self { members } else { [] } }

  fileprivate var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

  fileprivate var text: String? {
    switch self {
    case .string(let text): text
    case .int(let number): String(number)
    default: nil
    }
  }
}
