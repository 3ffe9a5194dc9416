import SiteSupport
import TestSupport
import Testing

@Suite struct InexactChartTests {
  /// A page with a chart of two parts of a total of 80.
  private func chart(part: String = "", total: String = "") throws -> String {
    let site = try BuiltSmallSite(adding: [
      "figures/more.yml": """
      - {id: north, label: the north, value: 50, unit: cases, geography: KHM, \
      sources: 'example-report, p. 3'}
      - {id: south, label: the south, value: 17, unit: cases, geography: KHM\(part), \
      sources: 'example-report, p. 3'}
      - {id: country, label: all, value: 80, unit: cases, geography: KHM\(total), \
      parts: {relation: includes, of: [north, south]}, sources: 'example-report, p. 3'}

      """,
      "pages/about.md": Self.page("figures: [north, south]\ncaption: Cases"),
    ])
    return try #require(site["about.html"])
  }

  private static func page(_ chart: String) -> String {
    """
    ---
    id: about
    title: About
    summary: What this site is.
    ---
    ```chart
    \(chart)
    ```

    """
  }

  @Test func saysHowManyAreNotAccountedFor() throws {
    let page = try chart()
    #expect(page.contains("Not accounted for") && page.contains(">13</td>"))
  }

  @Test(arguments: [
    (", qualifier: at-least", ""), ("", ", qualifier: about"), (", qualifier: estimate", ""),
  ])
  func saysNoDifferenceOfNumbersThatAreNotExact(part: String, total: String) throws {
    #expect(try !chart(part: part, total: total).contains("Not accounted for"))
  }

  @Test func drawsMillionsAmongSingleOnesToOneScale() throws {
    let site = try BuiltSmallSite(adding: [
      "figures/more.yml": """
      - {id: north, label: the north, value: 500000, unit: people, geography: KHM, \
      sources: 'example-report, p. 3'}
      - {id: south, label: the south, value: 2.5, unit: million people, geography: KHM, \
      sources: 'example-report, p. 3'}

      """,
      "pages/about.md": Self.page("figures: [north, south]\ncaption: People"),
    ])
    let page = try #require(site["about.html"])
    #expect(page.contains(#"<rect class="a" width="20" height="4"/>"#))
    #expect(page.contains(#"<rect class="a" width="100" height="4"/>"#))
    #expect(page.contains(">2.5 million people</td>"))
  }

  @Test func showsPeopleUnderAnotherHeadingInTheSplitBySex() throws {
    let site = try BuiltSmallSite(adding: [
      "figures/more.yml": """
      - {id: heard, label: people heard, value: 200, unit: people, geography: KHM, \
      sex: {basis: percent, female: 45, male: 35, other: 20}, sources: 'example-report, p. 3'}

      """,
      "pages/about.md": Self.page("kind: sex-split\nfigures: [heard]\ncaption: Sex"),
    ])
    let page = try #require(site["about.html"])
    #expect(page.contains(#"data-label="Other">20"#))
    #expect(page.contains("Bars: women first, then men, then others, as parts of the whole"))
    #expect(page.contains(#"<rect class="c" x="80" width="20" height="4"/>"#))
    let table = try #require(site["figures.html"])
    #expect(table.contains("45\u{A0}% women, 35\u{A0}% men, 20\u{A0}% other"))
  }
}
