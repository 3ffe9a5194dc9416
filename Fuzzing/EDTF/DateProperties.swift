import Diagnostics
import FuzzDriver
import Records
import Values

/// What holds of any text where a date, a length of time, a number or another small value is read.
enum DateProperties {
  static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let date = holdRoundTrip(PartialDate.self, text) { checkDate(date, text) }
    if let day = holdRoundTrip(Day.self, text) {
      hold(day.adding(days: 0) == day, "a day plus nothing is another day")
      _ = day.words(.english)
    }
    if let duration = holdRoundTrip(CalendarDuration.self, text) {
      let start = Day(year: 2026, month: 2, day: 28) ?? .distantPast
      hold(start < start.adding(duration), "\(text) after a day is not later")
    }
    if let number = holdRoundTrip(Quantity.self, text) {
      hold(number.adding(.zero).map { $0 == number } ?? true, "a number plus nothing is another")
      _ = number.grouped(by: ",", point: ".")
    }
    _ = holdRoundTrip(WebAddress.self, text)
    _ = holdRoundTrip(LanguageTag.self, text)
    _ = holdRoundTrip(CountryCode.self, text)
    _ = holdRoundTrip(SubdivisionCode.self, text)
    _ = holdRoundTrip(Identifier.self, text)
    _ = holdRoundTrip(PageAddress.self, text)
  }

  /// What is read is written as it is read again; what is refused is refused with a place in the text
  /// and with suggestions that are right.
  private static func holdRoundTrip<Value: ParsedValue>(_ type: Value.Type, _ text: String)
    -> Value?
  {
    switch Value.parse(text) {
    case .success(let value):
      hold(Value(value.text) == value, "\(type): '\(value.text)' is read as something else")
      return value
    case .failure(let mistake):
      hold(
        mistake.message.utf8.count < 1_000,
        "\(type): a message of \(mistake.message.utf8.count) bytes")
      hold(!mistake.message.contains("\n"), "\(type): a message of two lines")
      if let place = mistake.place {
        hold(
          place.lowerBound >= 0 && place.upperBound <= text.unicodeScalars.count + 1,
          "\(type): the place \(place) is not in the text")
      }
      for suggestion in mistake.suggestions {
        hold(Value(suggestion) != nil, "\(type): the suggestion '\(suggestion)' is wrong itself")
      }
      return nil
    }
  }

  private static func checkDate(_ date: PartialDate, _ text: String) {
    hold(date.text == text, "'\(text)' is written as '\(date.text)'")
    hold(date.lower <= date.upper, "'\(text)' ends before it begins")
    hold(!date.words(.english).isEmpty, "'\(text)' has no words")
    if let end = date.end {
      hold(PartialDate(end.text) == end, "the end of '\(text)' is no date")
      hold(end.upper == date.upper, "the end of '\(text)' is another")
    }
    if let day = date.exactDay { hold(day.text == text || date.lower == day, "another day") }
    let other = PartialDate("2007-03") ?? date
    let (one, two) = (date.compare(to: other), other.compare(to: date))
    hold((one == .before) == (two == .after), "'\(text)' compares in two ways")
    hold((one == .after) == (two == .before), "'\(text)' compares in two ways")
    hold(!(date < date), "'\(text)' is before itself")
  }
}
