import SiteSupport
import TestSupport
import Testing

/// Charts over time, and of estimates on one scale: what is drawn, and what is in the table below.
@Suite struct DrawnChartTests {
  private static let figures = """
    - id: boats
      label: boats with a licence
      unit: boats
      geography: KHM
      series:
        - {period: 2014, value: 200}
        - {period: 2015, value: 300}
        - {period: 2016, missing: not-published}
        - {period: 2017, value: 250}
        - {period: 2018, value: 400, status: break-in-series, note: Small boats count too.}
        - {period: 2019, value: 450, status: provisional}
      sources: example-report
    - id: ships
      label: boats with an engine
      unit: boats
      geography: KHM
      series:
        - {period: 2014, value: 50}
        - {period: 2019, value: 90}
      sources: example-report
    - id: wrecks
      label: boats lost in a storm
      unit: boats
      geography: KHM
      value: 1200
      qualifier: at-least
      period: 2015
      sources: example-report

    """

  private func page(_ chart: String) throws -> String {
    let site = try BuiltSmallSite(adding: [
      "figures/boats.yml": Self.figures,
      "pages/boats.md": """
      ---
      id: boats
      title: Boats
      ---
      ```chart
      \(chart)
      caption: More boats each year
      ```

      """,
    ])
    return try #require(site["boats.html"])
  }

  @Test func `a line stops at a gap and at a break, and is dashed where numbers may change`() throws
  {
    let page = try page("figures: boats\nkind: line")
    #expect(page.contains("<polyline class=\"line a\" points=\"0,66.7 20,50\"/>"))
    #expect(page.contains("<polyline class=\"line tentative a\" points=\"80,33.3 100,25\"/>"))
    #expect(page.split(separator: "class=\"cut\"").count == 2)
    #expect(page.contains("aria-label=\"More boats each year\""))
    #expect(page.contains("2016 No figure: not published; 2017 250; 2018 400; 2019 450"))
  }

  @Test func `every number is in the table below the picture`() throws {
    let page = try page("figures: [boats, ships]\nkind: small-multiples")
    #expect(page.contains("<summary>8 numbers</summary>"))
    for number in ["200", "300", "250", "400", "450", "50", "90"] {
      #expect(page.contains("<td class=\"n\">\(number)</td>"), "\(number)")
    }
  }

  @Test func `a slope joins the first and the last number of each series`() throws {
    let page = try page("figures: [boats, ships]\nkind: slope")
    #expect(page.contains("Boats with a licence: 200, 450; Boats with an engine: 50, 90"))
  }

  @Test func `an arrow says that a number is the least`() throws {
    let page = try page("figures: [wrecks, ships]\nkind: dots")
    #expect(page.contains("d=\"M-6-5L0 0L-6 5\""))
    #expect(page.contains("at least 1,200"))
  }

  @Test func `a figure without a series is in no chart over time`() throws {
    try expectReport(
      SmallSite(adding: [
        "figures/boats.yml": Self.figures,
        "pages/boats.md": """
        ---
        id: boats
        title: Boats
        ---
        ```chart
        figures: [boats, wrecks]
        kind: slope
        caption: Boats
        ```

        """,
      ]).report(),
      """
      pages/boats.md:6:18: 'wrecks' must have numbers of two times or more to be in a chart of kind \
      'slope' [chart-without-series]
        help: give it a 'series', or write 'kind: bars'
        figures/boats.yml:21:7: the figure

      """)
  }
}
