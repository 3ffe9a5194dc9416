import Diagnostics
import Testing
import Values

@Suite struct PartialDateMistakeTests {
  private static let interval = "must be written as an interval: its start, '/' and its end"
  private static let example = "must be a date such as 2007, 2007-03 or 2007-03-12"

  @Test(arguments: [
    Wrong("2007-13", "must have a month from 01 to 12", at: "13"),
    Wrong("2007-00", "must have a month from 01 to 12", at: "00", meant: "2007"),
    Wrong("2007-25", "must have a month from 01 to 12, or a season from 21 to 24", at: "25"),
    Wrong("2007-21-05", "must have a month from 01 to 12", at: "21", meant: "2007-05-21"),
    Wrong("2007-02-29", "must have a day from 01 to 28", at: "29"),
    Wrong("1900-02-29", "must have a day from 01 to 28", at: "29"),
    Wrong("2008-02-30", "must have a day from 01 to 29", at: "30"),
    Wrong("2007-04-31", "must have a day from 01 to 30", at: "31"),
    Wrong("2007-04-00", "must have a day from 01 to 30", at: "00", meant: "2007-04"),
    Wrong("2014/2018-13", "must have a month from 01 to 12", at: "13"),
    Wrong("2014-14/2018-13", "must have a month from 01 to 12", at: "14"),
    Wrong("2018/2014", "must not end before it begins", at: "2018/2014", meant: "2014/2018"),
    Wrong("../..", "must have a date at one end at least", at: "../.."),
    Wrong("/", "must have a date at one end at least", at: "/"),
    Wrong("-0000", "must be written as 0000", at: "-0000", meant: "0000"),
    Wrong(
      "Y2007", "must have five to nine digits after 'Y', the first not 0", at: "2007", meant: "2007"
    ),
    Wrong("Y0170000", "must have five to nine digits after 'Y', the first not 0", at: "0170000"),
    Wrong(
      "2007-03-12T10:30:00Z", "must be a date without a time of day", at: "T10:30:00Z",
      meant: "2007-03-12"),
  ])
  func namesThePartThatIsWrong(wrong: Wrong) {
    wrong.expect(of: PartialDate.self)
  }

  @Test(arguments: [
    "", " ", "soon", "07", "n.d.", "2007-3-", "20X7", "2XXX", "XXXX", "2007-X3", "2004-XX-12",
    "201X-03", "2007-03-12-01", "2007~?", "~", "2007/2008/2009", "٢٠٠٧", "2007é", "+2007",
    "Y", "Y-", "Y1234567890", "2007-03-1X", "1/2", "\u{0}", "2007\n",
    "2007-2008-2009-2010-2011-2012-2013", "2007-03-12\u{301}", "-", "--", "-200", "..", "...",
  ])
  func refusesWhatTheGrammarLacks(text: String) {
    let mistake = mistake(text, as: PartialDate.self)
    #expect(mistake != nil)
    for suggestion in mistake?.suggestions ?? [] {
      #expect(PartialDate(suggestion) != nil)
    }
  }

  @Test(arguments: [
    Wrong("12/03/2007", "must be written as year-month-day", meant: "2007-03-12", "2007-12-03"),
    Wrong("13/03/2007", "must be written as year-month-day", meant: "2007-03-13"),
    Wrong("03/13/2007", "must be written as year-month-day", meant: "2007-03-13"),
    Wrong("12.3.2007", "must be written as year-month-day", meant: "2007-03-12", "2007-12-03"),
    Wrong("2007/03/12", "must be written as year-month-day", meant: "2007-03-12", "2007-12-03"),
    Wrong("2007-3-12", "must be written as year-month-day", meant: "2007-03-12", "2007-12-03"),
    Wrong("20070312", "must be written as year-month-day", meant: "2007-03-12"),
    Wrong("12 March 2007", "must be written as year-month-day", meant: "2007-03-12"),
    Wrong("March 12, 2007", "must be written as year-month-day", meant: "2007-03-12"),
    Wrong("the 3rd of Sept. 2007", "must be written as year-month-day", meant: "2007-09-03"),
    Wrong("March 2007", "must be written as year-month", meant: "2007-03"),
    Wrong("03/2007", "must be written as year-month", meant: "2007-03"),
    Wrong("2007-3", "must be written as year-month", meant: "2007-03"),
    Wrong("Mar 2007", "must be written as year-month", meant: "2007-03"),
    Wrong("about 2015", "must mark an approximate date with '~' at its end", meant: "2015~"),
    Wrong("c. March 2015", "must mark an approximate date with '~' at its end", meant: "2015-03~"),
    Wrong("~2015", "must mark an approximate date with '~' at its end", meant: "2015~"),
    Wrong("2015 (?)", "must mark an uncertain date with '?' at its end", meant: "2015?"),
    Wrong("2010s", "must have an 'X' for each digit of the year that is not known", meant: "201X"),
    Wrong(
      "1900s", "must have an 'X' for each digit of the year that is not known", meant: "190X",
      "19XX"),
    Wrong("201x", "must have an 'X' for each digit of the year that is not known", meant: "201X"),
    Wrong(
      "spring 2021",
      "must be written as year-season: 21 for spring, 22 summer, 23 autumn and 24 winter",
      meant: "2021-21"),
    Wrong("2014-2018", interval, meant: "2014/2018"),
    Wrong("2014 – 2018", interval, meant: "2014/2018"),
    Wrong("March 2014 to May 2018", interval, meant: "2014-03/2018-05"),
    Wrong("since 2014", interval, meant: "2014/.."),
    Wrong("2014-", interval, meant: "2014/..", "2014"),
    Wrong("2014 to present", interval, meant: "2014/.."),
    Wrong("until 2018", interval, meant: "../2018"),
    Wrong("2014/present", example, meant: "2014/.."),
    Wrong("2007/08", example, meant: "2007/2008", "2007-08"),
    Wrong(" 2007 ", example, meant: "2007"),
    Wrong("2007 (final)", example),
    Wrong("n.d.", example),
  ])
  func suggestsWhatWasMeant(wrong: Wrong) {
    wrong.expect(of: PartialDate.self)
  }

  @Test func pointsAtTheColumn() {
    let finding = reading("2014/2018-13", as: PartialDate.self).findings.first
    #expect(finding?.rule == "bad-date")
    #expect(finding?.range?.start.line == 3)
    #expect(finding?.range?.start.column == 19)
    #expect(finding?.range?.end.column == 21)
    let inQuotes = reading("2007-13", quoted: true, as: PartialDate.self).findings.first
    #expect(inQuotes?.range?.start.column == 15)
    let whole = reading("March 2007", as: PartialDate.self).findings.first
    #expect(whole?.range?.start.column == 9)
    #expect(whole?.range?.end.column == 19)
    #expect(whole?.suggestion == "did you mean '2007-03'?")
  }

  @Test func saysWhatStandsInPlaceOfADate() {
    let finding = reading("", as: PartialDate.self).findings.first
    #expect(finding?.message == "this \(Self.example), not nothing")
  }

  @Test func quotesNoMoreThanALine() {
    let long = mistake(String(repeating: "x", count: 500), as: PartialDate.self)?.message
    #expect(long == "'\(String(repeating: "x", count: 60))…' \(Self.example)")
    #expect(mistake("a\nb", as: PartialDate.self)?.message == "'a b' \(Self.example)")
  }
}
