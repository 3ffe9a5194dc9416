import SiteSupport
import TestSupport
import Testing

/// Wherever a value is printed, its unit is printed with it.
@Suite struct FigureUnitPageTests {
  private static let figures = """
    - id: sent-home
      label: remittances received
      value: 9.29
      unit: billion US dollars
      geography: KHM
      claims: {value: 8.1, qualifier: about, sources: 'example-report, p. 4'}
      sources: example-report, p. 3
    - id: output
      label: output of the country
      value: 5234567890123
      unit: US dollars
      geography: KHM
      sources: example-report, p. 3
    - id: poor
      label: people below the line
      value: 17.8
      unit: '%'
      geography: KHM
      sources: example-report, p. 3
    - id: balance
      label: balance of trade
      value: -40
      unit: tonnes
      geography: KHM
      sources: example-report, p. 3
    - id: services
      label: balance of services
      value: 10
      unit: tonnes
      geography: KHM
      sources: example-report, p. 3

    """

  private func built() throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "figures/money.yml": Self.figures,
      "countries/kh/factsheet.md": """
      ---
      id: cambodia-2022
      title: Cambodia
      summary: "In all {sent-home}."
      country: cambodia
      edition: "2022"
      headline: [sent-home, output, poor, balance]
      sources: example-report
      ---
      Cambodia received {sent-home}, {poor} and {balance}; {output.number} of **it**.

      ## Partners

      None.

      ## Trade

      ```chart
      figures: [balance, services]
      caption: "Trade of {balance}"
      ```

      """,
    ])
  }

  @Test func printsItOnCardsAndInProse() throws {
    let page = try #require(try built()["countries/cambodia/dossier.html"])
    #expect(page.contains(#"<span>9.29</span> <span class="unit">billion US dollars</span>"#))
    #expect(page.contains(#"<span class="longer">5.23"#) == false)
    #expect(page.contains(#"5.23 trillion</span> <span class="unit">US dollars</span>"#))
    #expect(page.contains("<span>17.8\u{A0}%</span></a>"))
    #expect(page.contains(">9.29 billion US dollars</data>"))
    #expect(page.contains(">17.8\u{A0}%</data>"))
    #expect(page.contains(">\u{2212}40 tonnes</data>"))
    #expect(page.contains(">5,234,567,890,123</data>"))
    #expect(!page.contains("% percent"))
  }

  @Test func printsItInTextsOfFieldsAndInMetadata() throws {
    let site = try built()
    let page = try #require(site["countries/cambodia/dossier.html"])
    #expect(page.contains(#"<meta name="description" content="In all 9.29 billion US dollars.">"#))
    #expect(page.contains(#""description":"In all 9.29 billion US dollars.""#))
    #expect(page.contains("Trade of \u{2212}40 tonnes"))
  }

  @Test func printsItInListsAndQuestions() throws {
    let site = try built()
    let countries = try #require(site["countries.html"])
    #expect(countries.contains("9.29 billion US dollars</b>: remittances received"))
    let questions = try #require(site["questions.html"])
    #expect(questions.contains("remittances received: 9.29 billion US dollars"))
    #expect(questions.contains("<b>About 8.1 billion US dollars</b>"))
    #expect(questions.contains("How much is it?"))
    let table = try #require(site["data/figures.csv"])
    #expect(table.contains("about 8.1 billion US dollars (example-report, p. 4)"))
  }

  @Test func drawsABarForANegativeValueOnTheOtherSideOfZero() throws {
    let page = try #require(try built()["countries/cambodia/dossier.html"])
    #expect(page.contains(#"<rect class="a" width="80" height="4"/>"#))
    #expect(page.contains(#"<rect class="a" x="80" width="20" height="4"/>"#))
    #expect(page.contains(#"<rect class="zero" x="79.8""#))
    #expect(page.contains("Tonnes"))
  }

  @Test func saysNothingOfADifferenceThatRoundingExplains() throws {
    let thirds = (1...3).map {
      "- id: third-\($0)\n  label: a third\n  value: 33\n  unit: percent\n  geography: KHM\n"
        + "  sources: example-report, p. 3\n"
    }
    let site = try BuiltSmallSite(adding: [
      "figures/thirds.yml": thirds.joined() + """
        - id: whole
          label: all
          value: 100
          unit: percent
          geography: KHM
          parts: {relation: sum, of: [third-1, third-2, third-3]}
          sources: example-report, p. 3

        """,
      "pages/about.md": """
      ---
      id: about
      title: About
      summary: What this site is.
      ---
      ```chart
      figures: [third-1, third-2, third-3]
      caption: Thirds
      ```

      """,
    ])
    #expect(site["figures.html"]?.contains("Its parts add up") == false)
    let chart = try #require(site["about.html"])
    #expect(chart.contains("Total, as published") && !chart.contains("Not accounted for"))
    #expect(chart.contains("33\u{A0}%"))
  }
}
