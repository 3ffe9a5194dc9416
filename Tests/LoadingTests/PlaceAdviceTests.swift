import Diagnostics
import Loading
import TestSupport
import Testing

/// Names of countries and areas, where their codes are wanted.
@Suite struct PlaceAdviceTests {
  private func suggestions(_ keys: String) throws -> [String?] {
    try SmallSite(adding: [
      "organizations/more.yml": """
      - id: river-aid
        name: River Aid
        kind: ngo
        \(keys)
        sources: example-report, p. 5

      """
    ]).findings().map(\.suggestion)
  }

  @Test(arguments: [
    ("Korea", "did you mean 'KOR' or 'PRK'?"), ("Siam", "did you mean 'THA'?"),
    ("Burma", "did you mean 'MMR'?"), ("Congo", "did you mean 'COD' or 'COG'?"),
  ])
  func codesOfCountriesAreSuggested(name: String, help: String) throws {
    #expect(try suggestions("countries: \(name)") == [help])
  }

  @Test(arguments: [
    ("Korea", "did you mean 'KOR' (South Korea) or 'PRK' (North Korea)?"),
    ("korea", "did you mean 'KOR' (South Korea) or 'PRK' (North Korea)?"),
    ("Swaziland", "did you mean 'SWZ'?"),
    ("swaziland", "'swaziland' is a country, whose code is 'SWZ'"),
  ])
  func codesAreSuggestedWhereARegionMayBe(name: String, help: String) throws {
    let found = try SmallSite(adding: [
      "figures/more.yml": """
      - id: wells
        label: wells
        value: 7
        unit: wells
        geography: \(name)
        sources: example-report, p. 5

      """
    ]).findings()
    #expect(found.map(\.suggestion) == [help])
  }

  @Test(arguments: [
    ("Phnom Penh", "did you mean 'KH-12'?"), ("phnom-penh", "did you mean 'KH-12'?"),
    ("Pnom Penh", "did you mean 'KH-12'?"),
  ])
  func codesOfAreasAreSuggestedByTheirNames(name: String, help: String) throws {
    let found = try SmallSite(adding: [
      "organizations/more.yml": """
      - id: river-aid
        name: River Aid
        kind: ngo
        countries: KHM
        services: {kind: legal-aid, areas: \(name), sources: example-report}
        sources: example-report, p. 5

      """
    ]).findings()
    #expect(found.map(\.message) == ["'\(name)' must be given by its code (ISO 3166-2)"])
    #expect(found.map(\.suggestion) == [help])
  }

  @Test(arguments: [
    ("kampuchea", "did you mean 'cambodia'?"),
    ("siam", "'siam' is Thailand (THA), of which there is no record"),
    ("holland", "'holland' is the Netherlands (NLD), of which there is no record"),
    (
      "congo",
      "'congo' is the Democratic Republic of the Congo (COD) or the Congo (COG), of which there is no "
        + "record"
    ),
  ])
  func recordsOfCountriesAreSuggestedByOtherNames(name: String, help: String) throws {
    let found = try SmallSite(adding: [
      "pages/about.md":
        "---\nid: about\ntitle: About\nsummary: What this is.\n---\n[It](country:\(name))\n"
    ]).findings()
    #expect(found.map(\.suggestion) == [help])
  }

  @Test func anotherNameGetsTheFormOfACode() throws {
    let found = try SmallSite(adding: [
      "organizations/more.yml": """
      - id: river-aid
        name: River Aid
        kind: ngo
        countries: KHM
        services: {kind: legal-aid, areas: Atlantis, sources: example-report}
        sources: example-report, p. 5

      """
    ]).findings()
    #expect(
      found.map(\.message) == [
        "'Atlantis' must be a country's two letters, a hyphen and its own code, as in KH-12"
      ])
  }

  @Test(arguments: [
    ("yes", "did you mean 'true'?"), ("True", "did you mean 'true'?"),
    ("ture", "did you mean 'true'?"),
    ("1", "did you mean 'true'?"), ("No", "did you mean 'false'?"),
    ("flase", "did you mean 'false'?"),
    ("off", "did you mean 'false'?"),
  ])
  func truthIsSuggestedByOtherWords(word: String, help: String) throws {
    let found = try SmallSite(adding: [
      "legal/more.yml": """
      - id: river-act
        title: River Act
        kind: treaty
        scope: regional
        parties-complete: \(word)
        parties: [KHM, VNM]
        sources: example-report, p. 5

      """
    ]).findings().filter { $0.rule == "wrong-type" }
    #expect(found.map(\.message) == ["'\(word)' must be 'true' or 'false'"])
    #expect(found.map(\.suggestion) == [help])
  }
}
