import SiteSupport
import TestSupport
import Testing

/// A subdivision, and a place that the site declares, carry figures, laws and services.
@Suite struct DeclaredPlaceTests {
  private static let files = [
    "places/port.yml": """
    - id: port
      code: KH-PORT
      name: Example Port
      within: KH-18
      note: Two provinces claim it.
      sources: example-report, p. 9
    - {id: pier, code: KH-PIER, name: North Pier, within: KH-PORT}

    """,
    "figures/port.yml": """
    - {id: port-trained, label: officials trained, value: 594, unit: people, geography: KH-PORT, \
    as-of: 2020, sources: "example-report, p. 3"}
    - {id: city-trained, label: teachers trained, value: 12, unit: people, geography: KH-12, \
    as-of: 2020, sources: "example-report, p. 3"}

    """,
    "legal/port.yml": """
    - id: port-rules
      title: Rules of the port
      kind: law
      scope: national
      areas: [KH-PORT, KH-18]
      events: [{type: adopted, date: 2019, sources: "example-report, p. 4"}]
      sources: example-report, p. 4

    """,
    "organizations/port.yml": """
    - id: port-desk
      name: Port Desk
      kind: ngo
      countries: KHM
      services: [{kind: legal-aid, areas: KH-PORT, sources: "example-report, p. 5"}]
      sources: example-report, p. 5

    """,
  ]

  @Test func hasAPageWithItsFiguresLawsAndServices() throws {
    let page = try #require(try BuiltSmallSite(adding: Self.files)["places/port.html"])
    #expect(page.contains("<h1>Example Port</h1>"))
    #expect(page.contains("Sihanoukville, <a href="))
    #expect(page.contains("KH-PORT"))
    #expect(page.contains("Two provinces claim it."))
    #expect(page.contains("pier.html\">North Pier</a>"))
    #expect(page.contains("officials trained"))
    #expect(page.contains("Rules of the port"))
    #expect(page.contains("Port Desk"))
  }

  @Test func areNamedWhereverTheyAreUsed() throws {
    let site = try BuiltSmallSite(adding: Self.files)
    let law = try #require(site["law/port-rules.html"])
    #expect(law.contains("<dt>Applies in</dt>"))
    #expect(law.contains("../places/port.html\">Example Port</a>"))
    #expect(law.contains("Sihanoukville (Cambodia)"))
    let figures = try #require(site["figures.html"])
    #expect(figures.contains("Example Port (Cambodia)"))
    #expect(figures.contains("Phnom Penh (Cambodia)"))
    let directory = try #require(site["countries/cambodia/organizations.html"])
    #expect(directory.contains("Example Port"))
    let country = try #require(site["countries/cambodia/dossier.html"])
    #expect(country.contains("../places/port.html\">Example Port</a>"))
  }

  @Test func areInTheData() throws {
    let site = try BuiltSmallSite(adding: Self.files)
    let places = try #require(site["data/places.csv"])
    #expect(places.contains("port,KH-PORT,Example Port,,KHM,KH-18,,Two provinces claim it.,"))
    let instruments = try #require(site["data/instruments.csv"])
    #expect(instruments.contains("KH-PORT; KH-18"))
    let figures = try #require(site["data/figures.csv"])
    #expect(figures.contains(",KH-PORT,") && figures.contains(",KH-12,"))
    #expect(try BuiltSmallSite()["data/places.csv"] == nil)
  }

  @Test func aWithdrawnCountryIsNamedAsAParty() throws {
    let treaty = """
      - id: old-treaty
        title: Old treaty
        kind: treaty
        scope: global
        parties: [KHM, SUN, XKX]
        events: [{type: signed, date: 1985, party: SUN, sources: "example-report, p. 4"}]
        sources: example-report, p. 4

      """
    let site = try BuiltSmallSite(adding: ["legal/old.yml": treaty])
    let page = try #require(site["law/old-treaty.html"])
    #expect(page.contains("Soviet Union") && page.contains("Kosovo"))
    #expect(!page.contains(">SUN<"))
  }
}
