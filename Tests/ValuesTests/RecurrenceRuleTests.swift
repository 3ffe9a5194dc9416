import Testing
import Values

/// Rules of schedules: what RFC 5545 allows, and what can be said of them.
struct RecurrenceRuleTests {
  @Test(arguments: [
    (
      "FREQ=WEEKLY;COUNT=3;UNTIL=20270101",
      "'FREQ=WEEKLY;COUNT=3;UNTIL=20270101' must be an RRULE such as FREQ=WEEKLY;BYDAY=MO,TU; COUNT and "
        + "UNTIL must not both be in it", nil
    ),
    (
      "FREQ=WEEKLY;UNTIL=20270101T170000Z",
      "'FREQ=WEEKLY;UNTIL=20270101T170000Z' must end on a day without a time, because its rule is of "
        + "whole days", "FREQ=WEEKLY;UNTIL=20270101"
    ),
    (
      "FREQ=MONTHLY;BYSETPOS=1",
      "'FREQ=MONTHLY;BYSETPOS=1' must be an RRULE such as FREQ=WEEKLY;BYDAY=MO,TU; BYSETPOS must have "
        + "another part that begins with BY", nil
    ),
    (
      "FREQ=HOURLY",
      "'FREQ=HOURLY' must be an RRULE such as FREQ=WEEKLY;BYDAY=MO,TU; 'FREQ=HOURLY' in it is not one of "
        + "its parts", nil
    ),
  ])
  func whatIsNotAllowedIsRefused(text: String, message: String, suggestion: String?) {
    guard case .failure(let mistake) = RecurrenceRule.parse(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(mistake.message == message)
    #expect(mistake.suggestions == (suggestion.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("FREQ=DAILY", RecurrenceRule.Spoken.days(every: 1)),
    ("FREQ=DAILY;BYDAY=MO,WE", .weeks(every: 1, days: [0, 2])),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,TU", .weeks(every: 2, days: [1, 4])),
    ("FREQ=WEEKLY", .weeks(every: 1, days: [4])),
    ("FREQ=MONTHLY;BYDAY=1SA", .months(every: 1, days: [.weekday(place: 1, day: 5)])),
    ("FREQ=MONTHLY;BYDAY=MO", .weeks(every: 1, days: [0])),
    (
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
      .months(every: 1, days: [.workday(place: -1)])
    ),
    ("FREQ=MONTHLY;BYDAY=SU;BYSETPOS=2", .months(every: 1, days: [.weekday(place: 2, day: 6)])),
    ("FREQ=MONTHLY;BYMONTHDAY=-1,15", .months(every: 1, days: [.date(15), .lastDate])),
    ("FREQ=MONTHLY", .months(every: 1, days: [.date(2)])),
    ("FREQ=YEARLY", .namedMonths([1], days: [.date(2)])),
    ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24", .namedMonths([12], days: [.date(24)])),
    ("FREQ=YEARLY;BYMONTH=5;BYDAY=MO", .weekdays([0], inMonths: [5])),
  ])
  func rulesAreSaid(text: String, spoken: RecurrenceRule.Spoken) throws {
    // 2 January 2026 was a Friday.
    let start = try #require(Day("2026-01-02"))
    #expect(RecurrenceRule(text)?.spoken(from: start) == spoken)
  }

  @Test(arguments: [
    "FREQ=YEARLY;BYWEEKNO=20", "FREQ=YEARLY;BYYEARDAY=100", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
    "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", "FREQ=MONTHLY;INTERVAL=2;BYDAY=MO",
    "FREQ=YEARLY;BYMONTH=5,6;BYDAY=MO;BYSETPOS=1", "FREQ=MONTHLY;BYMONTHDAY=-2",
    "FREQ=YEARLY;INTERVAL=2", "FREQ=MONTHLY;BYDAY=-3MO", "FREQ=YEARLY;BYDAY=20MO",
    "FREQ=WEEKLY;INTERVAL=2;BYMONTH=5;BYDAY=MO",
  ])
  func rulesWithoutWordsAreKnown(text: String) throws {
    let rule = try #require(RecurrenceRule(text))
    #expect(rule.spoken(from: Day("2026-01-02")) == nil)
  }

  @Test func theWeekdayOfADayIsThatOfTheCalendar() throws {
    #expect(try #require(Day("2026-11-21")).weekday == 5)
    #expect(try #require(Day("1969-07-20")).weekday == 6)
    #expect(try #require(Day("2000-02-29")).weekday == 1)
  }
}
