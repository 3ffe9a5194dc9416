import SiteSupport
import TestSupport
import Testing

/// A rank is a mark on a line of places; a longer bar would say that a worse place is more.
@Suite struct RankChartTests {
  private func chart(_ figures: String, _ ids: String) throws -> String {
    let site = try BuiltSmallSite(adding: [
      "figures/ranks.yml": figures,
      "pages/about.md": """
      ---
      id: about
      title: About
      summary: What this site is.
      ---
      ```chart
      figures: [\(ids)]
      caption: Places
      ```

      """,
    ])
    return try #require(site["about.html"])
  }

  private func rank(_ id: String, _ value: Int, _ more: String) -> String {
    "- {id: \(id), label: \(id), value: \(value), geography: KHM, period: 2020, "
      + "sources: 'example-report, p. 3', \(more)}\n"
  }

  @Test func isAMarkAmongItsPlaces() throws {
    let page = try chart(
      rank("best", 1, "out-of: 50, unit: places") + rank("worst", 50, "out-of: 50, unit: places"),
      "best, worst")
    #expect(
      page.contains("The mark shows the place: the first at the left, the last at the right; 2020"))
    #expect(page.contains(#"height="1"/><rect class="a" width="2" height="4"/></svg>"#))
    #expect(page.contains(#"height="1"/><rect class="a" x="98" width="2" height="4"/></svg>"#))
    #expect(!page.contains("The length of the bar shows the number"))
  }

  @Test func hasNoBarWhereItsPlacesAreNotKnown() throws {
    let page = try chart(
      rank("best", 3, "unit: rank") + rank("worst", 90, "unit: rank"), "best, worst")
    #expect(!page.contains("class=\"bar\"") && page.contains(">90</td>"))
    #expect(!page.contains("shows the"))
  }

  @Test func isNoShareOfAWhole() throws {
    let page = try chart(
      rank("east", 4, "out-of: 8, unit: counties") + rank("west", 8, "out-of: 8, unit: counties"),
      "east, west")
    #expect(page.contains("The length of the bar shows the number"))
    #expect(page.contains(#"<rect class="a" width="50" height="4"/>"#))
  }
}
