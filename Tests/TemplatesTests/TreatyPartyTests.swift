import SiteSupport
import TestSupport
import Testing

/// A party's part comes from its own steps, on pages and in data alike.
struct TreatyPartyTests {
  /// A convention that was in force before its parties joined, and of which a union is a party.
  private static let convention = """
    - id: seas
      title: Convention on the Seas
      kind: convention
      scope: global
      countries: VNM
      parties: [KHM, THA, asean]
      events:
        - {type: adopted, date: 1982-12-10, sources: "example-report, p. 2"}
        - {type: in-force, date: 1994-11-16, sources: "example-report, p. 3"}
        - {type: acceded, date: 2011-06-06, party: asean, sources: "example-report, p. 4"}
        - {type: ratified, date: 2013, party: KHM, sources: "example-report, p. 5"}
      status:
        - {is: in-force, sources: "example-report, p. 3"}
      sources: example-report, p. 2

    """

  private func site() throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "legal/seas.yml": Self.convention,
      "countries/th/country.yml": "id: thailand\ncode: THA\nname: Thailand\n",
    ])
  }

  /// A row of the table of participation as words, the instrument's own cell first.
  private func row(of page: String) throws -> [String] {
    let row = try #require(page.split(separator: "<tr id=\"p-seas\">").dropFirst().first)
    return try #require(row.split(separator: "</tr>").first).split(separator: "<td>").map { cell in
      String(cell).replacing(/<sup>.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: "")
        .split(separator: " ").joined(separator: " ")
    }
  }

  @Test func thePageHasTheInstrumentsOwnEventsApartFromItsParties() throws {
    let page = try #require(try site()["participation.html"])
    let own = """
      Convention on the SeasConvention, global The instrument itself: In force 16 November 1994 \
      Adopted 10 December 1982 ASEAN: Acceded 6 June 2011
      """
    #expect(try row(of: page) == [own, "Ratified 2013", "Named as a party"])
  }

  @Test func theDataSayTheSameOfEachParty() throws {
    let csv = try #require(try site()["data/participation.csv"])
    let rows = csv.split(separator: "\r\n").filter { $0.hasPrefix("seas,") }
      .map {
        $0.dropFirst("seas,Convention on the Seas,global,".count)
          .replacing(/,\d+,2026-11,.*/, with: "")
      }
    let expected = """
      KHM,ratified,2013,2013-01-01,2013-12-31,\
      "ratified 2013, of the country (example-report, p. 5)",,false,"example-report, p. 5",,,
      VNM,not-known,,,,,,false,,,,
      THA,party,,,,,,false,"example-report, p. 2",,,
      ,acceded,2011-06-06,2011-06-06,2011-06-06,\
      "acceded 2011-06-06, of the region (example-report, p. 4)",,false,"example-report, p. 4",asean,,
      """
    #expect(rows.joined(separator: "\n") == expected)
    let json = try #require(try site()["data/participation.json"])
    #expect(!json.contains("1994"))
    #expect(!json.contains("in-force"))
  }

  @Test func aCountrysPageSaysNoMoreThanItsOwnSteps() throws {
    let site = try site()
    for (country, words) in [
      ("cambodia", "<b>Ratified</b> <time datetime=\"2013\">"),
      ("thailand", "<b>Named as a party</b>"),
    ] {
      let page = try #require(site["countries/\(country)/law.html"])
      let section = try #require(page.split(separator: "id=\"page-participation\"").last)
      let table = try #require(section.split(separator: "</table>").first)
      #expect(table.contains(words), "\(country)")
      #expect(!table.contains("In force") && !table.contains("1994"), "\(country)")
    }
    // Of its framework, but no source says that it takes part.
    let vietnam = try #require(site["countries/vietnam/law.html"])
    #expect(!vietnam.contains("id=\"page-participation\""))
  }

  @Test func theInstrumentsPageSaysWhoseEachEventIs() throws {
    let page = try #require(try site()["law/seas.html"])
    let cells = page.split(separator: "<td data-label=\"Party\">").dropFirst()
      .compactMap { $0.split(separator: "</td>").first }
      .map { String($0).replacing(/<[^>]*>/, with: "") }
    #expect(
      cells == ["the instrument itself", "the instrument itself", "ASEAN", "Cambodia"])
  }

  @Test func aRegionThatActsForItsMembersSaysSoEverywhere() throws {
    let text = Self.convention.replacing(
      "party: asean,", with: "party: asean, through: members,")
    let site = try BuiltSmallSite(adding: ["legal/seas.yml": text])
    let page = try #require(site["participation.html"])
    #expect(try row(of: page)[2] == "Acceded 6 June 2011 through ASEAN")
    #expect(
      try #require(site["law/seas.html"]).contains(
        "ASEAN</a> <span class=\"note\">(each of its members)</span>"))
    let csv = try #require(site["data/participation.csv"])
    let member = """
      VNM,acceded,2011-06-06,2011-06-06,2011-06-06,\
      "acceded 2011-06-06, of members of asean (example-report, p. 4)",asean,false,
      """
    #expect(csv.contains(member))
    // It is still listed as a party of its own.
    #expect(csv.contains("seas,Convention on the Seas,global,,party,"))
  }

  @Test func aDoubtedDateIsShownWithItsDoubtAndNamesNoDate() throws {
    let text = Self.convention.replacing(
      "  status:\n",
      with: """
            - {type: in-force, date: 2001, party: KHM, doubt: Before it ratified., sources: example-report}
          status:

        """)
    let site = try BuiltSmallSite(adding: ["legal/seas.yml": text])
    let cell = try row(of: try #require(site["participation.html"]))[1]
    #expect(cell == "In force 2001 Before it ratified. Ratified 2013")
    #expect(try #require(site["data/participation.csv"]).contains("KHM,in-force,,,,"))
  }
}
