import SiteSupport
import TestSupport
import Testing

/// A service that has ended or is closed is offered to nobody.
struct ClosedServiceTests {
  @Test(arguments: [
    ("active", true), ("unknown", true), ("inactive", false), ("defunct", false),
    ("temporarily-closed", false),
  ])
  func isInNoListOfWhoGivesIt(status: String, isGiven: Bool) throws {
    let site = try site(status: status)
    let factsheet = try #require(site["countries/cambodia/dossier.html"])
    #expect(factsheet.contains("<caption>Shelters <small>1 organization</small>") == isGiven)
    #expect(factsheet.contains("No such organization is listed.") == !isGiven)
    let table = try #require(site["data/organizations.csv"])
    let row = try #require(table.split(separator: "\r\n").first { $0.hasPrefix("house,") })
    #expect(row.contains(",shelter,men,KH-12,") == isGiven, "\(row)")
    let directory = try #require(site["countries/cambodia/organizations.html"])
    #expect(directory.contains("<dd>Phnom Penh</dd>") == false)
    #expect(directory.contains("Phnom Penh, by area only</dd>") == isGiven)
  }

  @Test func standsOnThePageOfItsOrganizationWithItsState() throws {
    let page = try #require(try site(status: "defunct")["organizations/house.html"])
    #expect(page.contains("<th scope=\"row\">Shelter<sup>"))
  }

  private func site(status: String) throws -> BuiltSmallSite {
    let factsheet = try #require(SmallSite.soundFiles["countries/kh/factsheet.md"])
    return try BuiltSmallSite(adding: [
      "countries/kh/factsheet.md": factsheet + """

        ```directory
        services: shelter
        populations: men
        areas: KH-12
        caption: Shelters
        ```

        """,
      "organizations/more.yml": """
      - id: house
        name: House
        kind: ngo
        countries: KHM
        services:
          - {kind: shelter, populations: men, areas: KH-12, status: \(status),
             sources: example-report}
        sources: example-report

      """,
    ])
  }
}
