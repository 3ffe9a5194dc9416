import Testing
import Values

@Suite struct DayTests {
  @Test func knowsTheLengthOfEachMonth() {
    let lengths = (1...12).map { Day.count(inMonth: $0, of: 2007) }
    #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    #expect(
      [1900, 2000, 2004, 2007, 0, -4].map(Day.isLeap) == [false, true, true, false, true, true])
    #expect(Day(year: 2007, month: 2, day: 29) == nil)
    #expect(Day(year: 2008, month: 2, day: 29)?.text == "2008-02-29")
    #expect(Day(year: 2008, month: 13, day: 1) == nil)
    #expect(Day(year: 2008, month: 0, day: 1) == nil)
    #expect(Day(year: 2008, month: 1, day: 0) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", "2000-03-01", 11_017), ("2007-03-12", "2007-03-12", 0),
    ("2008-02-28", "2008-03-01", 2), ("2007-02-28", "2007-03-01", 1),
    ("2007-12-31", "2008-01-01", 1), ("1900-01-01", "2000-01-01", 36_524),
    ("0000-01-01", "0001-01-01", 366), ("-0001-12-31", "0000-01-01", 1),
    ("2020-01-01", "2019-01-01", -365),
  ])
  func countsDays(from: String, to: String, days: Int) throws {
    let first = try Day.parse(from).get()
    let second = try Day.parse(to).get()
    #expect(first.days(until: second) == days)
    #expect(first.adding(days: days) == second)
    #expect(second.adding(days: -days) == first)
  }

  @Test func stepsThroughEightCenturiesWithoutAGap() throws {
    var day = try #require(Day(year: -401, month: 12, day: 31))
    let end = try #require(Day(year: 401, month: 1, day: 1))
    while day < end {
      let next = day.adding(days: 1)
      let follows =
        next.year == day.year && next.month == day.month && next.day == day.day + 1
        || day.day == Day.count(inMonth: day.month, of: day.year) && next.day == 1
          && (next.year == day.year && next.month == day.month + 1
            || day.month == 12 && next.month == 1 && next.year == day.year + 1)
      try #require(follows && day < next && day.days(until: next) == 1, "\(day) \(next)")
      day = next
    }
    #expect(day == end)
  }

  @Test func staysWithinItsEnds() throws {
    let day = try #require(Day("2007-03-12"))
    #expect(day.adding(days: .max) == .distantFuture)
    #expect(day.adding(days: .min) == .distantPast)
    #expect(Day.distantFuture.adding(days: -1) == .distantFuture)
    #expect(Day.distantPast < day && day < .distantFuture)
  }

  @Test func writesISOText() throws {
    let day = try #require(Day(year: 985, month: 3, day: 2))
    #expect(day.text == "0985-03-02")
    #expect(day.midnight == "0985-03-02T00:00:00Z")
    #expect(Day(year: 12_345, month: 1, day: 1)?.text == "+12345-01-01")
    #expect(Day(year: -43, month: 3, day: 15)?.text == "-0043-03-15")
    #expect(Day("2007-03-12")?.words(.english) == "12 March 2007")
  }

  @Test(arguments: [
    ("2007-03", "'2007-03' must be a full date, as in 2007-03-12, without marks"),
    ("2007-03-12~", "'2007-03-12~' must be a full date, as in 2007-03-12, without marks"),
    ("2007-02-29", "'2007-02-29' must have a day from 01 to 28"),
    ("12/03/2007", "'12/03/2007' must be written as year-month-day"),
    (
      "2007-03-12/2007-03-14",
      "'2007-03-12/2007-03-14' must be a full date, as in 2007-03-12, without marks"
    ),
  ])
  func refusesLessThanADay(text: String, message: String) {
    #expect(mistake(text, as: Day.self)?.message == message)
  }
}
