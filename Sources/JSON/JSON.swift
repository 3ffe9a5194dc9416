/// A JSON value whose objects keep the order they were written in (RFC 8259).
///
/// Dossier writes JSON only; the order makes two runs identical byte for byte.
package indirect enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  /// A number that is already in JSON's decimal form, such as `1.25`.
  case decimal(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// One member of an object.
  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// A string, or null where there is none.
  package static func string(_ text: String?) -> JSON {
    text.map { .string($0) } ?? .null
  }

  /// An object without the members whose value is null.
  package static func compact(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.compactMap { $0.value == .null ? nil : Member($0.key, $0.value) })
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
  package init(integerLiteral value: Int) { self = .int(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}
