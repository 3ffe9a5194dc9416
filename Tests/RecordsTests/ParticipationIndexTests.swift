import Loading
import Records
import TestSupport
import Testing

/// Which instruments and which countries a table of participation has.
struct ParticipationIndexTests {
  private let head = """
    id: example
    title: Example
    kind: treaty
    scope: regional
    sources: example-report

    """

  @Test(arguments: [
    ("treaty", "regional", "", true), ("declaration", "global", "", true),
    ("plan", "regional", "", false), ("plan", "regional", "parties: KHM", true),
    ("treaty", "national", "parties: KHM", false), ("meeting", "regional", "parties: KHM", false),
    ("guidelines", "bilateral", "parties: [KHM, THA]", true),
  ])
  func aTextTakesParticipantsByItsKindOrItsParties(
    kind: String, scope: String, parties: String, takes: Bool
  ) throws {
    let text = head.replacing("treaty", with: kind).replacing("regional", with: scope)
    let site = SmallSite(adding: ["legal/participation.yml": text + parties + "\n"])
    let library = try #require(try site.load().library)
    #expect(library.instruments["example"]?.takesParticipants == takes)
    let all = library.multilateralInstruments + library.bilateralInstruments
    #expect(all.map(\.id) == (takes ? ["example"] : []))
  }

  @Test func theCountriesAreThoseOfTheSitesRegionThenOtherParties() throws {
    let site = SmallSite(adding: [
      "legal/participation.yml": head + "parties: [THA, KHM, CHN]\n"
    ])
    let library = try #require(try site.load().library)
    #expect(library.participationCountries.map(\.text) == ["KHM", "VNM", "CHN", "THA"])
    let laos = try #require(CountryCode("LAO"))
    let thailand = try #require(CountryCode("THA"))
    #expect(library.multilateralInstruments(naming: thailand).map(\.id) == ["example"])
    #expect(library.multilateralInstruments(naming: laos).isEmpty)
  }
}
