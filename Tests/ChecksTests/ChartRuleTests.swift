import TestSupport
import Testing

/// What a chart asks of its figures.
@Suite struct ChartRuleTests {
  private static let figures = """
    - id: catch
      label: fish landed
      unit: tons
      geography: KHM
      value: 400
      period: 2019
      by:
        sector: {industry: 150, agriculture: 240, complete: no}
        residence: {urban: 100, rural: 300}
      sources: example-report
    - id: ill
      label: of people who were ill
      unit: percent
      geography: VNM
      value: 7
      period: 2019
      by: {residence: {urban: 5, rural: 9}}
      sources: example-report
    - id: nets
      label: nets mended
      unit: nets
      geography: [KHM, asean]
      value: 55
      period: 2019
      sources: example-report
    - id: more-nets
      label: nets sold
      unit: nets
      geography: KHM
      value: 12
      period: 2019
      sources: example-report
    - id: old-nets
      label: nets thrown away
      unit: nets
      geography: KHM
      value: 9
      period: 2019
      sources: example-report

    """

  /// A map on which none of the figures' places is.
  private static let otherMap = """
    {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "LAO"},
     "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [6, 0], [6, 5], [0, 5], [0, 0]]]}}]}
    """

  private func report(_ chart: String, map: String? = nil) throws -> String {
    var files: [String: String?] = [
      "figures/fish.yml": Self.figures,
      "pages/fish.md": """
      ---
      id: fish
      title: Fish
      ---
      ```chart
      \(chart)
      caption: Fish
      ```

      """,
    ]
    if let map { files["assets/map.geojson"] = map }
    return try SmallSite(adding: files).report()
  }

  // MARK: Parts

  @Test func `parts of a figure without any are an error`() throws {
    try expectReport(
      report("figures: nets\nkind: shares"),
      """
      pages/fish.md:6:10: 'nets' must be broken down to be in a chart of kind 'shares' [chart-without-parts]
        help: give it 'by', or write 'kind: bars'
        figures/fish.yml:19:7: the figure

      """)
  }

  @Test func `a figure with two breakdowns needs to know which is meant`() throws {
    try expectReport(
      report("figures: catch\nkind: breakdown"),
      """
      pages/fish.md:6:10: the chart must say by what 'catch' is divided, which is broken down by 'sector', \
      'residence' [chart-without-parts]
        help: by: sector
        figures/fish.yml:1:7: the figure

      """)
  }

  @Test func `a figure must be broken down by what the chart names`() throws {
    try expectReport(
      report("figures: ill\nkind: breakdown\nby: sector"),
      """
      pages/fish.md:6:10: 'ill' must be broken down by 'sector' to be in this chart [chart-without-parts]
        note: it is broken down by: residence
        figures/fish.yml:11:7: the figure

      """)
  }

  @Test func `rates of each part are no shares of a whole`() throws {
    try expectReport(
      report("figures: ill\nkind: shares"),
      """
      pages/fish.md:6:10: 'ill' must be divided into parts of a whole to be drawn as shares, and has a rate \
      or mean of each part [chart-without-parts]
        help: write 'kind: breakdown'
        figures/fish.yml:17:8: the parts

      """)
  }

  @Test(arguments: [
    "figures: catch\nkind: shares\nby: sector", "figures: catch\nkind: breakdown\nby: residence",
    "figures: ill\nkind: breakdown",
  ])
  func `figures with the parts of the chart are sound`(chart: String) throws {
    try expectReport(report(chart), "")
  }

  @Test func `'by' is for charts of parts`() throws {
    try expectReport(
      report("figures: catch\nkind: bars\nby: sector"),
      """
      pages/fish.md:8:5: 'by' must not be in a chart of kind 'bars' [unknown-key]
        help: write 'kind: shares' or 'kind: breakdown', or leave 'by' out

      """)
  }

  // MARK: Maps

  @Test func `a map without outlines is an error`() throws {
    try expectReport(
      report("figures: more-nets\nkind: map", map: Self.otherMap),
      """
      pages/fish.md:6:10: no place of the chart has an outline on the site's map [chart-without-outlines]
        help: name a map with their outlines in 'site.yml', or write 'kind: bars'

      """)
  }

  @Test func `a figure of two places has no colour on a map`() throws {
    try expectReport(
      report("figures: [more-nets, nets]\nkind: map"),
      """
      pages/fish.md:6:22: 'nets' must be about one place to be on a map [chart-without-outlines]
        figures/fish.yml:19:7: the figure

      """)
  }

  @Test func `a place has one colour`() throws {
    try expectReport(
      report("figures: [more-nets, old-nets]\nkind: map"),
      """
      pages/fish.md:6:22: 'more-nets' and 'old-nets' must not be of one place on a map, which has one \
      colour [chart-without-outlines]
        figures/fish.yml:33:7: the figure

      """)
  }

  @Test(arguments: ["figures: catch", "figures: more-nets", "figures: old-nets"])
  func `figures of one place each are on a map`(figures: String) throws {
    try expectReport(report("\(figures)\nkind: map"), "")
  }
}
