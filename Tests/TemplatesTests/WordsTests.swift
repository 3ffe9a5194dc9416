import Records
import Templates
import TestSupport
import Testing
import Values

/// Interface words and how content replaces them.
struct WordsTests {
  @Test func aPhraseIsTheBuiltInEnglishUnlessContentHasItsOwn() {
    #expect(Words()(LayoutWord.home) == "Home")
    #expect(Words(overrides: ["layout.home": "ទំព័រដើម"])(LayoutWord.home) == "ទំព័រដើម")
  }

  @Test func holesAreFilledByName() {
    let words = Words(overrides: ["layout.source-number-at": "{locator} in {n}, {unknown}"])
    let text = words(LayoutWord.sourceNumberAt, ["n": "2", "locator": "p. 9"])
    #expect(text == "p. 9 in 2, {unknown}")
  }

  @Test func everyPhraseHasAKeyOfItsOwn() {
    #expect(LayoutWord.skipToContent.key == "layout.skip-to-content")
    #expect(WordLists.keys.contains("layout.skip-to-content"))
    #expect(WordLists.keys.contains("prose.footnotes"))
  }

  @Test(arguments: [
    ("prakas", "Prakas"), ("sub-decree", "Sub-decree"),
    ("memorandum-of-understanding", "Memorandum of understanding"),
  ])
  func aWordOfAVocabularyHasALabel(kind: String, label: String) {
    #expect(Words().label(InstrumentKind(builtIn: kind)) == label)
  }

  @Test func contentReplacesTheWordOfAValue() {
    let words = Words(overrides: ["instrument-kind.prakas": "Ministerial order (prakas)"])
    #expect(words.label(InstrumentKind(builtIn: "prakas")) == "Ministerial order (prakas)")
  }

  @Test(arguments: [
    ("2017", "as of 2017"), ("2017-03", "as of March 2017"), ("2017~", "as of about 2017"),
    ("2017/2017", "as of 2017"), ("17XX", "at some time between 1700 and 1799"),
    ("190X", "at some time between 1900 and 1909"), ("198X", "as of the 1980s"),
    ("../1950", "at some time until 1950"), ("1950/..", "at some time from 1950"),
    ("/1950", "at some time until 1950 (start not known)"),
    ("1950/1952", "at some time from 1950 to 1952"),
  ])
  func aTimeAtWhichSomethingWasTrueReadsAsOne(date: String, words: String) throws {
    #expect(Words().asOf(try PartialDate.parse(date).get()) == words)
  }

  @Test func anEditionThatIsADateIsPrintedAsOne() {
    #expect(Words().edition("2026-11") == "November 2026")
    #expect(Words().edition("second edition") == "second edition")
  }

  @Test func datesAreWrittenInTheSitesOwnWords() {
    let words = Words(overrides: [
      "date-form.november": "tháng 11", "date-form.day": "{day} {month}, {year}",
      "date-form.approximate": "khoảng {date}", "date.not-stated": "không rõ ngày",
    ])
    #expect(words.date(PartialDate("2022-11-02")) == "2 tháng 11, 2022")
    #expect(words.date(PartialDate("2015~")) == "khoảng 2015")
    #expect(words.date(nil) == "không rõ ngày")
    #expect(words.date(PartialDate("2007-03")) == "March 2007")
    #expect(WordLists.keys.contains("date-form.november"))
  }
}
