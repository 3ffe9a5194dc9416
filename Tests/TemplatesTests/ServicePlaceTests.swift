import Publishing
import SiteSupport
import TestSupport
import Testing

/// A service is shown in the countries where it is given, and in no other.
@Suite struct ServicePlaceTests {
  private static let files: [String: String?] = [
    "organizations/more.yml": """
    - id: three-rivers
      name: Three Rivers
      kind: ngo
      countries: [KHM, VNM]
      services:
        - {kind: legal-aid, populations: families, areas: KH-1, sources: example-report}
        - {kind: research, populations: migrants, sources: example-report}
      sources: example-report
    - id: one-school
      name: One School
      kind: ngo
      countries: [KHM, VNM]
      services: {kind: education, populations: employers, areas: KH-12, sources: example-report}
      sources: example-report
    - {id: alder, name: Alder, kind: network, countries: [KHM, VNM], sources: example-report}
    - {id: birch, name: Birch, kind: network, countries: [KHM, VNM], sources: example-report}
    - {id: cedar, name: Cedar, kind: network, countries: [KHM, VNM], sources: example-report}
    - {id: dogwood, name: Dogwood, kind: network, countries: [KHM, VNM], sources: example-report}

    """,
    "pages/more.md": """
    ---
    id: more
    title: More
    summary: Two lists.
    ---
    ```directory
    country: VNM
    services: legal-aid
    ```

    ```directory
    country: KHM
    services: legal-aid
    ```

    """,
  ]

  private func card(_ id: String, in country: String) throws -> String {
    let site = try BuiltSmallSite(adding: Self.files)
    let page = try #require(site["countries/\(country)/organizations.html"])
    let start = try #require(page.firstRange(of: "<li id=\"o-\(id)\""))
    let rest = page[start.lowerBound...]
    return String(rest[..<(try #require(rest.firstRange(of: "</dl>"))).lowerBound])
  }

  @Test func aCountrysCardHasTheServicesOfThatCountry() throws {
    let here = try card("three-rivers", in: "cambodia")
    #expect(here.contains("<dd>Legal aid, research</dd>") && here.contains("Banteay Meanchey"))
    #expect(here.contains("data-facets=\"legal-aid|families|KH-1"))
    let there = try card("three-rivers", in: "vietnam")
    #expect(there.contains("<dd>Research</dd>") && there.contains("<dd>Migrants</dd>"))
    #expect(!there.contains("Banteay Meanchey") && !there.contains("legal-aid"))
  }

  @Test func saysThatNoServiceIsStatedForTheCountryWhereAllAreElsewhere() throws {
    let card = try card("one-school", in: "vietnam")
    #expect(card.contains("<dt>Gives</dt> <dd>no service stated for Vietnam</dd>"))
    #expect(!card.contains("<dt>For</dt>") && !card.contains("Phnom Penh"))
  }

  @Test func theListsByServiceCountThoseOfTheCountry() throws {
    let site = try BuiltSmallSite(adding: Self.files)
    let page = try #require(site["countries/vietnam/organizations.html"])
    #expect(page.contains("<summary>By service (1)</summary><dl><div><dt>Research (1)</dt>"))
    #expect(!page.contains("By area"))
  }

  @Test func aServiceOfOneCountryIsNotFoundUnderAnother() throws {
    let page = try #require(try BuiltSmallSite(adding: Self.files)["organizations.html"])
    #expect(page.contains("data-facets=\"legal-aid|families|KHM KH-1"))
  }

  @Test func aListInAPageAsksForTheServiceInTheCountry() throws {
    let page = try #require(try BuiltSmallSite(adding: Self.files)["more.html"])
    #expect(page.split(separator: "Three Rivers</a>").count == 2)
  }
}
