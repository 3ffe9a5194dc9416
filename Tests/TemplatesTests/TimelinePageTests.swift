import Publishing
import SiteSupport
import TestSupport
import Testing

/// Timelines as pages show them: regions, eras, pictures with and without names.
struct TimelinePageTests {
  private static let eras = eras("2020/2022-06")

  private static func eras(_ period: String) -> String {
    """
    - id: asean
      name: ASEAN
      members: [KHM, VNM]
      eras:
        - name: the pandemic
          period: \(period)
          sources: example-report, p. 7

    """
  }

  private func instruments(_ dates: [String?], scope: String = "national") -> String {
    dates.enumerated().map { index, date in
      """
      - id: law-\(index)
        title: Law \(index)
        kind: law
        scope: \(scope)
        countries: [KHM, VNM]
        \(date.map { "events: [{type: adopted, date: \($0), sources: example-report}]" } ?? "")
        sources: example-report

      """
    }.joined()
  }

  @Test func theListIsDividedByEras() throws {
    let site = try BuiltSmallSite(adding: [
      "regions/regions.yml": Self.eras,
      "legal/example.yml": instruments(["2008", "2020-03", "2022-07"]),
      "countries/kh/factsheet.md": nil, "pages/about.md": nil,
    ])
    let page = try #require(site["countries/cambodia/law.html"])
    let places = [
      "<h3>Before the pandemic</h3>", ">Law 0<", "<h3>During the pandemic</h3>",
      "2020 to June 2022", ">Law 1<", "<h3>After the pandemic</h3>", ">Law 2<",
    ].map { page.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    let list = try #require(page.firstRange(of: "id=\"page-dated\"")?.lowerBound)
    let inList = [
      "<h3>Before the pandemic</h3>", "<h3>During the pandemic</h3>", "<h3>After the pandemic</h3>",
    ].compactMap { page.firstRange(of: $0)?.lowerBound }
    #expect(inList == inList.sorted() && (inList.first ?? list) > list)
    #expect(page.contains("class=\"era\""))
  }

  @Test(arguments: [
    ("2020/2022-06", ["Before the pandemic", "During the pandemic", "After the pandemic"]),
    // No source tells the end: nothing is known to be after it.
    ("2020/", ["Before the pandemic", "Since the pandemic began"]),
    // It goes on.
    ("2020/..", ["Before the pandemic", "During the pandemic"]),
    // No source tells the beginning: nothing is known to be before it.
    ("../2022", []), ("/2022", []),
  ])
  func anEraNamesOnlyTheTimesThatItTellsApart(period: String, names: [String]) throws {
    let site = try BuiltSmallSite(adding: [
      "regions/regions.yml": Self.eras(period),
      "legal/example.yml": instruments(["2008", "2020-03", "2022-07", "2025"]),
      "countries/kh/factsheet.md": nil, "pages/about.md": nil,
    ])
    let page = try #require(site["countries/cambodia/law.html"])
    let list = try #require(page.split(separator: "id=\"page-dated\"").last)
    let heads = list.split(separator: "<h3>").dropFirst().map { String($0.prefix { $0 != "<" }) }
    #expect(heads == names)
  }

  @Test func aDateThatMayLieOutsideAnEraSaysSo() throws {
    let dates = [
      "2019-12", "2020", "2020-03", "2020-03-15~", "2021~", "2021?", "2021", "2022", "2022-06",
      "2022-07", "2022-06/..",
    ]
    let site = try BuiltSmallSite(adding: [
      "regions/regions.yml": Self.eras("2020-03/2022-06"),
      "legal/example.yml": instruments(dates),
      "countries/kh/factsheet.md": nil, "pages/about.md": nil,
    ])
    let page = try #require(site["countries/cambodia/law.html"])
    let list = try #require(page.split(separator: "id=\"page-dated\"").last)
    let marked = list.split(separator: "<li").filter { $0.contains("may lie outside this time") }
    let found = dates.indices.filter { index in
      marked.contains { $0.contains(">Law \(index)<") }
    }
    #expect(
      found.map { dates[$0] } == ["2020", "2020-03-15~", "2021~", "2021?", "2022", "2022-06/.."])
  }

  @Test func aTimelineThatLiesWithinOneEraIsNotDivided() throws {
    let site = try BuiltSmallSite(adding: [
      "regions/regions.yml": Self.eras,
      "legal/example.yml": instruments(["2008", "2009", "2010"]),
      "countries/kh/factsheet.md": nil, "pages/about.md": nil,
    ])
    let page = try #require(site["law.html"])
    #expect(!page.contains("the pandemic"))
  }

  @Test func aRegionHasItsOwnAndWhatItsMembersAgreed() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/region.yml": """
      - id: convention
        title: Convention
        kind: convention
        scope: regional
        regions: asean
        sources: example-report
      - id: agreement
        title: Agreement between two
        kind: agreement
        scope: bilateral
        parties: [KHM, VNM]
        sources: example-report
      - id: outside
        title: Agreement with another
        kind: agreement
        scope: bilateral
        parties: [KHM]
        other-parties: Peru
        sources: example-report

      """
    ])
    let page = try #require(site["regions/asean/law.html"])
    #expect(page.contains(">Convention</a>"))
    #expect(page.contains(">Agreement between two</a>"))
    #expect(!page.contains(">Agreement with another</a>"))
    #expect(!page.contains(">Example Law</a>"))
    #expect(site["law.html"]?.contains("href=\"regions/asean/law.html\"") == true)
  }

  @Test func thePictureNamesUndatedItemsApart() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/more.yml": instruments(["2008", "2009", "2010~", nil])
    ])
    let page = try #require(site["countries/cambodia/law.html"])
    let picture = try #require(page.split(separator: "<svg class=\"strip\"").dropFirst().first)
    let drawing = try #require(picture.split(separator: "</svg>").first)
    #expect(drawing.contains(">Undated</text>"))
    #expect(drawing.split(separator: ">Undated</text>").last?.contains(">Law 3</text>") == true)
    #expect(drawing.contains("href=\"../../law/law-0.html\""))
  }

  @Test func moreThanTwoHundredDatesAreCountedByYear() throws {
    let dates = (0..<201).map { "20\($0 % 2 == 0 ? "08" : "11")" }
    let page = try #require(
      try BuiltSmallSite(adding: ["legal/more.yml": instruments(dates)])["law.html"])
    // The example law is of 2008 too.
    #expect(page.contains(">102</text>"))
    #expect(page.contains(">100</text>"))
    #expect(page.contains("Columns count the dates"))
    #expect(!page.contains("<circle class=\"day\""))
  }

  @Test func aSupersededInstrumentSaysSoBeforeAnythingElse() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/new.yml": """
      - id: new-law
        title: New Law
        kind: law
        scope: national
        events: [{type: adopted, date: 2020, sources: example-report}]
        relations: [{type: supersedes, to: example-law, sources: "example-report, p. 8"}]
        sources: example-report

      """
    ])
    let page = try #require(site["law/example-law.html"])
    let notice = try #require(page.firstRange(of: "A later instrument is recorded")?.lowerBound)
    let facts = try #require(page.firstRange(of: "id=\"page-facts\"")?.lowerBound)
    #expect(notice < facts)
    #expect(page.contains("Followed by <a href=\"../law/new-law.html\">New Law</a>, 2020"))
  }

  @Test func disagreeingStatusesBothStandAndThePageIsMarked() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/treaty.yml": """
      - id: treaty
        title: Treaty
        kind: treaty
        scope: regional
        status:
          - {is: ratified, party: KHM, sources: "example-report, p. 1"}
          - {is: pursuing-ratification, party: KHM, as-of: 2021, sources: "example-report, p. 2"}
        sources: example-report

      """
    ])
    let page = try #require(site["law/treaty.html"])
    #expect(page.contains("<b>Ratified</b>"))
    #expect(page.contains("<b>Pursuing ratification</b>"))
    #expect(page.contains("as of 2021"))
    #expect(
      page.contains("<span class=\"doubt\">Sources disagree</span>. <a href=\"#page-status\">"))
  }
}
