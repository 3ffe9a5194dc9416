import Library
import Loading
import Markdown
import Records
import TestSupport
import Testing

@Suite struct FigureTextTests {
  /// How a figure with these keys is written.
  private func text(_ keys: String, label: String = "something reported") throws -> FigureText {
    let record = """
      - id: told
        label: \(label)
        geography: KHM
        sources: example-report, p. 3
      \(keys.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))

      """
    let site = SmallSite(adding: ["figures/told.yml": record])
    let figure = try #require(try site.load().library?.figures["told"])
    return FigureText(figure, .english)
  }

  @Test(arguments: [
    ("value: 9.29\nunit: billion US dollars", "9.29 billion US dollars"),
    ("value: 71\nunit: '%'", "71\u{A0}%"), ("value: 71.5\nunit: per cent", "71.5\u{A0}%"),
    ("value: 3\nunit: '% of output'", "3\u{A0}% of output"),
    ("value: -4200\nunit: tonnes", "\u{2212}4,200 tonnes"),
    ("value: -0.4\nunit: percent", "\u{2212}0.4\u{A0}%"),
    ("value: 7100000000000\nunit: US dollars", "7.1 trillion US dollars"),
    ("value: 1250000000\nunit: people", "1.25 billion people"),
    ("value: 999999999\nunit: people", "999,999,999 people"),
    ("value: 1234567890\nunit: people", "1,234,567,890 people"),
    ("value: 4000000000\nunit: million riels", "4,000,000,000 million riels"),
    ("value: 1\nunit: ministries", "1 ministry"), ("value: 0\nunit: ministries", "0 ministries"),
    ("value: 4\nout-of: 163\nunit: places", "4 of 163 places"),
    ("value: 12\nqualifier: less-than\nunit: cases", "less than 12 cases"),
    ("value: 60\nqualifier: at-least\nunit: percent", "at least 60\u{A0}%"),
    ("value: 9\nout-of: 167\nunit: places\nqualifier: at-least", "at least 9 of 167 places"),
    ("value: 1\nout-of: 167\nunit: places", "1 of 167 places"),
    ("value: 1\nunit: million people", "1 million people"),
    ("value: 1\nunit: billion US dollars", "1 billion US dollars"),
    ("value: 1\nunit: percentage points", "1 percentage point"),
    ("value: 1\nunit: people per km²", "1 person per km²"),
    ("value: 1.0\nunit: people per km²", "1.0 people per km²"),
    ("missing: not-collected\nunit: people", "No figure: not collected"),
  ])
  func saysTheNumberWithItsUnit(keys: String, words: String) throws {
    #expect(try text(keys).value() == words)
  }

  @Test(arguments: [
    ("value: 120\nunit: displaced people", " people", "120 displaced"),
    ("value: 120\nunit: displaced people", " persons left", "120 displaced"),
    ("value: 120\nunit: displaced people", " displaced people", "120"),
    ("value: 1\nunit: displaced people", " person", "1 displaced"),
    ("value: 9.29\nunit: billion US dollars", " US dollars", "9.29 billion"),
    ("value: 9.29\nunit: billion US dollars", " dollars", "9.29 billion US"),
    ("value: 12.5\nunit: percent of GDP", "% of GDP", "12.5"),
    ("value: 12.5\nunit: '% of GDP'", " per cent of GDP", "12.5"),
    ("value: 4.1\nunit: people per household", " people", "4.1 people per household"),
    ("value: 5\nunit: cases of people", " of hope", "5 cases of people"),
  ])
  func saysOnlyWhatTheNextWordsDoNotSay(keys: String, next: String, words: String) throws {
    #expect(try text(keys).value(before: next) == words)
  }

  @Test(arguments: [
    ("value: 2008\nunit: year", "2008"), ("value: 1975\nunit: calendar year", "1975"),
    ("value: 2008\nunit: years", "2,008 years"), ("value: 5\nunit: year", "5 year"),
    ("value: -0\nunit: people", "0 people"), ("value: -0.0\nunit: percent", "0.0\u{A0}%"),
    ("value: 1.0\nunit: tonnes", "1.0 tonnes"), ("value: 18.2\nunit: ‰", "18.2 ‰"),
  ])
  func printsNoSignOfNothingAndNoYearAsAQuantity(keys: String, words: String) throws {
    #expect(try text(keys).value() == words)
  }

  @Test(arguments: [
    ("value: 5234567890123", "5.23 trillion"), ("value: -5235000000001", "\u{2212}5.24 trillion"),
    ("value: 5239000000001\nqualifier: at-least", "at least 5.23 trillion"),
    ("value: 5231000000001\nqualifier: up-to", "up to 5.24 trillion"),
    ("value: 999999999999", "1 trillion"), ("value: 12345678901", "12.3 billion"),
    ("value: 123456789012", "123 billion"), ("value: 17638801", "17,638,801"),
  ])
  func roundsALongNumberOnACardSoThatItStaysTrue(keys: String, number: String) throws {
    #expect(try text(keys + "\nunit: US dollars").number(in: .card) == number)
  }

  @Test(arguments: [
    (" people left", "594"), (" **people**", "594 people"), (" in May", "594 people"),
    (" workers left", "594 people"), (" of them, all people", "594 people"),
    (", people said", "594 people"),
    (" new countries", "594 people"), ("", "594 people"), (" persons", "594"),
    (" this year", "594 people"), (" was reported", "594 people"), (" across it", "594 people"),
    (" women were trained", "594 people"), (" adults", "594 people"),
    (" households", "594 people"), (" young people", "594 people"),
  ])
  func leavesTheUnitOutWhereTheNextWordsNameIt(following: String, words: String) throws {
    let text = try text("value: 594\nunit: people")
    #expect(text.value(before: following) == words)
  }

  @Test(arguments: [
    ("billion euros", " euros in all", "7.4 billion"), ("billion euros", " billion euros", "7.4"),
    ("billion euros", " was lost", "7.4 billion euros"),
    ("million US dollars", " dollars", "7.4 million US"),
    ("percent", " percent of them", "7.4"), ("percent", " of them", "7.4\u{A0}%"),
  ])
  func leavesOnlyOutWhatFollows(unit: String, following: String, words: String) throws {
    #expect(try text("value: 7.4\nunit: \(unit)").value(before: following) == words)
  }

  @Test(arguments: [
    ("billion US dollars", " went", "9.29 billion"),
    ("billion US dollars", " US dollars", "9.29 billion"),
    ("billion US dollars", " billion US dollars", "9.29"), ("US dollars", " went", "9.29"),
    ("billion US dollars", "", "9.29 billion"), ("tonnes", " tonnes", "9.29"),
  ])
  func keepsTheScaleInTheNumberAlone(unit: String, following: String, words: String) throws {
    let text = try text("value: 9.29\nunit: \(unit)")
    #expect(text.text(.number, before: following) == words)
  }

  @Test func printsAMeasureWhateverFollows() throws {
    let text = try text("value: 9.29\nunit: billion US dollars", label: "remittances received")
    #expect(text.value(before: " remittances received") == "9.29 billion US dollars")
    #expect(!text.isNamedByLabel)
  }

  @Test func takesTheUnitFromTheLabelUnlessItIsOne() throws {
    #expect(try text("value: 6\nunit: centres", label: "centres run by NGOs").isNamedByLabel)
    #expect(try !text("value: 1\nunit: centres", label: "centres run by NGOs").isNamedByLabel)
  }
}
