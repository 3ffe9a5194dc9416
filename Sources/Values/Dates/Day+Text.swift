package import Diagnostics
package import Fields
package import JSON

extension Day: ParsedValue {
  package static var rule: Rule { ValueRules.badDate }
  package static var expectation: String { "a full date such as 2007-03-12" }
  package static var unread: Day { Day(uncheckedYear: 0, month: 1, day: 1) }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    [
      "type": "string", "format": "date",
      "pattern": "^-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    ]
  }

  package static func parse(_ text: String) -> Result<Day, ParseMistake> {
    switch PartialDate.parse(text) {
    case .success(let date):
      if let day = date.exactDay { return .success(day) }
      return .failure(
        ParseMistake("\(inQuotes(text)) must be a full date, as in 2007-03-12, without marks"))
    case .failure(let mistake):
      // A date that is less than a day would be refused in its turn.
      let days = mistake.suggestions.filter { PartialDate($0)?.exactDay != nil }
      return .failure(ParseMistake(mistake.message, suggestions: days, at: mistake.place))
    }
  }

  /// `2007-03-12`; years of more than four digits take a sign (ISO 8601-1:2019, 5.2.2.3).
  package var text: String {
    let sign = year > 9999 ? "+" : ""
    return "\(sign)\(String(year, digits: 4))-\(String(month, digits: 2))-\(String(day, digits: 2))"
  }

  /// The instant at which the day begins in UTC, as RFC 3339 has it: `2007-03-12T00:00:00Z`.
  package var midnight: String { text + "T00:00:00Z" }

  /// The day in words: `12 March 2007`.
  package func words(_ vocabulary: DateVocabulary) -> String {
    DatePoint(self).words(vocabulary)
  }
}
