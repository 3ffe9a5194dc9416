package import Fields
package import JSON

/// The name of a licence; those of Creative Commons lead to their texts.
package struct Licence: FieldValue {
  package let name: String
  /// The address of the licence's text, where its name says it.
  package let address: String?

  package static var unread: Licence { Licence("") }

  package init(_ name: String) {
    self.name = name
    address = Self.address(of: name)
  }

  package init?(_ node: Node, in context: FieldContext) {
    guard let name = String(node, in: context) else { return nil }
    self.init(name)
  }

  package static func schema(in schema: SchemaBuilder) -> JSON { ["type": "string"] }

  private static let forms: Set<String> = [
    "by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd",
  ]

  /// `CC BY-SA 4.0`, `CC BY 3.0` and `CC0 1.0`.
  private static func address(of name: String) -> String? {
    let parts = name.lowercased().split(separator: " ")
    let start = "https://creativecommons.org"
    if parts == ["cc0", "1.0"] { return start + "/publicdomain/zero/1.0/" }
    guard parts.count == 3, parts[0] == "cc", forms.contains(String(parts[1])),
      ["1.0", "2.0", "2.5", "3.0", "4.0"].contains(parts[2])
    else { return nil }
    return "\(start)/licenses/\(parts[1])/\(parts[2])/"
  }
}
