import Publishing
import SiteSupport
import TestSupport
import Testing

/// The records as data.
struct ExportTests {
  @Test(arguments: [
    "contacts", "countries", "figures", "glossary", "guidelines", "instrument-events",
    "instruments",
    "organizations", "participation", "plans", "roles", "services", "sources",
  ])
  func everyKindIsThereAsJSONAndAsCSVWithTheSameColumns(_ name: String) throws {
    let site = try SmallDirectory.built()
    let csv = try #require(site["data/\(name).csv"])
    let json = try #require(site["data/\(name).json"])
    #expect(csv.hasPrefix("\u{FEFF}"))
    let columns = csv.dropFirst().prefix { $0 != "\r\n" }.split(separator: ",")
    #expect(
      columns.suffix(3).map { $0.replacing("site_", with: "") }
        == ["schema_version", "edition", "edition_date"])
    #expect(json.contains("\"schema_version\": 8"))
    for column in columns { #expect(json.contains("\"\(column)\": ")) }
    #expect(try #require(site["data/README.txt"]).contains("\(name).csv"))
  }

  @Test func aFigureKeepsItsUnitTimeAndSource() throws {
    let csv = try #require(try BuiltSmallSite()["data/figures.csv"])
    let rows = csv.split(separator: "\r\n")
    #expect(
      rows[1]
        == "example-count,officials trained,594,,,people,,KHM,,,2022,,,,,,,,,,,,,"
        + "\"example-report, p. 3\",,,example-count,,,,,,,,,,,8,2026-11,2026-11-21"
    )
  }

  @Test func aFigureKeepsWhatIsKnownOfItsSplitAndItsParts() throws {
    let csv = try #require(
      try BuiltSmallSite(adding: [
        "figures/more.yml": """
        - id: met
          label: people met
          value: 10
          unit: people
          geography: KHM
          period: 2022
          sex: {basis: count, female: 4, male: 3, other: 1, note: Two are not recorded.}
          restates: example-met
          claims: {value: 12, qualifier: about, as-of: 2021, sources: 'example-report, p. 9'}
          sources: example-report, p. 3
        - id: example-met
          label: people met
          value: 10
          unit: people
          geography: KHM
          period: 2022
          parts: {relation: sum, of: example-count, difference: Nobody knows why.}
          sources: example-report, p. 4

        """
      ])["data/figures.csv"])
    #expect(csv.contains(",count,4,3,1,Two are not recorded.,,,,example-met,"))
    #expect(csv.contains(#""about 12 people as of 2021 (example-report, p. 9)""#))
    #expect(csv.contains(",sum,example-count,Nobody knows why.,,"))
  }

  @Test func aDateKeepsItsPrecisionAndTheDaysItLiesBetween() throws {
    let csv = try #require(try BuiltSmallSite()["data/instruments.csv"])
    #expect(csv.contains(",2008-02,2008-02-01,2008-02-29,"))
  }

  @Test(arguments: ["=1+1", "+49", "-1", "@home", "＝1", "＋1", "－1", "＠home"])
  func aTextThatASpreadsheetWouldRunGetsAnApostrophe(_ label: String) throws {
    let csv = try #require(
      try BuiltSmallSite(adding: [
        "figures/formula.yml": """
        - id: formula
          label: "\(label)"
          value: 1
          unit: people
          geography: KHM
          sources: example-report

        """
      ])["data/figures.csv"])
    #expect(csv.contains("formula,'\(label),"))
  }

  @Test(arguments: [
    ("'=1+1", "''=1+1"), ("'-1", "''-1"), ("'so called'", "'so called'"), ("1-2", "1-2"),
  ])
  func anApostropheOfItsOwnIsToldFromOneThatGuards(_ label: String, _ cell: String) throws {
    let csv = try #require(
      try BuiltSmallSite(adding: [
        "figures/formula.yml": """
        - id: formula
          label: "\(label)"
          value: -1
          unit: degrees
          geography: KHM
          sources: example-report

        """
      ])["data/figures.csv"])
    // A number is no formula.
    #expect(csv.contains("formula,\(cell),-1,"))
  }

  @Test func quotesCommasAndLineBreaksAreQuoted() throws {
    let csv = try #require(
      try BuiltSmallSite(adding: [
        "figures/quotes.yml": """
        - id: quotes
          label: 'a "b", c'
          value: 1
          unit: people
          geography: KHM
          sources: example-report

        """
      ])["data/figures.csv"])
    #expect(csv.contains("quotes,\"a \"\"b\"\", c\","))
  }

  @Test func aQuoteWithAMarkBehindItIsQuotedToo() throws {
    let csv = try #require(
      try BuiltSmallSite(adding: [
        "figures/quotes.yml": """
        - id: quotes
          label: a "\u{0301}b, c
          value: 1
          unit: people
          geography: KHM
          sources: example-report

        """
      ])["data/figures.csv"])
    #expect(
      Array(csv.utf8).split(separator: 10).contains { line in
        String(decoding: line, as: UTF8.self).utf8.starts(
          with: "quotes,\"a \"\"\u{0301}b, c\",".utf8)
      })
  }

  @Test func aCountrysPartKeepsItsStepsAndNeverReadsNotKnownAsNo() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/agreements.yml": SmallAgreements.text
    ])
    let csv = try #require(site["data/participation.csv"])
    let expected = """
      charter,The Charter,regional,KHM,ratified; pursuing-ratification,,,,\
      "ratified undated, of the country (example-report, p. 5); \
      pursuing-ratification as of 2021, of the country (example-report, p. 6)",,true,\
      "example-report, p. 5; example-report, p. 6",,,
      charter,The Charter,regional,VNM,party,,,,,,false,"example-report, p. 5",,,
      closed,The Closed,regional,KHM,party,,,,,,false,"example-report, p. 7",,,
      closed,The Closed,regional,VNM,not-party,,,,,,false,"example-report, p. 7",,,
      pact,The Pact,regional,KHM,signed,2004,2004-01-01,2004-12-31,\
      "signed 2004, of the country (example-report, p. 4)",,false,"example-report, p. 4",,,
      pact,The Pact,regional,VNM,not-known,,,,,,false,,,,
      pair,The Pair,bilateral,VNM,party,,,,,,false,"example-report, p. 8",,,
      pair,The Pair,bilateral,KHM,party,,,,,,false,"example-report, p. 8",,,
      """
    let rows = csv.split(separator: "\r\n").dropFirst()
      .map { String($0).replacing(",8,2026-11,2026-11-21", with: "") }
    #expect(rows.joined(separator: "\n") == expected)
  }
}
