import SiteSupport
import TestSupport
import Testing

/// Every dated event of an instrument is on every timeline, by its own date.
struct TimelineDateTests {
  private static let law = """
    - id: wages-act
      title: Wages Act
      kind: law
      scope: national
      countries: KHM
      period: 2001/2024
      events:
        - {type: adopted, date: 1998-04, sources: "example-report, p. 2"}
        - {type: in-force, date: 1999, sources: "example-report, p. 3"}
        - {type: amended, date: 2019-07-11, sources: "example-report, p. 4"}
        - {type: reviewed, date: 2021~, doubt: A draft was printed., sources: example-report}
        - {type: repealed, date: 2024, sources: "example-report, p. 5"}
        - {type: published, sources: example-report}
      sources: example-report, p. 2
    - id: other-act
      title: Other Act
      kind: law
      scope: national
      countries: KHM
      events: {type: issued, date: 2005, sources: example-report}
      sources: example-report

    """

  /// Date and event of each entry of the first list of a part of a page.
  private func entries(of page: String, from place: String = "<ol class=\"timeline\">") throws
    -> [String]
  {
    let list = try #require(page.split(separator: place).dropFirst().first)
    let items = try #require(list.split(separator: "</ol>").first).split(separator: "<li")
      .dropFirst(0)
    return items.filter { $0.contains("Wages Act") }.map { item in
      let when = item.split(separator: "</svg>").last.map { String($0) } ?? String(item)
      let head = when.split(separator: "<span class=\"what\">").first.map { String($0) } ?? ""
      return head.replacing(/<[^>]*>/, with: "").split(separator: " ").joined(separator: " ")
    }
  }

  private static let all = [
    "April 1998 Adopted", "1999 Came into force", "2001 to 2024 time covered",
    "11 July 2019 Amended", "about 2021 Reviewed A draft was printed.", "2024 Repealed",
  ]

  @Test(arguments: ["law.html", "countries/cambodia/law.html"])
  func theListHasEachDateInOrder(_ path: String) throws {
    let site = try BuiltSmallSite(adding: ["legal/wages.yml": Self.law])
    #expect(try entries(of: try #require(site[path])) == Self.all)
  }

  @Test func anInstrumentIsOneItemOfTheFilterAndItsOtherDatesFollowIt() throws {
    let more = (1...4).map { number in
      """
      - id: law-\(number)
        title: Law \(number)
        kind: plan
        scope: national
        countries: KHM
        sources: example-report

      """
    }.joined()
    let site = try BuiltSmallSite(adding: [
      "legal/wages.yml": Self.law, "legal/more.yml": more,
    ])
    let page = try #require(site["law.html"])
    #expect(page.split(separator: "<li id=\"i-wages-act\" data-facets=").count == 2)
    #expect(page.split(separator: "<li data-mirrors=\"i-wages-act\">").count == 6)
    // With the law of the small site: three that have dates, and four without.
    #expect(page.contains("<a href=\"#page-dated\">3 items at 8 dates</a>"))
    #expect(page.contains("<a href=\"#page-undated\">4 items</a>"))
  }

  @Test func thePictureHasAMarkForEachDate() throws {
    let site = try BuiltSmallSite(adding: ["legal/wages.yml": Self.law])
    let page = try #require(site["law.html"])
    let picture = try #require(page.split(separator: "<svg class=\"strip\"").dropFirst().first)
    let drawing = try #require(picture.split(separator: "</svg>").first)
    #expect(drawing.split(separator: "data-mirrors=\"i-wages-act\"").count == 7)
    for label in [
      "Wages Act", "Wages Act, came into force", "Wages Act, amended", "Wages Act, repealed",
    ] {
      #expect(drawing.contains(">\(label)</text>"), "\(label)")
    }
    #expect(page.contains("8 dates, the earliest 1998, the latest 2024"))
  }

  @Test(arguments: [
    (
      "2018/2024",
      [
        "2001 to 2024 time covered", "11 July 2019 Amended",
        "about 2021 Reviewed A draft was printed.", "2024 Repealed",
      ]
    ),
    ("1998", ["April 1998 Adopted"]),
    ("2019-07", ["2001 to 2024 time covered", "11 July 2019 Amended"]),
    ("2025/2030", []),
  ])
  func aViewHasWhatHappenedInItsTime(period: String, found: [String]) throws {
    let site = try BuiltSmallSite(adding: [
      "legal/wages.yml": Self.law,
      "pages/about.md": """
      ---
      id: about
      title: About
      summary: What this site is.
      ---
      ```timeline
      period: \(period)
      kinds: law
      caption: Laws of the time
      ```

      """,
    ])
    let page = try #require(site["about.html"])
    guard !found.isEmpty else {
      #expect(!page.contains("Wages Act"))
      return
    }
    #expect(try entries(of: page) == found)
  }

  @Test func theDataHaveARowForEachEventAndParty() throws {
    let text = """
      - id: pact
        title: The Pact
        kind: treaty
        scope: regional
        events:
          - {type: signed, date: 2004, party: [KHM, VNM], sources: "example-report, p. 4"}
          - {type: signed, date: 2004, party: asean, through: members, sources: example-report}
          - {type: in-force, date: 2006-02, doubt: Too early., sources: example-report}
          - {type: ratified, party: KHM, place: Hanoi, note: Undated., sources: example-report}
        period: 2007/..
        sources: example-report, p. 9

      """
    let site = try BuiltSmallSite(adding: ["legal/pact.yml": text])
    let csv = try #require(site["data/instrument-events.csv"])
    let rows = csv.split(separator: "\r\n").filter { $0.hasPrefix("pact,") }
      .map { $0.dropFirst("pact,The Pact,regional,".count).replacing(/,\d+,2026-11,.*/, with: "") }
    #expect(
      rows == [
        "signed,KHM,,2004,2004-01-01,2004-12-31,,,,,,,,,\"example-report, p. 4\"",
        "signed,VNM,,2004,2004-01-01,2004-12-31,,,,,,,,,\"example-report, p. 4\"",
        "signed,asean,members,2004,2004-01-01,2004-12-31,,,,,,,,,example-report",
        "in-force,,,2006-02,2006-02-01,2006-02-28,,,,,,,Too early.,,example-report",
        "ratified,KHM,,,,,,Hanoi,,,,,,Undated.,example-report",
        "time-covered,,,2007/..,2007-01-01,,,,,,,,,,\"example-report, p. 9\"",
      ])
    let json = try #require(site["data/instrument-events.json"])
    #expect(json.split(separator: "\"instrument\": \"pact\"").count == 7)
    let cell = """
      signed for KHM VNM 2004 (example-report, p. 4); signed for members of asean 2004 (example-report); \
      in-force 2006-02 (example-report); ratified for KHM undated (example-report)
      """
    #expect(try #require(site["data/instruments.csv"]).contains(cell))
  }

  @Test func anEventOfManyPartiesOfOneDayIsOneEntryWithThem() throws {
    func pact(_ events: String) throws -> String {
      let site = try BuiltSmallSite(adding: [
        "legal/pact.yml": """
        - id: pact
          title: The Pact
          kind: treaty
          scope: global
          events: [\(events)]
          sources: example-report

        """
      ])
      return try #require(site["law.html"])
    }
    let two = try pact(
      "{type: signed, date: 2004, party: KHM, sources: example-report}, "
        + "{type: signed, date: 2004, party: VNM, sources: example-report}, "
        + "{type: signed, date: 2004, sources: example-report}")
    #expect(two.contains("<span class=\"note\">Signed (Cambodia, Vietnam)</span>"))
    #expect(two.contains("<span class=\"note\">Signed</span>"))
    let members = try pact(
      "{type: signed, date: 2004, party: [asean, THA], through: members, sources: example-report}")
    #expect(members.contains("<span class=\"note\">Signed (members of ASEAN, Thailand)</span>"))
    let seven = try pact(
      "{type: signed, date: 2004, party: [KHM, VNM, THA, LAO, MMR, IDN, SGP], sources: example-report}"
    )
    #expect(seven.contains("<span class=\"note\">Signed (7 parties)</span>"))
  }

  @Test func aTreatyOfManyPartiesHasTheirStepsByYearAndOnACountrysPageItsOwn() throws {
    let codes = [
      "ALB", "AND", "AUT", "BEL", "BGR", "CHE", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA",
      "GBR", "GRC", "HRV", "HUN", "IRL", "ISL", "ITA", "LTU", "LUX", "LVA", "MCO", "MKD",
    ]
    let steps = codes.enumerated().map { index, code in
      "    - {type: ratified, date: \(index < 10 ? 2001 : 2002)-01-\(index % 15 + 10), party: \(code), "
        + "sources: example-report}\n"
    }.joined()
    let site = try BuiltSmallSite(adding: [
      "legal/pact.yml": """
      - id: pact
        title: The Pact
        kind: treaty
        scope: global
        parties: KHM
        events:
          - {type: adopted, date: 2000, sources: example-report}
          - {type: ratified, date: 2002-05, party: KHM, sources: example-report}
      \(steps)  sources: example-report

      """
    ])
    let all = try #require(site["law.html"])
    #expect(
      all.contains("<time datetime=\"2001\">2001</time> <span class=\"note\">Ratified (10 parties)")
    )
    #expect(
      all.contains("<time datetime=\"2002\">2002</time> <span class=\"note\">Ratified (16 parties)")
    )
    let own = try #require(site["countries/cambodia/law.html"])
    #expect(own.contains("May 2002</time> <span class=\"note\">Ratified (Cambodia)</span>"))
    #expect(own.contains("<span class=\"note\">Adopted</span>"))
    #expect(!own.contains("10 parties") && !own.contains("(ALB"))
  }

  @Test func onlyADateOfTheTextItselfIsGivenNextToItsTitle() throws {
    func line(_ events: String) throws -> String {
      let site = try BuiltSmallSite(adding: [
        "legal/pact.yml": """
        - id: pact
          title: The Pact
          kind: treaty
          scope: regional
          events: [\(events)]
          relations: {type: supersedes, to: example-law, sources: example-report}
          sources: example-report

        """
      ])
      let page = try #require(site["law/example-law.html"])
      let notice = try #require(page.split(separator: "The Pact</a>").dropFirst().first)
      return String(notice.prefix { $0 != "<" })
    }
    #expect(try line("{type: adopted, date: 2011, sources: example-report}") == ", 2011")
    #expect(
      try line(
        "{type: signed, date: 2009, party: KHM, sources: example-report}, "
          + "{type: in-force, date: 2012, sources: example-report}") == ", 2012")
    #expect(try line("{type: signed, date: 2009, party: KHM, sources: example-report}") == "")
    #expect(
      try line("{type: adopted, date: 1901, doubt: A slip., sources: example-report}") == "")
  }
}
