import TestSupport
import Testing

/// One mistake makes one finding, with the likely fix.
struct OneCauseTests {
  private let indicator = """
    - id: wells
      label: villages with a well
      unit: percent
      definition: Of all villages.
      sources: example-report, p. 1

    """

  private func report(_ sheet: String, adding files: [String: String?] = [:]) throws -> String {
    var all: [String: String?] = [
      "indicators/wells.yml": indicator, "figures/wells.csv": sheet,
      "countries/xs.yml": "- {id: sandland, code: XSL, name: Sandland}\n",
      "pages/dry.md": """
      ---
      id: dry
      title: Dry
      summary: Words.
      ---
      In Sandland {wells-xsl} had one, in Cambodia {wells-khm}.

      """,
    ]
    all.merge(files) { $1 }
    return try SmallSite(adding: all).report()
  }

  @Test func aRepeatedColumnIsNotFollowedByItsFigures() throws {
    try expectReport(
      report(
        """
        indicator,place,2019,2020,2020,source
        wells,KHM,40,41,42,"example-report, p. 2"
        wells,XSL,7,8,9,"example-report, p. 2"

        """),
      """
      figures/wells.csv:1:27: '2020' must be the name of one column only [repeated-column]
        note: row 1, column '2020'
        figures/wells.csv:1:22: first used here, row 1, column '2020'

      """)
  }

  @Test func aMistypedPlaceIsNotFollowedByItsFigureAndTheCodeOfTheSiteIsProposed() throws {
    let report = try report(
      """
      indicator,place,2019,2020,source
      wells,KHM,40,41,"example-report, p. 2"
      wells,XSX,7,8,"example-report, p. 2"

      """)
    let messages = report.split(separator: "\n").filter { !$0.hasPrefix("  note:") }
    #expect(messages.count == 2, "\(report)")
    #expect(
      messages.first?.hasSuffix(
        "'XSX' is a user-assigned code, so a record in 'countries/' must name it, since 'wells-xsx' "
          + "speaks of it [unnamed-country]") == true, "\(report)")
    #expect(messages.last == "  help: did you mean 'XSL'?", "\(report)")
  }

  @Test func aFigureThatNobodyMistypedIsStillMissed() throws {
    let report = try report(
      """
      indicator,place,2019,2020,source
      wells,KHM,40,41,"example-report, p. 2"

      """)
    #expect(report.contains("pages/dry.md:6:13: '{wells-xsl}' must name a figure that exists"))
  }

  @Test func anUnknownColumnListsDimensionsAndTheNamesOfTheGuide() throws {
    let report = try report(
      """
      indicator,place,period,value,gender,source
      wells,KHM,2019,40,,"example-report, p. 2"
      wells,XSL,2019,4,,"example-report, p. 2"

      """)
    #expect(
      report.contains(
        """
        figures/wells.csv:1:30: 'gender' must be a key of observations, a dimension or a period \
        [unknown-column]
          note: row 1, column 'gender'
          note: known columns: as-of, confidence, from, geography or place, high, indicator, label, low, \
        missing, note, out-of, period, price-year, qualifier, sources or source, status, to, unit, value
          note: known dimensions: age,
        """), "\(report)")
  }

  @Test func aListBelowAKeyOfTheFileIsOneMistake() throws {
    try expectReport(
      SmallSite(adding: [
        "glossary/more.yml": """
        terms:
          - id: sluice
            term: Sluice
            gloss: A gate for water.
            sources: example-report, p. 4

        """
      ]).report(),
      """
      glossary/more.yml:1:1: the file must be a plain list of records, not a list below 'terms' \
      [wrong-type]
        help: delete the line 'terms:', so that the file begins with '- id: …'

      """)
  }

  @Test func oneUnitIsProposedOnce() throws {
    let report = try SmallSite(adding: [
      "figures/more.yml": """
      - {id: fee, label: fee, value: 7, unit: Canadian dolars, geography: KHM, \
      sources: 'example-report, p. 3'}

      """
    ]).report()
    #expect(report.contains("help: did you mean 'Canadian dollars'? Otherwise, "), "\(report)")
  }

  @Test func anAssetThatDiffersInCapitalsIsProposed() throws {
    let report = try SmallSite(adding: [
      "assets/pump.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n",
      "pages/pumps.md":
        "---\nid: pumps\ntitle: Pumps\nsummary: Words.\n---\n![A pump](/assets/Pump.svg)\n",
    ]).report()
    #expect(
      report.contains(
        """
        pages/pumps.md:6:1: '/assets/Pump.svg' must be the path of a page or an asset, from this file \
        [broken-link]
          help: did you mean '/assets/pump.svg'?
        """), "\(report)")
  }

  @Test func aLawIsNotRelatedToItself() throws {
    try expectReport(
      SmallSite(adding: [
        "legal/more.yml": """
        - id: quay-act
          title: Quay Act
          kind: act
          scope: national
          countries: KHM
          relations: [{type: transposes, to: quay-act, sources: "example-report, p. 4"}]
          sources: example-report, p. 4

        """
      ]).report(),
      """
      legal/more.yml:6:38: the relation 'transposes' of 'quay-act' must be to another instrument, not to \
      itself [relation-to-itself]
        help: write the identifier of the other instrument

      """)
  }

  @Test func theQualifierOfAnotherPeriodIsNamedWithIt() throws {
    let report = try SmallSite(adding: [
      "figures/more.yml": """
      - id: pumps
        label: pumps
        unit: pumps
        geography: KHM
        series:
          - {period: 2018, value: 70, qualifier: at-least}
          - {period: 2019, value: 95}
        sources: example-report, p. 3

      """,
      "pages/pumps.md":
        "---\nid: more\ntitle: More\nsummary: Words.\n---\nThere were more than {pumps@2018} then.\n",
    ]).report()
    expectReport(
      report,
      """
      pages/pumps.md:6:22: 'more than' must not be before '{pumps@2018}', which is 'at-least' its \
      number [qualifier-contradicted]
        help: write '{pumps@2018}' alone, which says so

      """)
  }

  @Test func theMembersOfARegionNeedNoRecords() throws {
    try expectReport(
      SmallSite(adding: [
        "regions/more.yml":
          "- {id: river-union, name: River Union, members: [KHM, LAO, THA, MMR]}\n"
      ]).report(), "")
  }
}
