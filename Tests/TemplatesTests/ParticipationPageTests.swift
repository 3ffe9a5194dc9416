import SiteSupport
import TestSupport
import Testing

/// The table of who takes part, on a small site.
struct ParticipationPageTests {
  private func page(_ path: String = "participation.html") throws -> String {
    let site = try BuiltSmallSite(adding: ["legal/agreements.yml": SmallAgreements.text])
    return try #require(site[path])
  }

  /// The cells of an instrument's row as text, without marks of sources.
  private func cells(of id: String, in page: String) throws -> [String] {
    let rows = page.split(separator: "<tr ").map { String($0) }
    let row = try #require(rows.first { $0.hasPrefix("id=\"p-\(id)\">") })
    let end = try #require(row.split(separator: "</tr>").first)
    return end.split(separator: "<td>").dropFirst().map { cell in
      String(cell).replacing(/<sup>.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: "")
    }
  }

  @Test func eachHeadHasItsScopeAndItsLink() throws {
    let page = try page()
    #expect(page.contains("<th scope=\"col\">Instrument</th>"))
    #expect(
      page.contains("<th scope=\"col\"><a href=\"countries/cambodia/law.html\">Cambodia</a></th>"))
    #expect(
      page.contains("<th scope=\"col\"><a href=\"countries/vietnam/law.html\">Vietnam</a></th>"))
    #expect(
      page.contains(
        "<tr id=\"p-pact\"><th scope=\"row\"><a href=\"law/pact.html\">The Pact</a>"))
    #expect(page.contains("<caption class=\"vh\" id=\"matrix-caption\">"))
    #expect(
      page.contains("tabindex=\"0\" role=\"region\" aria-labelledby=\"matrix-caption\""))
  }

  @Test(arguments: [
    ("pact", ["Signed 2004", "Not known"]),
    (
      "charter",
      [
        "Sources disagree Ratified date not stated Pursuing ratification as of 2021",
        "Named as a party",
      ]
    ), ("closed", ["Named as a party", "Not a party"]),
  ])
  func aCellSaysInWordsWhereACountryStands(id: String, words: [String]) throws {
    #expect(try cells(of: id, in: page()) == words)
  }

  @Test func notKnownLooksLikeDoubtAndNoPartyDoesNot() throws {
    let page = try page()
    #expect(page.contains("<span class=\"doubt\">Not known</span>"))
    #expect(page.contains("<span class=\"none\">Not a party</span>"))
  }

  @Test func aStepHasItsSource() throws {
    #expect(try page().contains("<b>Signed</b> <time datetime=\"2004\">2004</time><sup><a href="))
  }

  @Test func rowsComeAsTimelinesOrderThem() throws {
    let ids = try page().matches(of: /<tr id="p-([a-z]+)">/).map { String($0.output.1) }
    #expect(ids == ["pact", "charter", "closed", "pair"])
  }

  @Test func theFootTellsWhatIsNotKnown() throws {
    let page = try page()
    let text = page.replacing(/<sup>.*?<\/sup>/, with: "")
    #expect(
      text.contains(
        """
        <h3>Whether a country takes part</h3><ul class="gaps"><li>\
        <a href="law/pact.html">The Pact</a>: Vietnam</li></ul>
        """))
    #expect(
      text.contains(
        """
        <h3>By which step it takes part</h3><ul class="gaps"><li>\
        <a href="law/charter.html">The Charter</a>: Vietnam</li><li>\
        <a href="law/closed.html">The Closed</a>: Cambodia</li></ul>
        """))
    #expect(
      text.contains(
        """
        <h3>When a step was taken</h3><ul class="gaps"><li>\
        <a href="law/charter.html">The Charter</a>: ratified (Cambodia)</li><li>\
        <a href="law/pair.html">The Pair</a>: concluded (the instrument itself) \
        <span class="meta">Cambodia and Vietnam</span></li></ul>
        """))
  }

  @Test func aCountryThatNoInstrumentConcernsHasNoPageOfLawToLeadTo() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/agreements.yml": SmallAgreements.text.replacing("[KHM, VNM]", with: "KHM")
        .replacing("[VNM, KHM]", with: "KHM")
    ])
    let page = try #require(site["participation.html"])
    #expect(page.contains("<th scope=\"col\"><a href=\"countries/vietnam.html\">Vietnam</a></th>"))
    #expect(site["countries/vietnam/law.html"] == nil)
  }

  @Test func theFactsCountCells() throws {
    let page = try page()
    #expect(page.contains("<dt>Known</dt> <dd>5 of 6</dd>"))
    #expect(page.contains("<dt>Not known</dt> <dd><a href=\"#page-not-known\">1</a></dd>"))
    #expect(
      page.contains("<dt>Sources disagree</dt> <dd><a href=\"#page-disagreements\">1</a></dd>"))
    #expect(page.contains("<a href=\"law/charter.html#page-status\">Read the open question</a>"))
  }

  @Test func pagesOfLawLeadToTheTable() throws {
    #expect(try page("law.html").contains("href=\"participation.html\""))
    #expect(try page("law/pact.html").contains("href=\"../participation.html#p-pact\""))
    #expect(try page("law/pair.html").contains("href=\"../participation.html#p-pair\""))
    let law = try page("law/example-law.html")
    // The menu leads to it from each page.
    #expect(law.ranges(of: "participation.html").count == 1)
    let country = try page("countries/cambodia/law.html")
    #expect(country.contains("href=\"../../participation.html\""))
    #expect(country.contains("id=\"page-participation\""))
  }

  @Test func aSiteWithoutAgreementsHasNoTable() throws {
    let site = try BuiltSmallSite()
    #expect(site["participation.html"] == nil)
    #expect(try #require(site["law.html"]).contains("participation.html") == false)
  }

  @Test func whatIsBilateralMayHaveNoPartiesOrARegionAndOnesThatOnlyAStepNames() throws {
    let text = """
      - id: open
        title: The Open
        kind: agreement
        scope: bilateral
        status: {is: signed, party: VNM, sources: example-report}
        sources: example-report, p. 9
      - id: wide
        title: The Wide
        kind: agreement
        scope: bilateral
        parties: [KHM, asean]
        sources: example-report, p. 9

      """
    let site = try BuiltSmallSite(adding: [
      "legal/agreements.yml": SmallAgreements.text, "legal/open.yml": text,
    ])
    let page = try #require(site["participation.html"])
    let heads = page.matches(of: /<th scope="rowgroup" colspan="3">([^<]*)<\/th>/)
    #expect(
      heads.map { String($0.output.1) }
        == ["ASEAN and Cambodia", "Cambodia and Vietnam", "Parties not stated"])
    #expect(!page.contains("No other country"))
    #expect(page.contains("By the parties, where these are stated, then by date."))
    let csv = try #require(site["data/participation.csv"])
    #expect(csv.contains("\r\nopen,The Open,bilateral,VNM,signed,"))
  }

  @Test func twoEventsOfOneStateAreNamedApart() throws {
    let text = """
      - id: dual
        title: The Dual
        kind: convention
        scope: regional
        events:
          - {type: in-force, party: KHM, date: 2008-03, sources: example-report}
          - {type: took-effect, party: KHM, date: 2008-07, sources: example-report}
        sources: example-report, p. 9

      """
    let site = try BuiltSmallSite(adding: ["legal/dual.yml": text])
    let page = try #require(site["participation.html"])
    #expect(
      try cells(of: "dual", in: page)
        == ["Came into force March 2008 Took effect July 2008"])
    #expect(
      page.contains(
        """
        <p class="measure">Nothing on record in any of these instruments of: \
        <a href="countries/vietnam.html">Vietnam</a></p>
        """))
    let csv = try #require(site["data/participation.csv"])
    #expect(csv.contains("in-force 2008-03, of the country (example-report)"))
    #expect(csv.contains("took-effect 2008-07, of the country (example-report)"))
  }

  @Test func whatOneSourceRefusesAndAnotherDoesNotKnowHasEachItsOwnSource() throws {
    let text = """
      - id: torn
        title: The Torn
        kind: convention
        scope: regional
        status:
          - {is: not-party, party: KHM, sources: "example-report, p. 4"}
          - {is: unknown, party: KHM, sources: "example-report, p. 5"}
        sources: example-report, p. 9

      """
    let site = try BuiltSmallSite(adding: ["legal/torn.yml": text])
    let page = try #require(site["participation.html"])
    #expect(
      try cells(of: "torn", in: page).first == "Sources disagree Not known Not a party")
    let csv = try #require(site["data/participation.csv"])
    #expect(csv.contains("torn,The Torn,regional,KHM,not-party; not-known,"))
    let unknown = try #require(
      page.split(separator: "<span class=\"doubt\">Not known</span>").dropFirst().first)
    let marks = try #require(unknown.split(separator: "</span>").first)
    #expect(marks.split(separator: "<a ").count == 2)
  }
}
