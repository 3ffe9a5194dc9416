import SiteSupport
import TestSupport
import Testing

/// What other sources give is a disagreement only where both numbers cannot be true.
@Suite struct AgreeingClaimTests {
  /// The pages of a site with one figure and one claim on it.
  private func built(_ figure: String, claim: String, of source: String = "other-report") throws
    -> BuiltSmallSite
  {
    try BuiltSmallSite(adding: [
      "figures/more.yml": """
      - id: reported
        label: something reported
        geography: KHM
        sources: example-report, p. 3
        \(figure)
        claims:
          - sources: '\(source), p. 4'
            \(claim)

      """,
      "sources/other.yml": """
      - id: other-report
        type: report
        title: The other report
        locators: pages

      """,
    ])
  }

  @Test(arguments: [
    ("value: 41\n  unit: cases", "value: 41"), ("value: 66\n  unit: percent", "value: 66.4"),
    ("value: 70000\n  unit: cases\n  qualifier: about", "value: 71890"),
    ("value: 15\n  unit: cases\n  qualifier: at-least", "value: 19"),
    ("value: 15\n  unit: cases\n  as-of: 2023", "value: 88\n      as-of: 1997"),
    ("value: 15\n  unit: cases\n  period: 2021/2022", "value: 16\n      as-of: 2019-05"),
  ])
  func saysThatANumberIsAlsoGiven(figure: String, claim: String) throws {
    let site = try built(figure, claim: claim)
    let table = try #require(site["figures.html"])
    #expect(table.contains("Also given as "))
    #expect(!table.contains("Another source says"))
    #expect(site["questions.html"]?.contains("something reported") != true)
  }

  /// Of 100, neither fewer nor more can be the same number.
  @Test(arguments: [
    ("value: 100\n  unit: cases\n  qualifier: less-than", "value: 100\n      qualifier: more-than"),
    ("value: 100\n  unit: cases\n  qualifier: more-than", "value: 100\n      qualifier: up-to"),
    ("value: 50\n  unit: percent\n  qualifier: more-than", "value: 50\n      qualifier: less-than"),
    ("value: 30\n  unit: cases", "value: 30\n      qualifier: less-than"),
    ("value: 60\n  unit: cases\n  qualifier: at-least", "value: 59\n      qualifier: up-to"),
  ])
  func findsBoundsThatExcludeEachOther(figure: String, claim: String) throws {
    let site = try built(figure, claim: claim)
    #expect(site["figures.html"]?.contains(#"<span class="doubt">Another source says"#) == true)
    #expect(site["questions.html"]?.contains("Sources disagree") == true)
  }

  @Test(arguments: [
    ("value: 100\n  unit: cases\n  qualifier: up-to", "value: 100\n      qualifier: at-least"),
    ("value: 50\n  unit: cases\n  qualifier: less-than", "value: 49"),
    ("value: 12\n  unit: cases\n  qualifier: more-than", "value: 12\n      qualifier: more-than"),
  ])
  func acceptsBoundsThatMeet(figure: String, claim: String) throws {
    #expect(try built(figure, claim: claim)["questions.html"]?.contains("reported") != true)
  }

  @Test func saysThatSourcesDisagreeWhereTheyDo() throws {
    let site = try built("value: 15\n  unit: cases", claim: "value: 19")
    #expect(site["figures.html"]?.contains(#"<span class="doubt">Another source says 19"#) == true)
    #expect(site["questions.html"]?.contains("Sources disagree") == true)
  }

  @Test func namesNoOtherSourceWhereItIsTheSame() throws {
    let site = try built(
      "value: 15\n  unit: cases", claim: "value: 19", of: "example-report")
    #expect(site["figures.html"]?.contains(#"<span class="doubt">Also given as 19"#) == true)
    let questions = try #require(site["questions.html"])
    #expect(questions.contains("A source is unclear"))
    #expect(!questions.contains("Sources disagree") && !questions.contains("Another source"))
  }

  @Test func saysOfHowManyPlacesAClaimIs() throws {
    let site = try built("value: 146\n  out-of: 191\n  unit: places", claim: "value: 144")
    #expect(site["figures.html"]?.contains("Another source says 144 of 191 places") == true)
    #expect(site["questions.html"]?.contains("What is the number?") == true)
    #expect(site["data/figures.csv"]?.contains("144 of 191 places (other-report, p. 4)") == true)
  }

  @Test func asksForAYear() throws {
    let site = try built("value: 2008\n  unit: year", claim: "value: 2009")
    let questions = try #require(site["questions.html"])
    #expect(questions.contains("Which year is it?") && questions.contains("<b>2009</b>"))
    #expect(!questions.contains("How many") && !questions.contains("2,009"))
  }

  /// Rounded numbers differ as counts do: no number is rounded to 5 and to 6.
  @Test(arguments: [
    ("value: 5\n  unit: percent", "value: 6"), ("value: 5\n  unit: ships", "value: 6"),
    ("value: 1.4\n  unit: billion US dollars", "value: 1.5"),
    ("value: 7000\n  unit: ships", "value: 8000"),
  ])
  func asksWhichOfTwoRoundedNumbersIsRight(figure: String, claim: String) throws {
    let site = try built(figure, claim: claim)
    #expect(site["figures.html"]?.contains(#"<span class="doubt">Another source says"#) == true)
    #expect(site["questions.html"]?.contains("Sources disagree") == true)
  }

  @Test(arguments: [
    ("value: 5\n  unit: percent", "value: 5.4"), ("value: 6\n  unit: percent", "value: 5.5"),
    ("value: 1.4\n  unit: billion US dollars", "value: 1.43"),
    ("value: 5\n  unit: percent\n  qualifier: about", "value: 5.5"),
    ("value: 5\n  unit: percent\n  as-of: 2019", "value: 6\n      as-of: 2021"),
  ])
  func takesANumberForAnotherRoundingOfTheSame(figure: String, claim: String) throws {
    let site = try built(figure, claim: claim)
    #expect(site["figures.html"]?.contains("Also given as ") == true)
    #expect(site["questions.html"]?.contains("something reported") != true)
  }
}
