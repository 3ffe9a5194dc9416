import SiteSupport
import TestSupport
import Testing

/// What pages say of treaties agrees with where their parties stand.
struct TreatyPageTests {
  private func site(_ keys: String) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "legal/fish.yml": """
      - id: fish
        title: Fish Treaty
        kind: treaty
        scope: regional
        \(keys)
        sources: example-report
      - {id: reef, title: Reef Act, kind: law, scope: national, countries: VNM, \
      sources: example-report}

      """
    ])
  }

  @Test(arguments: [
    ("withdrawn, date: 2015", "(withdrawn 2015)"), ("withdrawn", "(withdrawn)"),
    ("suspended, date: 2009-04", "(suspended April 2009)"),
  ])
  func aPartyThatLeftIsListedAsOneThatLeft(event: String, note: String) throws {
    let page = try #require(
      try site(
        """
        parties: [VNM, KHM]
          events: [{type: \(event), party: VNM, sources: example-report}]
        """)["law/fish.html"])
    #expect(page.contains("Cambodia, Vietnam <span class=\"note\">\(note)</span>"))
  }

  @Test func aPartyThatCameBackIsOne() throws {
    let page = try #require(
      try site(
        """
        parties: [VNM, KHM]
          events:
            - {type: withdrawn, party: VNM, date: 1999, sources: example-report}
            - {type: acceded, party: VNM, date: 2004, sources: example-report}
        """)["law/fish.html"])
    #expect(page.contains(">Cambodia, Vietnam<"))
  }

  @Test func whoTakesNoPartIsNotSaidToBeUnknown() throws {
    let site = try site(
      """
      regions: asean
        parties: KHM
        status: {is: not-party, party: VNM, sources: example-report}
      """)
    let page = try #require(site["countries/vietnam/law.html"])
    #expect(page.contains("Not a party"))
    #expect(!page.contains("id=\"page-wider\""))
  }

  @Test func aTreatyOfManyIsNotSaidToBeAmongMembers() throws {
    let page = try #require(
      try site("parties: [KHM, VNM, FRA]\n  countries: []")["regions/asean/law.html"])
    #expect(page.contains("agreements that concern at least two of its members"))
    #expect(!page.contains("among themselves"))
  }

  @Test func aGroupWithoutMembersHasNoneThatAgreed() throws {
    let site = try BuiltSmallSite(adding: [
      "regions/regions.yml": """
      - {id: asean, name: ASEAN, members: [KHM, VNM]}
      - {id: globe, name: The globe}

      """,
      "legal/fish.yml": """
      - id: fish
        title: Fish Treaty
        kind: treaty
        scope: global
        regions: globe
        sources: example-report

      """,
    ])
    let page = try #require(site["regions/globe/law.html"])
    #expect(page.contains("Instruments of the globe, of which no members are recorded."))
    #expect(!page.contains("two of its members"))
  }

  @Test(arguments: ["ongoing", "implemented", "under-review"])
  func aStatusThatOnlyAPartyCanHaveNamesIt(status: String) throws {
    let site = try site(
      """
      parties: KHM
        status: {is: \(status), party: VNM, sources: "example-report, p. 8"}
      """)
    let csv = try #require(site["data/participation.csv"])
    #expect(
      csv.contains("fish,Fish Treaty,regional,VNM,party,,,,,,false,\"example-report, p. 8\","))
    let page = try #require(site["countries/vietnam/law.html"])
    #expect(page.contains("<b>Named as a party</b><sup>"))
  }

  @Test func aThirdThatASourceNamesIsNotSaidToBeNone() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/pair.yml": """
      - id: pair
        title: The Pair
        kind: agreement
        scope: bilateral
        parties: [KHM, VNM]
        events:
          - {type: amended, party: THA, date: 2011, sources: example-report}
          - {type: signed, party: [KHM, VNM], date: 2009, sources: example-report}
        status: {is: not-party, party: FRA, sources: example-report}
        sources: example-report

      """
    ])
    let csv = try #require(site["data/participation.csv"])
    #expect(csv.contains("pair,The Pair,bilateral,THA,not-known,"))
    #expect(csv.contains("pair,The Pair,bilateral,FRA,not-party,"))
  }
}
