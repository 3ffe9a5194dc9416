/// A JSON value for the body of a WebDriver command. Written by `JSONEncoder`.
indirect enum CommandValue: Encodable, Sendable {
  case bool(Bool)
  case int(Int)
  case string(String)
  case array([CommandValue])
  case object([String: CommandValue])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .bool(let value): try container.encode(value)
    case .int(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let items): try container.encode(items)
    case .object(let members): try container.encode(members)
    }
  }
}

extension CommandValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(arrayLiteral elements: CommandValue...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, CommandValue)...) {
    self = .object(Dictionary(elements) { $1 })
  }
  init(integerLiteral value: Int) { self = .int(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
}
