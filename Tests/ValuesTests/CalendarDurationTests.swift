import Testing
import Values

@Suite struct CalendarDurationTests {
  private static let rule =
    "must be P with years, months and days, or with weeks, as in P1Y6M or P6W"

  @Test(arguments: ["P90D", "P6W", "P6M", "P2Y", "P1Y6M", "P1Y2M3D", "P1Y3D", "P9999Y9999M9999D"])
  func readsWhatItWrites(text: String) {
    #expect(CalendarDuration(text)?.text == text)
  }

  @Test(arguments: [
    Wrong("90 days", rule, meant: "P90D"), Wrong("90", rule, meant: "P90D"),
    Wrong("p6m", rule, meant: "P6M"), Wrong("6M", rule, meant: "P6M"),
    Wrong("1 year and 6 months", rule, meant: "P1Y6M"), Wrong("P6M1Y", rule, meant: "P1Y6M"),
    Wrong("P1W2D", rule, meant: "P9D"), Wrong("P06M", rule, meant: "P6M"),
    Wrong("P0Y6M", rule, meant: "P6M"), Wrong("2 weeks", rule, meant: "P2W"),
    Wrong("P", rule), Wrong("", rule), Wrong("P0D", rule), Wrong("PT12H", rule),
    Wrong("P10000D", rule), Wrong("P0.5Y", rule), Wrong("P1M1M", rule),
    Wrong("-P1D", rule, meant: "P1D"),
    Wrong("half a year", rule), Wrong("P99999999999999999999D", rule), Wrong("P១D", rule),
  ])
  func refusesOtherText(wrong: Wrong) {
    wrong.expect(of: CalendarDuration.self)
  }

  @Test(arguments: [
    ("2024-02-29", "P1Y", "2025-02-28"), ("2024-02-29", "P4Y", "2028-02-29"),
    ("2023-02-28", "P1Y", "2024-02-28"), ("2024-01-31", "P1M", "2024-02-29"),
    ("2025-01-31", "P1M", "2025-02-28"), ("2025-01-31", "P2M", "2025-03-31"),
    ("2024-01-31", "P1M1D", "2024-03-01"), ("2025-11-30", "P3M", "2026-02-28"),
    ("2025-12-31", "P1D", "2026-01-01"), ("2024-02-28", "P1D", "2024-02-29"),
    ("2024-02-28", "P365D", "2025-02-27"), ("2024-02-28", "P1Y", "2025-02-28"),
    ("2024-02-22", "P1W", "2024-02-29"), ("2026-11-21", "P14M", "2028-01-21"),
    ("-0001-12-31", "P2M", "0000-02-29"), ("1900-02-28", "P1Y1D", "1901-03-01"),
  ])
  func countsInTheCalendar(from: String, duration: String, to: String) throws {
    let day = try Day.parse(from).get()
    #expect(try day.adding(CalendarDuration.parse(duration).get()).text == to)
  }

  @Test func leavesTheDistantEndsWhereTheyAre() throws {
    let duration = try CalendarDuration.parse("P9999Y").get()
    #expect(Day.distantPast.adding(duration) == .distantPast)
    #expect(Day.distantFuture.adding(duration) == .distantFuture)
    let late = try #require(Day(year: 1_999_999_990, month: 1, day: 1))
    #expect(late.adding(duration) == .distantFuture)
  }

  @Test(arguments: [("P12M", "P1Y"), ("P1W", "P7D"), ("P336M", "P28Y")])
  func knowsWhatIsOfEqualLength(left: String, right: String) throws {
    #expect(
      try CalendarDuration.parse(left).get().averageLength
        == CalendarDuration.parse(right).get().averageLength)
  }
}
