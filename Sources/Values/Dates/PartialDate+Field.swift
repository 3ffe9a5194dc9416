package import Diagnostics
package import Fields
package import JSON

extension PartialDate: ParsedValue {
  package static var rule: Rule { ValueRules.badDate }
  package static var expectation: String { "a date such as 2007, 2007-03 or 2007-03-12" }
  package static var unread: PartialDate { PartialDate(Day.unread) }

  /// The pattern accepts every date that the parser does; the length of months and the order of
  /// an interval's ends are beyond it.
  package static func schema(in schema: SchemaBuilder) -> JSON {
    let year = "-?[0-9]{2}([0-9]{2}|[0-9]X|XX)"
    let month = "(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]|XX))?"
    let date = "(\(year)|-?[0-9]{4}-(\(month)|2[1-4]|XX(-XX)?)|Y-?[1-9][0-9]{4,8})[~?%]?"
    let interval = "\(date)/(\(date)|\\.\\.)?|(\\.\\.)?/\(date)"
    return [
      "type": ["string", "integer"], "minimum": 0, "maximum": 9999,
      "pattern": .string("^(\(date)|\(interval))$"),
    ]
  }
}
