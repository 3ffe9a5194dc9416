import Testing
import Values

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2007", "2007-01-01", "2007-12-31", PartialDate.Precision.year),
    ("2007-02", "2007-02-01", "2007-02-28", .month),
    ("2008-02", "2008-02-01", "2008-02-29", .month),
    ("2007-03-12", "2007-03-12", "2007-03-12", .day),
    ("2008-02-29", "2008-02-29", "2008-02-29", .day),
    ("0000", "0000-01-01", "0000-12-31", .year),
    ("-0043", "-0043-01-01", "-0043-12-31", .year),
    ("-0043-03-15", "-0043-03-15", "-0043-03-15", .day),
    ("201X", "2010-01-01", "2019-12-31", .decade),
    ("20XX", "2000-01-01", "2099-12-31", .century),
    ("-004X", "-0049-01-01", "-0040-12-31", .decade),
    ("2004-XX", "2004-01-01", "2004-12-31", .year),
    ("2004-XX-XX", "2004-01-01", "2004-12-31", .year),
    ("2004-06-XX", "2004-06-01", "2004-06-30", .month),
    ("2021-21", "2021-03-01", "2021-05-31", .season),
    ("2021-22", "2021-06-01", "2021-08-31", .season),
    ("2021-23", "2021-09-01", "2021-11-30", .season),
    ("2023-24", "2023-12-01", "2024-02-29", .season),
    ("2015~", "2015-01-01", "2015-12-31", .year),
    ("2007?", "2007-01-01", "2007-12-31", .year),
    ("2007-03%", "2007-03-01", "2007-03-31", .month),
    ("2014/2018", "2014-01-01", "2018-12-31", .year),
    ("2014-06-02/2018", "2014-06-02", "2018-12-31", .year),
    ("2004-06/2004", "2004-06-01", "2004-12-31", .year),
    ("1984~/2004-06", "1984-01-01", "2004-06-30", .year),
    ("2021-21/2021-23", "2021-03-01", "2021-11-30", .season),
  ])
  func knowsItsBounds(
    text: String, lower: String, upper: String, precision: PartialDate.Precision
  ) throws {
    let date = try PartialDate.parse(text).get()
    #expect(date.text == text)
    #expect(date.lower.text == lower)
    #expect(date.upper.text == upper)
    #expect(date.precision == precision)
    #expect(date.isInterval == text.contains("/"))
    #expect(date.isApproximate == (text.contains("~") || text.contains("%")))
    #expect(date.isUncertain == (text.contains("?") || text.contains("%")))
    #expect(!date.hasNoLowerBound && !date.hasNoUpperBound)
  }

  /// The examples of the Library of Congress's EDTF specification, which ISO 8601-2 took up.
  @Test(arguments: [
    "1985-04-12", "1985-04", "1985", "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08",
    "2004-02-01/2005-02", "2004-02-01/2005", "2005/2006-02", "Y170000002", "Y-170000002",
    "2001-21", "1984?", "2004-06~", "2004-06-11%", "201X", "20XX", "2004-XX", "1985-04-XX",
    "1985-XX-XX", "1985-04-12/..", "1985-04/..", "1985/..", "../1985-04-12", "../1985-04",
    "../1985", "1985-04-12/", "1985-04/", "1985/", "/1985-04-12", "/1985-04", "/1985", "-1985",
  ])
  func takesTheExamplesOfLevels0And1(text: String) {
    #expect(PartialDate(text)?.text == text)
  }

  @Test(arguments: [
    "Y-17E7", "1950S2", "Y171010000S3", "2001-34", "[1667,1668,1670..1672]", "{1960,1961-12}",
    "2004-06~-11", "2004?-06-11", "?2004-06-04~", "156X-12-25", "15XX-12-25", "XXXX-12-XX",
    "1XXX-XX", "1XXX-12", "2004-06-~01/2004-06-~20", "2004-06-XX/2004-07-03~?",
  ])
  func refusesTheExamplesOfLevel2(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func readsYearsBeyondFourDigits() throws {
    let date = try PartialDate.parse("Y170000002").get()
    #expect(date.lower.year == 170_000_002)
    #expect(PartialDate("Y-17000")?.upper.year == -17_000)
    #expect(PartialDate("Y999999999~/..")?.lower.year == 999_999_999)
  }

  @Test(arguments: ["../2018", "/2018"])
  func leavesAStartOpen(text: String) throws {
    let date = try PartialDate.parse(text).get()
    #expect(date.hasNoLowerBound && !date.hasNoUpperBound)
    #expect(date.lower == .distantPast)
    #expect(date.upper.text == "2018-12-31")
  }

  @Test(arguments: ["2014/..", "2014/"])
  func leavesAnEndOpen(text: String) throws {
    let date = try PartialDate.parse(text).get()
    #expect(date.hasNoUpperBound && !date.hasNoLowerBound)
    #expect(date.lower.text == "2014-01-01")
    #expect(date.upper == .distantFuture)
  }

  @Test func tellsAnExactDayOnlyWhereTheSourceDoes() {
    #expect(PartialDate("2007-03-12")?.exactDay?.text == "2007-03-12")
    for text in ["2007", "2007-03", "2007-03-XX", "2007-03-12?", "2007-03-12/2007-03-12"] {
      #expect(PartialDate(text)?.exactDay == nil)
    }
  }

  @Test(arguments: [
    ("2007", "2008", ThreeValued.before),
    ("2007-03", "2007-04", .before),
    ("2007-03-12", "2007-03-13", .before),
    ("2007-03-12", "2007-03-12", .cannotTell),
    ("2007", "2007-03-12", .cannotTell),
    ("2007", "2007", .cannotTell),
    ("../2018", "2019", .before),
    ("../2018", "1950", .cannotTell),
    ("2014/..", "2013", .after),
    ("2014/..", "2050", .cannotTell),
    ("2014/", "2050", .cannotTell),
    ("/2014", "1950", .cannotTell),
    ("2014/2018", "2016", .cannotTell),
    ("2014/2018", "2019-01-01", .before),
    ("2015~", "2016", .cannotTell),
    ("2003~", "2014", .before),
    ("2003~", "2013", .cannotTell),
    ("2007-03~", "2008-04", .before),
    ("2007-03-12~", "2007-04-13", .before),
    ("2007-03-12~", "2007-04-12", .cannotTell),
    ("20XX~", "2200", .before),
    ("1950?", "2016", .cannotTell),
    ("1950%", "2016", .cannotTell),
    ("1984?/2004-06", "2005", .before),
    ("1984/2004-06?", "2005", .cannotTell),
    ("2021-21", "2021-12-05", .cannotTell),
    ("2021-24", "2021-02", .cannotTell),
    ("2021-24", "2022-04", .before),
    ("201X", "2020", .before),
    ("201X", "2019", .cannotTell),
    ("2004-XX", "2004-12-31", .cannotTell),
    ("2004-XX", "2005", .before),
  ])
  func comparesInThreeValues(left: String, right: String, expected: ThreeValued) throws {
    let first = try PartialDate.parse(left).get()
    let second = try PartialDate.parse(right).get()
    #expect(first.compare(to: second) == expected)
    #expect(second.compare(to: first) == expected.reversed)
  }

  @Test func sortsByLowerThenUpperBoundThenText() {
    let sorted = [
      "2007-03~", "2008", "2007", "2007-03", "../2018", "2007-01-01", "2007/2009", "/2018",
    ]
    .compactMap { PartialDate($0) }.sorted().map(\.text)
    #expect(
      sorted == [
        "../2018", "/2018", "2007-01-01", "2007", "2007/2009", "2007-03", "2007-03~", "2008",
      ])
  }

  @Test(arguments: [
    ("2020-03-01", true), ("2020-02-29", false), ("2020-03", true), ("2020", false),
    ("2020-02", false), ("2022-06-30", true), ("2022-07-01", false), ("2022-06", true),
    ("2022", false), ("2021", true), ("2021-22", true), ("2020-22", false), ("2022-22", false),
    // Marks widen a date: a month around a day, a year around a month, ten around a year.
    ("2021-06-15~", true), ("2020-03-20~", false), ("2022-06-10~", false), ("2021~", false),
    ("2021-06?", false), ("2021-06%", false), ("202X", false),
    ("2020-04/2022-05", true), ("2020/2021", false), ("2021/..", false), ("2021/", false),
    ("../2021", false),
  ])
  func aDateIsCertainToLieInATimeOnlyWithEveryDayThatItMayStandFor(
    text: String, isCertain: Bool
  ) throws {
    let date = try PartialDate.parse(text).get()
    let start = try Day.parse("2020-03-01").get()
    let end = try Day.parse("2022-07-01").get()
    #expect(date.isCertain(from: start, until: end) == isCertain)
  }

  @Test(arguments: [
    ("2021", true, true), ("../2019", false, true), ("2021/..", true, false),
    ("2020?", false, false), ("2019", false, true), ("2023", true, false),
  ])
  func aTimeWithoutABeginningOrAnEndHoldsWhatIsOpenThere(
    text: String, sinceThen: Bool, untilThen: Bool
  ) throws {
    let date = try PartialDate.parse(text).get()
    let start = try Day.parse("2020-03-01").get()
    let end = try Day.parse("2022-07-01").get()
    #expect(date.isCertain(from: start, until: nil) == sinceThen)
    #expect(date.isCertain(from: nil, until: end) == untilThen)
    #expect(date.isCertain(from: nil, until: nil))
  }
}
