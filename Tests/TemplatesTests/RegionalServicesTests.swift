import SiteSupport
import TestSupport
import Testing

/// The services of bodies that serve the whole region are not said to be missing from the records.
@Suite struct RegionalServicesTests {
  private func site(
    _ keys: String = "regions: asean", view: String = "research",
    people: String = "populations: [officials]"
  ) throws
    -> BuiltSmallSite
  {
    try BuiltSmallSite(adding: [
      "organizations/more.yml": """
      - id: delta-centre
        name: Delta Centre
        kind: intergovernmental
        \(keys)
        services: [{kind: research, populations: officials, sources: example-report}]
        sources: example-report
      - id: harbour
        name: Harbour House
        kind: ngo
        countries: KHM
        services: [{kind: shelter, populations: women, sources: example-report}]
        sources: example-report

      """,
      "pages/more.md": """
      ---
      id: more
      title: More
      summary: Words.
      ---
      ```coverage
      country: KHM
      services: \(view)
      \(people)
      ```

      """,
    ])
  }

  private let line =
    "Organizations that serve a whole region to which Cambodia belongs count in none of"

  @Test func areNamedOnTheCountrysPage() throws {
    let page = try #require(try site()["countries/cambodia/coverage.html"])
    #expect(page.contains(line))
    #expect(page.contains("delta-centre.html\">Delta Centre</a> (research)."))
    #expect(!page.contains("since none is on record and"))
  }

  @Test func areNamedInAViewThatAsksForThem() throws {
    let page = try #require(try site()["more.html"])
    #expect(page.contains("Delta Centre</a> (research)."))
    #expect(try #require(try site(view: "shelter")["more.html"]).contains(line) == false)
  }

  @Test func aViewWithNothingElseSaysSo() throws {
    let files = try site(view: "[research, training]", people: "caption: Words")
    let page = try #require(files["more.html"])
    #expect(page.contains(line))
    #expect(page.contains("<p>Nothing else is recorded of these services.</p>"))
  }

  @Test(arguments: [
    "regions: asean\n  countries: KHM", "countries: VNM",
    "regions: asean\n  listed: false\n  unlisted-reason: It asked not to be.",
  ])
  func countAsBeforeOtherwise(keys: String) throws {
    let page = try #require(try site(keys)["countries/cambodia/coverage.html"])
    #expect(!page.contains(line))
  }
}
