import Records
import Testing
import Values

@Suite struct FigureUnitTests {
  @Test(arguments: ["%", "percent", "per cent", "Percent", "per\u{A0}cent", "pct"])
  func readsEveryWayToWritePercent(unit: String) {
    #expect(FigureUnit(unit).isPercent)
    #expect(FigureUnit(unit) == FigureUnit("percent"))
  }

  @Test(arguments: ["percent of GDP", "% of output", "percentage points", "people"])
  func doesNotTakeOtherUnitsForAShare(unit: String) {
    #expect(!FigureUnit(unit).isPercent)
  }

  @Test(arguments: [
    ("people", true), ("migrant workers", true), ("court cases", true),
    ("children under five", true),
    ("members of parliament", true), ("thousand people", false), ("people per household", false),
    ("births/1,000 people", false), ("US dollars a day", false), ("kilometres", false),
    ("average members", false),
  ])
  func knowsWhatCannotBeDivided(unit: String, isIndivisible: Bool) {
    #expect(FigureUnit(unit).isIndivisible == isIndivisible)
  }

  @Test(arguments: [
    ("percent", true), ("billion US dollars", true), ("EUR", true), ("km²", true), ("tonnes", true),
    ("births per woman", true), ("people", false), ("strategies", false),
  ])
  func knowsWhatIsRounded(unit: String, isMeasure: Bool) {
    #expect(FigureUnit(unit).isMeasure == isMeasure)
  }

  @Test(arguments: [
    ("people", "person"), ("countries", "country"), ("data sets", "data set"),
    ("US dollars a day", "US dollar a day"), ("members of parliament", "member of parliament"),
    ("policies", "policy"), ("boxes", "box"), ("kWh", "kWh"), ("census", "census"),
    ("species", "species"), ("television series", "television series"), ("buses", "bus"),
    ("crises", "crisis"), ("headquarters", "headquarters"), ("news", "news"), ("pays", "pays"),
    ("gas", "gas"), ("women and girls", "women and girls"), ("midwives", "midwife"),
  ])
  func hasAWordForOne(unit: String, one: String) {
    #expect(FigureUnit(unit).singular == one)
  }

  @Test func makesNoSingularInAnotherLanguage() throws {
    let one = try #require(Quantity("1"))
    let french = FigureVocabulary(isEnglish: false) { _ in nil }
    #expect(french.value(one, FigureUnit("villages")) == "1 villages")
    let reworded = FigureVocabulary(isEnglish: true) { $0 == "figure.about" ? "some {n}" : nil }
    #expect(reworded.value(one, FigureUnit("villages")) == "1 village")
  }
}
