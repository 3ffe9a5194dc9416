package import JSON

/// Builds a JSON Schema (draft 2020-12) by asking each type to describe itself once.
package final class SchemaBuilder {
  /// The key whose value is being described.
  package internal(set) var key: String?
  private var definitions: [JSON.Member] = []
  private var started: Set<String> = []

  /// The vocabularies whose words the schema lists, in the form of the module that reads them.
  package let vocabulary: (any AnyObject & Sendable)?

  package init(vocabulary: (any AnyObject & Sendable)? = nil) {
    self.vocabulary = vocabulary
  }

  /// Describes a group of keys under `name`, the first time it is met, and answers a reference.
  package func define(_ name: String, about: String, fields: (Fields) -> Void) -> JSON {
    if started.insert(name).inserted {
      let description = Fields(.describing(self))
      fields(description)
      definitions.append(
        .init(
          name,
          [
            "description": .string(about), "type": "object",
            "properties": .object(description.properties),
            "required": .array(description.requiredKeys.map { .string($0) }),
            "additionalProperties": false,
          ]))
    }
    return ["$ref": .string("#/$defs/\(name)")]
  }

  /// The keys of a group that has been described.
  package func keys(of name: String) -> [String] {
    guard let definition = definitions.first(where: { $0.key == name }),
      case .object(let members) = definition.value,
      case .object(let properties) = members.first(where: { $0.key == "properties" })?.value
    else { return [] }
    return properties.map(\.key)
  }

  /// The finished schema of a file that holds one `root` or a list of them.
  package func document(title: String, root: JSON) -> JSON {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string(title),
      "anyOf": [root, ["type": "array", "items": root]],
      "$defs": .object(definitions.sorted { $0.key < $1.key }),
    ]
  }
}
