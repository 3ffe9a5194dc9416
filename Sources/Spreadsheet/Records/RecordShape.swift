package import JSON

/// What a record holds, as its JSON Schema declares it: the columns that its sheet may have.
///
/// So a sheet's columns come from the declarations that read the records, and cannot drift.
package struct RecordShape: Sendable {
  /// What stands below a key.
  enum Value: Hashable {
    case text
    /// One word of a closed list; `true` and `false` of a yes-or-no field.
    case word([String])
    case texts
    /// One group of keys, by the name of its definition.
    case group(String)
    case groups(String)
  }

  struct Key {
    let name: String
    let value: Value
    let use: ColumnUse
    let isRequired: Bool
  }

  private let groups: [String: [Key]]
  let root: [Key]

  /// Takes the schema of a file of records, as `Schemas.schema(named:)` answers it.
  package init(schema: JSON) {
    var groups: [String: [Key]] = [:]
    for definition in schema["$defs"]?.members ?? [] {
      var required: Set<String> = []
      for case .string(let name) in definition.value["required"]?.items ?? [] {
        required.insert(name)
      }
      groups[definition.key] = (definition.value["properties"]?.members ?? []).map { property in
        Key(
          name: property.key, value: Self.value(property.value),
          use: ColumnUse(
            key: property.key, group: definition.key,
            isText: property.value["type"] == ["string", "number"]),
          isRequired: required.contains(property.key))
      }
    }
    self.groups = groups
    root = schema["anyOf"]?.items.first.flatMap(Self.definition).flatMap { groups[$0] } ?? []
  }

  func keys(of group: String) -> [Key] { groups[group] ?? [] }

  private static func value(_ schema: JSON) -> Value {
    if let name = definition(schema) { return .group(name) }
    // A list is written as 'an array of these, or one of them'.
    guard let item = schema["anyOf"]?.items.first?["items"] else {
      if schema["type"] == .string("boolean") { return .word(["true", "false"]) }
      let words = (schema["enum"]?.items ?? []).compactMap { word -> String? in
        if case .string(let word) = word { return word }
        return nil
      }
      return words.isEmpty ? .text : .word(words)
    }
    return definition(item).map { .groups($0) } ?? .texts
  }

  private static func definition(_ schema: JSON) -> String? {
    guard case .string(let reference)? = schema["$ref"] else { return nil }
    return reference.split(separator: "/").last.map(String.init)
  }
}

extension JSON {
  fileprivate subscript(key: String) -> JSON? { members.first { $0.key == key }?.value }

  fileprivate var members: [Member] {
    if case .object(let members) = self { return members }
    return []
  }

  fileprivate var items: [JSON] {
    if case .array(let items) = self { return items }
    return []
  }
}
