import Diagnostics
package import Fields
package import JSON

/// A country by its ISO 3166-1 alpha-3 code, or a region by its identifier.
package enum Place: FieldValue, Hashable {
  case country(CountryCode)
  case region(Reference<Region>)

  package static var isListedOnce: Bool { true }
  package static var unread: Place { .region(.unread) }

  package init?(_ node: Node, in context: FieldContext) {
    let looksLikeCode = node.text?.utf8.allSatisfy {
      UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
    }
    if looksLikeCode == true {
      guard let code = CountryCode(node, in: context) else { return nil }
      self = .country(code)
    } else {
      guard let region = Reference<Region>(node, in: context) else { return nil }
      self = .region(region)
    }
  }

  /// The country's alpha-3 code, or the region's identifier: what content writes.
  package var text: String {
    switch self {
    case .country(let code): code.text
    case .region(let region): region.id
    }
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    [
      "type": "string",
      "description": "An ISO 3166-1 alpha-3 code such as KHM, or the identifier of a region.",
    ]
  }
}
