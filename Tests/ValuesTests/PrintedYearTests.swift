import Testing
import Values

/// Years that are printed in other calendars, and the years that a Gregorian day has in them.
struct PrintedYearTests {
  @Test(arguments: [
    ("5 October B.E. 2565", "2565 the Buddhist era"),
    ("วันที่ ๕ ตุลาคม พ.ศ. ๒๕๖๕", "2565 the Buddhist era"),
    ("ថ្ងៃទី១៥ ខែកុម្ភៈ ព.ស. ២៥៥១", "2551 the Buddhist era"),
    ("in the year 2565 of the Buddhist Era", "2565 the Buddhist era"),
    ("12 June 2565 BE", "2565 the Buddhist era"),
    ("5 Muharram 1430 AH", "1430 the Islamic calendar"), ("A.H. 1430", "1430 the Islamic calendar"),
    ("25/1/1418هـ", "1418 the Islamic calendar"),
    ("1357 A.H. (solar)", "1357 the Solar Hijri calendar"),
    ("12 Farvardin 1380 SH", "1380 the Solar Hijri calendar"),
    ("1380/1/12 S.H.", "1380 the Solar Hijri calendar"),
    ("11 Nehasse 1999 E.C.", "1999 the Ethiopian calendar"), ("2072 B.S.", "2072 Bikram Sambat"),
    ("Bikram Sambat 2072", "2072 Bikram Sambat"), ("1 Chaitra, Saka 1944", "1944 the Saka era"),
    ("Minguo 97", "97 the calendar of the Republic of China"),
    ("民國97年5月1日", "97 the calendar of the Republic of China"),
    ("Juche 97 (2008)", "97 the Juche calendar"), ("Heisei 12", "12 the era Heisei"),
    ("平成12年4月1日", "12 the era Heisei"),
  ])
  func `a year is found next to its mark`(text: String, expected: String) {
    let year = PrintedYear(in: text)
    #expect(year.map { "\($0.year) \($0.count.name)" } == expected)
  }

  @Test(arguments: [
    "17 Mechir 1730", "5 October 2022", "B.E. 5", "be of 12 pages", "平成元年", "Directive 38/EC",
    "1445 Muharram 5 AH", "", "AH",
  ])
  func `a text without a year and its mark has none`(text: String) {
    #expect(PrintedYear(in: text).map { "\($0.year) \($0.count.name)" } == nil)
  }

  /// Days with the years that published calendars give them.
  @Test(arguments: [
    ("B.E. 1000", "2022-10-05", "THA", 2565...2565),
    ("B.E. 1000", "1940-12-31", "THA", 2483...2483),
    ("B.E. 1000", "1940-03-31", "THA", 2482...2482),
    ("B.E. 1000", "1941-01-01", "THA", 2484...2484),
    ("B.E. 1000", "1932-06-24", "THA", 2475...2475),
    ("B.E. 1000", "2008-02-15", "KHM", 2551...2551),
    ("B.E. 1000", "2008-05-15", "KHM", 2551...2552),
    ("B.E. 1000", "2008-10-15", "KHM", 2552...2552),
    ("B.E. 1000", "2015-01-01", "LKA", 2558...2559),
    ("Minguo 1", "1947-12-25", "TWN", 36...36), ("Juche 1", "1972-12-27", "PRK", 61...61),
    ("AH 1000", "2000-04-06", "SAU", 1420...1421), ("AH 1000", "2023-07-19", "SAU", 1444...1445),
    ("AH 1000", "1992-03-01", "SAU", 1412...1412),
    ("1000 SH", "2001-04-01", "IRN", 1380...1380), ("1000 SH", "2004-03-20", "AFG", 1382...1383),
    ("1000 SH", "2004-01-26", "AFG", 1382...1382),
    ("1000 E.C.", "2007-08-17", "ETH", 1999...1999),
    ("1000 E.C.", "2007-09-11", "ETH", 1999...1999),
    ("1000 E.C.", "2007-09-12", "ETH", 2000...2000),
    ("1000 E.C.", "2008-09-11", "ETH", 2001...2001),
    ("1000 B.S.", "2015-09-20", "NPL", 2072...2072),
    ("1000 B.S.", "2016-04-13", "NPL", 2072...2073),
    ("Saka 1000", "1957-03-22", "IND", 1879...1879),
    ("Saka 1000", "2020-03-20", "IND", 1941...1941),
    ("Saka 1000", "2020-03-21", "IND", 1942...1942),
    ("Showa 1", "1989-01-07", "JPN", 64...64), ("Heisei 1", "1989-01-08", "JPN", 1...1),
    ("Reiwa 1", "2019-05-01", "JPN", 1...1), ("Heisei 1", "2019-05-01", "JPN", 0...0),
  ])
  func `a day has the year of published calendars`(
    mark: String, day: String, country: String, years: ClosedRange<Int>
  ) throws {
    let count = try #require(PrintedYear(in: mark)).count
    let date = try #require(Day(day))
    #expect(count.years(from: date, to: date, inCountry: CountryCode(country)) == years)
  }

  @Test func `a year of days may have two years`() throws {
    let count = try #require(PrintedYear(in: "B.E. 2483")).count
    let first = try #require(Day("1935-01-01"))
    let last = try #require(Day("1935-12-31"))
    #expect(count.years(from: first, to: last, inCountry: CountryCode("THA")) == 2477...2478)
    let early = try #require(Day("1880-01-01"))
    #expect(count.years(from: early, to: early, inCountry: CountryCode("THA")) == nil)
  }
}
