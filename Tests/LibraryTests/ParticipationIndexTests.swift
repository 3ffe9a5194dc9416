import Library
import Loading
import Records
import TestSupport
import Testing
import Values

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

  @Test(arguments: [
    "events: {type: acceded, party: AUS, date: 2010, sources: example-report}",
    "status: {is: ratified, party: AUS, sources: example-report}",
  ])
  func aCountryThatOnlyAStepNamesHasItsColumn(step: String) throws {
    let site = SmallSite(adding: [
      "legal/participation.yml": head + "parties: [KHM]\n" + step + "\n"
    ])
    let library = try #require(try site.load().library)
    #expect(library.participationCountries.map(\.text) == ["KHM", "VNM", "AUS"])
  }

  @Test func aBilateralInstrumentNamesItsPartiesThenThoseOfItsSteps() throws {
    let text = """
      parties: [VNM, KHM]
      events: {type: signed, party: KHM, sources: example-report}
      status: {is: signed, party: THA, sources: example-report}

      """
    let site = SmallSite(adding: [
      "legal/participation.yml": head.replacing("regional", with: "bilateral") + text
    ])
    let library = try #require(try site.load().library)
    let instrument = try #require(library.instruments["example"])
    #expect(library.namedPlaces(of: instrument).map(\.text) == ["VNM", "KHM", "THA"])
  }

  @Test(arguments: [
    ("parties: [KHM, asean]", ["KHM", "asean"]),
    ("parties: [THA, asean]\nthrough: members", ["THA", "KHM", "VNM"]),
    (
      "parties: VNM\nevents: {type: signed, party: asean, through: members, sources: example-report}",
      ["VNM", "KHM"]
    ),
  ])
  func aRegionIsNamedItselfUnlessItsMembersAreMeant(keys: String, places: [String]) throws {
    let site = SmallSite(adding: [
      "legal/participation.yml": head.replacing("regional", with: "bilateral") + keys + "\n"
    ])
    let library = try #require(try site.load().library)
    let instrument = try #require(library.instruments["example"])
    #expect(library.namedPlaces(of: instrument).map(\.text) == places)
  }

  @Test(arguments: [
    ("countries: THA", ["THA"]), ("parties: [KHM, LAO]", ["KHM", "LAO"]),
    ("parties: asean", []), ("parties: asean\nthrough: members", ["KHM", "VNM"]),
    ("events: {type: signed, party: [LAO, THA], sources: example-report}", ["LAO", "THA"]),
    ("status: {is: ratified, party: MMR, sources: example-report}", ["MMR"]),
    // To be called no party, or to be asked after in vain, is no part.
    ("status: {is: not-party, party: MMR, sources: example-report}", []),
    ("status: {is: unknown, party: MMR, sources: example-report}", []),
  ])
  func anInstrumentConcernsItsFrameworksAndThoseWhoTakePart(
    keys: String, codes: [String]
  ) throws {
    let site = SmallSite(adding: ["legal/participation.yml": head + keys + "\n"])
    let library = try #require(try site.load().library)
    let instrument = try #require(library.instruments["example"])
    #expect(library.countries(of: instrument).map(\.text).sorted() == codes)
    for text in ["KHM", "VNM", "LAO", "THA", "MMR"] {
      let code = try #require(CountryCode(text))
      let isListed = library.instruments(of: code).contains { $0.id == "example" }
      #expect(isListed == codes.contains(text), "\(text)")
    }
  }
}
