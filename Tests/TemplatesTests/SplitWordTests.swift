import SiteSupport
import TestSupport
import Testing

/// What pages say of women and men is what the source counted.
@Suite struct SplitWordTests {
  private func row(_ keys: String) throws -> String {
    let site = try BuiltSmallSite(adding: [
      "figures/more.yml": """
      - id: reported
        label: people met
        geography: KHM
        period: 2023
        sources: example-report, p. 3
        \(keys)

      """
    ])
    let table = try #require(site["figures.html"])
    let start = try #require(table.firstRange(of: "<tr id=\"reported\">"))
    let row = table[start.lowerBound...]
    let end = try #require(row.firstRange(of: "</tr>"))
    return String(row[..<end.lowerBound]).replacing(#/<[^>]+>/#, with: "")
  }

  @Test(arguments: [
    ("{basis: count, female: 1, male: 9}", "1 woman, 9 men"),
    ("{basis: count, female: 9, male: 1}", "9 women, 1 man"),
    ("{basis: count, female: 0, male: 10}", "0 women, 10 men"),
    ("{basis: count, female: 9}", "9 women, the rest not given"),
    ("{basis: count, male: 1}", "1 man, the rest not given"),
    ("{basis: count, female: 10}", "10 women"),
    ("{basis: percent, female: 40.5}", "40.5\u{A0}% women, the rest not given"),
    ("{basis: percent, male: 12, other: 3}", "12\u{A0}% men, 3\u{A0}% other, the rest not given"),
    (
      "{basis: percent, female: 41, male: 38, note: Some gave no answer.}",
      "41\u{A0}% women, 38\u{A0}% men, the rest not given"
    ),
    ("{basis: percent, female: 1, male: 99}", "1\u{A0}% women, 99\u{A0}% men"),
    ("{basis: count, female: 3, male: 1, other: 6}", "3 women, 1 man, 6 other"),
  ])
  func hasOneWomanAndOneMan(split: String, words: String) throws {
    #expect(try row("value: 10\n  unit: people\n  sex: \(split)").contains(words))
  }

  @Test func saysHowManyAreUnderNoHeading() throws {
    let split = "sex: {basis: count, female: 4, male: 3, note: Three are not recorded.}"
    let text = try row("value: 10\n  unit: people\n  \(split)")
    #expect(text.contains("4 women, 3 men"))
    #expect(text.contains("not in the split: 3"))
    let whole = "sex: {basis: count, female: 4, male: 6, note: All are recorded.}"
    #expect(try !row("value: 10\n  unit: people\n  \(whole)").contains("not in the split"))
  }

  @Test func countsInTheUnitOfTheFigure() throws {
    let text = try row(
      "value: 74\n  unit: thousand people\n  sex: {basis: count, female: 30, male: 44}")
    #expect(text.contains("30 thousand women, 44 thousand men"))
    let one = try row(
      "value: 2\n  unit: thousand people\n  sex: {basis: count, female: 1, male: 1}")
    #expect(one.contains("1 thousand women, 1 thousand men"))
  }

  /// Of "at least 100", of whom 40 are women, nobody knows how many are men.
  @Test(arguments: ["at-least", "about", "up-to"])
  func drawsNoRestOfWhatIsNotExact(qualifier: String) throws {
    let text = try row(
      "value: 100\n  qualifier: \(qualifier)\n  unit: people\n  sex: {basis: count, female: 40}")
    #expect(text.contains("40 women") && !text.contains("men,") && !text.contains("the rest"))
  }

  /// A share may be one of people, and births and deaths are theirs.
  @Test(arguments: [
    ("percent", ""), ("percent of adults", ""), ("deaths", ""), ("births", ""),
    ("per 100,000 live births", ""), ("‰", ""), ("women", ""), ("girls in school", ""),
    ("households", ""), ("children per woman", ""), ("people", "no split recorded"),
    ("thousand pupils", "no split recorded"),
    ("schools", ""), ("US dollars", ""), ("million tonnes", ""),
  ])
  func saysOfWhatIsNotSplitOnlyWhatIsKnown(unit: String, words: String) throws {
    let text = try row("value: 10\n  unit: \(unit)")
    #expect(!text.contains("not people"))
    #expect(text.contains("no split recorded") == (words == "no split recorded"))
  }
}
