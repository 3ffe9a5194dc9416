import Diagnostics
import Evidence
import Testing

/// Places in documents, and what stands there.
struct LocatorTests {
  private func text(_ text: String) -> SourceText {
    SourceText(
      name: "gauge", file: FileID(0), path: "sources/texts/gauge.txt", sha256: "", text: text)
  }

  @Test(arguments: [
    ("line 32", [32...32]), ("lines 9 and 29", [9...9, 29...29]),
    ("section 1.3, line 112", [112...112]),
    ("lines 20, 22 and 83-85", [20...20, 22...22, 83...85]),
    ("Appendix 3, outcome 4a, line 685-686", [685...686]), ("slide 6, lines 46–47", [46...47]),
  ])
  func readsLines(locator: String, lines: [ClosedRange<Int>]) {
    #expect(Locator(locator).lines == lines)
  }

  @Test func readsPagesSectionsNotesAndItems() {
    #expect(Locator("pp. 202-24").pages == [202...224])
    #expect(Locator("sections 3 and 3.1, line 5").sections == [.number([3]), .number([3, 1])])
    #expect(Locator("appendix 1, guideline 30, line 590").item == 30)
    #expect(Locator("appendix 1, line 5").sections == [.named("appendix", "1")])
    #expect(Locator("note 8, line 124").note == 8)
    #expect(Locator("before Covid-19, line 4").lines == [4...4])
  }

  @Test func countsLinesOfAnySystem() {
    #expect(text("one\r\ntwo\rthree\nfour").lines == ["one", "two", "three", "four"])
    #expect(text("\u{FEFF}one\n").lines == ["one"])
  }

  @Test func findsPagesBetweenFormFeeds() {
    let pages = text("first\n\u{0C}second\nmore\n\u{0C}third\n\u{0C}")
    #expect(pages.pages == [1, 2, 4])
    #expect(pages.lines == ["first", "second", "more", "third"])
  }

  @Test func aPageOfATextWithoutPagesIsNotKnown() {
    guard case .unknown = text("words\n").passage(at: Locator("p. 3")) else {
      Issue.record("the page seems to be known")
      return
    }
  }

  @Test func aLineMustBeThereAndHaveWords() {
    let own = text("1. Wells\n\nThere are 41 wells.\n2. Roads\nNone.\n")
    func mistake(_ locator: String) -> Passage.Mistake? {
      if case .wrong(let mistake) = own.passage(at: Locator(locator)) { mistake } else { nil }
    }
    #expect(mistake("line 9") == .beyond(9, of: 5, isPage: false))
    #expect(mistake("line 2") == .blank(2, before: 1, after: 3))
    #expect(mistake("section 1, line 3") == nil)
    #expect(
      mistake("section 1, line 5")
        == .elsewhere(line: 5, section: .number([1]), actual: .number([2])))
    #expect(mistake("section 7, line 5") == nil)
  }

  @Test func aNoteBeginsWithItsMark() {
    let own = text("Wells are dry.\n³ (Okafor, 2016)\n^{4 (}Ministry, 2017)\n")
    func mistake(_ locator: String) -> Passage.Mistake? {
      if case .wrong(let mistake) = own.passage(at: Locator(locator)) { mistake } else { nil }
    }
    #expect(mistake("note 3, line 2") == nil)
    #expect(mistake("note 4, line 3") == nil)
    #expect(mistake("note 4, line 2") == .noNote(line: 2, note: 4, at: 3))
  }

  @Test func quotationsAreFoundAcrossLinesAndEllipses() throws {
    let plain = PlainWords.of("The wells were dug for the com-\nmunities of the “north”, in 2016.")
    func isThere(_ text: String) throws -> Bool {
      try #require(Quotations.all(in: text).first).isIn(plain)
    }
    #expect(try isThere("\"dug for the communities of the 'north'\""))
    #expect(try isThere("“The wells … for the communities”"))
    #expect(try isThere("“wells were [...] of the north”"))
    #expect(try !isThere("“for the communities … the wells”"))
    #expect(try !isThere("“dug for the cities of the north”"))
    #expect(Quotations.all(in: "a \"well\" of 12\" and \"two words\"").isEmpty)
  }
}
