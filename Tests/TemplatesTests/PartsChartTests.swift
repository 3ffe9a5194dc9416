import SiteSupport
import TestSupport
import Testing

/// Shares, breakdowns, maps and small lines: what is drawn, and what can be taken along.
@Suite struct PartsChartTests {
  private static let figures = """
    - id: seats
      label: seats on boats
      unit: seats
      geography: KHM
      series:
        - {period: 2018, value: 80, by: {sector: {services: 20, industry: 30, complete: no}}}
        - {period: 2019, value: 100, by: {sector: {services: 25, industry: 75}}}
      sources: example-report, p. 4
    - id: berths
      label: berths at the quay
      unit: berths
      geography: VNM
      value: 40
      period: 2019
      sources: example-report
    - id: guests
      label: guests on boats
      unit: people
      geography: KHM
      missing: not-published
      period: 2019
      by: {sector: {services: 12, complete: no}}
      sources: example-report
    - id: crews
      label: crews of boats
      unit: people
      geography: KHM
      value: 90
      period: 2019
      by: {sector: {basis: percent, services: 40, industry: 60}}
      sources: example-report
    - id: moorings
      label: change in moorings
      unit: berths
      geography: KHM
      value: -10
      period: 2019
      sources: example-report

    """

  private static let map = """
    {"type": "FeatureCollection", "features": [
     {"type": "Feature", "properties": {"code": "KHM"}, "geometry": {"type": "Polygon",
      "coordinates": [[[0, 0], [6, 0], [6, 5], [0, 5], [0, 0]]]}},
     {"type": "Feature", "properties": {"code": "VNM"}, "geometry": {"type": "Polygon",
      "coordinates": [[[6, 0], [10, 0], [10, 5], [6, 5], [6, 0]]]}}]}
    """

  private func site(_ chart: String) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "figures/quay.yml": Self.figures, "assets/map.geojson": Self.map,
      "pages/quay.md": """
      ---
      id: quay
      title: The quay
      ---
      ```chart
      \(chart)
      caption: What the quay is for
      ```

      """,
    ])
  }

  @Test func `what parts leave of the whole is hatched, and no part is stretched`() throws {
    let page = try #require(try site("figures: seats\nkind: shares")["quay.html"])
    // 20 and 30 of 80 seats, and the 30 that nobody states.
    #expect(page.contains("x=\"0%\" y=\"20\" width=\"25%\""))
    #expect(page.contains("x=\"25%\" y=\"20\" width=\"37.5%\""))
    #expect(
      page.contains(
        "class=\"piece unknown\" fill=\"url(#page-chart-seats-shares-hatch)\" x=\"62.5%\" y=\"20\" width=\"37.5%\""
      ))
    #expect(
      page.contains(
        "2018: Services 20, Industry 30, Not stated 30; 2019: Services 25, Industry 75</desc>"))
  }

  @Test func `a breakdown has a bar for each part and for the rest`() throws {
    let page = try #require(try site("figures: seats\nkind: breakdown")["quay.html"])
    #expect(
      page.contains(
        "2018: Services: 20; Industry: 30; Not stated: 30. 2019: Services: 25; Industry: 75</desc>")
    )
  }

  @Test func `parts of a whole that nobody knows are not drawn as shares`() throws {
    let page = try #require(try site("figures: guests\nkind: shares")["quay.html"])
    #expect(page.contains("<desc>Not stated the whole is not known</desc>"))
    #expect(page.contains("<td>Services</td><td class=\"n\">12</td>"))
  }

  @Test func `shares that the source gives are drawn as bars in percent`() throws {
    let page = try #require(try site("figures: crews\nkind: breakdown")["quay.html"])
    #expect(page.contains("Percent of people, by sector, 2019"))
    #expect(page.contains("<desc>Services: 40\u{A0}%; Industry: 60\u{A0}%</desc>"))
  }

  @Test func `a bar below zero goes to the left`() throws {
    let site = try site("figures: [berths, moorings]")
    let page = try #require(site["quay.html"])
    // From -10 to 40: zero is at a fifth of the width.
    #expect(page.contains("<rect class=\"a\" x=\"20\" width=\"80\" height=\"4\"/>"))
    #expect(page.contains("<rect class=\"a\" width=\"20\" height=\"4\"/>"))
    #expect(page.contains("<rect class=\"zero\" x=\"19.8\" width=\"0.4\" height=\"4\"/>"))
    let picture = try #require(site["data/charts/quay/berths-bars.svg"])
    #expect(
      picture.contains("x=\"0%\" y=\"28\" width=\"20%\"") || picture.contains("width=\"20%\""))
  }

  @Test func `a map colours places and hatches those without a figure`() throws {
    let page = try #require(try site("figures: berths\nkind: map")["quay.html"])
    #expect(page.contains("<title>Vietnam: 40</title>"))
    #expect(page.contains("class=\"none\" fill=\"url(#page-chart-berths-map-hatch)\""))
    #expect(page.contains("No figure: Cambodia."))
  }

  @Test func `a small line says its first and its last number`() throws {
    let page = try #require(try site("figures: seats\nkind: sparklines")["quay.html"])
    #expect(page.contains("aria-label=\"From 80 in 2018 to 100 in 2019\""))
    #expect(page.contains("<td class=\"n\" data-label=\"2018\">80</td>"))
  }

  @Test func `a chart leaves its numbers and its picture as files`() throws {
    let site = try site("figures: seats\nkind: shares")
    let page = try #require(site["quay.html"])
    #expect(page.contains("href=\"data/charts/quay/seats-shares.csv\""))
    #expect(page.contains("href=\"data/charts/quay/seats-shares.svg\""))
    #expect(page.contains("href=\"#page-chart-seats-shares\""))
    #expect(page.contains("<p class=\"cite-text\">“What the quay is for”, chart in "))
    let table = try #require(site["data/charts/quay/seats-shares.csv"])
    let rows = table.split(separator: "\r\n")
    #expect(rows.count == 7)
    #expect(rows[2].hasPrefix("seats,seats on boats,KHM,Cambodia,2018,sector,services,20,"))
    let picture = try #require(site["data/charts/quay/seats-shares.svg"])
    #expect(picture.contains("<title>What the quay is for</title>"))
    #expect(!picture.contains("class="))
  }

  @Test func `two charts of one figure and kind have names of their own`() throws {
    let one =
      "figures: seats\nkind: line\ncaption: One\n```\n\n```chart\nfigures: seats\nkind: line"
    let page = try #require(try site(one)["quay.html"])
    #expect(page.contains("id=\"page-chart-seats-line\""))
    #expect(page.contains("id=\"page-chart-seats-line-2\""))
  }
}
