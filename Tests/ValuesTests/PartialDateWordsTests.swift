import Testing
import Values

@Suite struct PartialDateWordsTests {
  @Test(arguments: [
    ("2007", "2007"),
    ("0985", "985"),
    ("2007-03", "March 2007"),
    ("2007-03-12", "12 March 2007"),
    ("2007-03-02", "2 March 2007"),
    ("2015~", "about 2015"),
    ("2007-03~", "about March 2007"),
    ("2007?", "possibly 2007"),
    ("2007%", "possibly about 2007"),
    ("2014/2018", "2014 to 2018"),
    ("2014-03/2018", "March 2014 to 2018"),
    ("1984~/2004-06", "about 1984 to June 2004"),
    ("../2018", "until 2018"),
    ("2014/..", "from 2014"),
    ("/2018", "until 2018 (start not known)"),
    ("2014/", "from 2014 (end not known)"),
    ("2021-21", "spring 2021"),
    ("2021-24?", "possibly winter 2021"),
    ("201X", "the 2010s"),
    ("201X~", "about the 2010s"),
    ("200X", "between 2000 and 2009"),
    ("20XX", "between 2000 and 2099"),
    ("2004-XX", "2004 (month not known)"),
    ("2004-XX-XX", "2004 (month and day not known)"),
    ("2007-03-XX", "March 2007 (day not known)"),
    ("0000", "1 BCE"),
    ("-0043-03-15", "15 March 44 BCE"),
    ("-004X", "between 50 BCE and 41 BCE"),
    ("Y170000002", "170000002"),
  ])
  func printsAsPreciselyAsItIsKnown(text: String, words: String) {
    #expect(PartialDate(text)?.words(.english) == words)
  }

  @Test func takesAnotherLanguage() {
    var german = DateVocabulary.english
    german.months[2] = "März"
    german.day = "{day}. {month} {year}"
    german.interval = "{start} bis {end}"
    german.approximate = "um {date} {unknown} {"
    #expect(PartialDate("2007-03-12/2007-04")?.words(german) == "12. März 2007 bis April 2007")
    #expect(PartialDate("2015~")?.words(german) == "um 2015 {unknown} {")
  }

  @Test func standsAVocabularyThatLacksNames() {
    var short = DateVocabulary.english
    short.months = []
    short.seasons = []
    #expect(PartialDate("2007-03")?.words(short) == "3 2007")
    #expect(PartialDate("2007-22")?.words(short) == "2 2007")
  }
}
