import SiteSupport
import TestSupport
import Testing

/// What holds for one record is not printed as the state of another, nor of another time.
struct OthersStateTests {
  private func data(of id: String, _ keys: String) throws -> String {
    let site = try BuiltSmallSite(adding: [
      "legal/text.yml": """
      - id: \(id)
        title: A text
        kind: convention
        \(keys)
        sources: example-report

      """
    ])
    return try #require(site["law/\(id).html"])
  }

  @Test(arguments: [
    ("scope: global\n  countries: [KHM]", nil),
    ("scope: regional\n  countries: [KHM, VNM]", nil),
    (
      "scope: regional\n  countries: KHM\n  regions: asean",
      "[{\"@type\":\"AdministrativeArea\",\"name\":\"ASEAN\"}]"
    ),
    (
      "scope: bilateral\n  countries: KHM\n  parties: [KHM, VNM]",
      "[{\"@type\":\"Country\",\"name\":\"Cambodia\"},{\"@type\":\"Country\",\"name\":\"Vietnam\"}]"
    ),
    ("scope: national\n  countries: KHM", "[{\"@type\":\"Country\",\"name\":\"Cambodia\"}]"),
  ])
  func aTreatyIsOfNoCountryInWhoseFrameworkItIs(keys: String, jurisdiction: String?) throws {
    let page = try data(of: "text", keys)
    if let jurisdiction {
      #expect(page.contains("\"legislationJurisdiction\":\(jurisdiction)"))
    } else {
      #expect(!page.contains("\"legislationJurisdiction\""))
    }
  }

  @Test(arguments: [
    ("role: coordinates", "", true),
    ("role: coordinates, period: 2003/2009", "", false),
    ("role: coordinates, period: 2003/..", "", true),
    ("role: coordinates, programme: wells", "", false),
    ("role: coordinates", ", status: defunct", false),
    ("role: coordinates", ", areas: VN-01", false),
  ])
  func whoCoordinatesAProgrammeOrDidSoOnceDoesNotCoordinateForTheCountry(
    role: String, service: String, isShown: Bool
  ) throws {
    let site = try BuiltSmallSite(adding: [
      "programmes/wells.yml":
        "id: wells\ntitle: Wells\ncountries: KHM\nsources: example-report, p. 9\n",
      "countries/vn/country.yml": """
      id: vietnam
      code: VNM
      name: Vietnam
      subdivisions: [{code: VN-01, name: North}]
      sources: example-report

      """,
      "organizations/board.yml": """
      - id: board
        name: The Board
        kind: government-committee
        countries: [KHM, VNM]
        services: [{kind: coordination\(service), sources: "example-report, p. 9"}]
        roles: [{\(role), sources: "example-report, p. 9"}]
        sources: example-report, p. 9

      """,
    ])
    let page = try #require(site["countries/cambodia.html"])
    #expect(page.contains("Coordinating body") == isShown)
  }

  @Test func aPartInAProgrammeHasItsOwnTime() throws {
    let site = try BuiltSmallSite(adding: [
      "programmes/wells.yml":
        "id: wells\ntitle: Wells\ncountries: KHM\nperiod: 2001/2020\nsources: example-report, p. 9\n",
      "organizations/donor.yml": """
      - id: donor
        name: Donor
        kind: government
        countries: KHM
        roles: [{role: funds, programme: wells, period: 2003, sources: "example-report, p. 9"}]
        sources: example-report, p. 9

      """,
    ])
    let page = try #require(site["programmes/wells.html"])
    #expect(page.contains("Donor</a> <span class=\"note\">(2003)</span>"))
  }

  @Test func theStateOfWorkHasItsTimeInEveryList() throws {
    let country = try #require(SmallSite.soundFiles["countries/kh/country.yml"])
    let site = try BuiltSmallSite(adding: [
      "countries/kh/country.yml": country
        + "coverage: {state: active, as-of: 2017, sources: \"example-report, p. 9\"}\n"
    ])
    let countries = try #require(site["countries.html"])
    #expect(countries.contains("Programme: Active, as of 2017"))
    let page = try #require(site["countries/cambodia.html"])
    #expect(page.contains("<dt>Programme</dt> <dd>Active, as of 2017</dd>"))
    let region = try #require(site["regions/asean.html"])
    #expect(region.contains("Cambodia</a> <span class=\"note\">(as of 2017)</span>"))
  }
}
