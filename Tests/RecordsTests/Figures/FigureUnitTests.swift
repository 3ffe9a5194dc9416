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
    ("gas", "gas"), ("women and girls", "woman or girl"), ("midwives", "midwife"),
    ("lives", "life"), ("lives lost", "life lost"), ("indices", "index"), ("women", "woman"),
    ("women doctors", "woman doctor"), ("sports clubs", "sports club"), ("lanterns", "lantern"),
    ("NGOs", "NGO"), ("MPs", "MP"), ("Officers", "Officer"), ("emergencies", "emergency"),
    ("churches", "church"), ("cheeses", "cheeses"), ("boat trips", "boat trip"),
    ("Mbps", "Mbps"), ("PhDs", "PhD"), ("tuk-tuks", "tuk-tuk"), ("person-days", "person-day"),
    ("pies", "pie"), ("passers-by", "passers-by"), ("topics", "topic"),
    ("statistics", "statistics"), ("people displaced by floods", "person displaced by floods"),
    ("women, men and children", "women, men and children"), ("US dollars", "US dollar"),
  ])
  func hasAWordForOne(unit: String, one: String) {
    #expect(FigureUnit(unit).singular == one)
  }

  @Test(arguments: [
    ("women", "people"), ("men", "persons"), ("children", "people"), ("girls", "children"),
    ("officials", "people"), ("women", "victims"), ("women and girls", "migrants"),
    ("child victims", "victims"), ("child victims", "children"), ("people", "survivors"),
    ("women", "displaced people"), ("children under five", "people"), ("court cases", "cases"),
    ("large ferries", "ferries"), ("million euros", "billion euros"), ("women", "million people"),
    ("girls", "women and girls"), ("thousand women", "people"), ("US$ million", "US$ billion"),
    ("minors", "children and infants"), ("lantern", "lanterns"),
  ])
  func canBePartOf(part: String, whole: String) {
    #expect(FigureUnit(part).canBePart(of: FigureUnit(whole)))
  }

  @Test(arguments: [
    ("percent", "people"), ("percent of people", "people"), ("kilograms", "people"),
    ("euros", "US dollars"), ("million euros", "billion US dollars"), ("cases", "people"),
    ("men", "women"), ("women", "children"), ("boys", "women and girls"), ("people", "women"),
    ("officials", "victims"), ("people per household", "people"), ("families", "people"),
    ("cases", "court cases"), ("adults", "girls"), ("deaths", "people"), ("year", "years"),
    ("births per woman", "births"),
  ])
  func cannotBePartOf(part: String, whole: String) {
    #expect(!FigureUnit(part).canBePart(of: FigureUnit(whole)))
  }

  @Test(arguments: [
    ("women", "men", true), ("officials", "victims", true), ("people", "million people", true),
    ("people", "cases", false), ("people", "percent", false), ("euros", "US dollars", false),
    ("people", "people per household", false),
  ])
  func sharesAnAxis(one: String, other: String, isShared: Bool) {
    #expect(FigureUnit(one).sharesAxis(with: FigureUnit(other)) == isShared)
    #expect(FigureUnit(other).sharesAxis(with: FigureUnit(one)) == isShared)
  }

  @Test func makesNoSingularInAnotherLanguage() throws {
    let one = try #require(Quantity("1"))
    let french = FigureVocabulary(isEnglish: false) { _ in nil }
    #expect(french.value(one, FigureUnit("villages")) == "1 villages")
    let reworded = FigureVocabulary(isEnglish: true) { $0 == "figure.about" ? "some {n}" : nil }
    #expect(reworded.value(one, FigureUnit("villages")) == "1 village")
  }
}
