import TestSupport
import Testing

/// Totals, parts and restated figures are compared in one scale.
@Suite struct PartsInOneScaleTests {
  private func figure(_ id: String, _ value: String, _ unit: String, _ more: String = "") -> String
  {
    "- {id: \(id), label: something counted, value: \(value), unit: \(unit), geography: KHM, "
      + "sources: 'example-report, p. 3'\(more)}\n"
  }

  private func report(
    _ total: (String, String), _ parts: [(String, String)], relation: String = "sum"
  ) throws -> String {
    let ids = parts.indices.map { "part-\($0)" }
    let sum = ", parts: {relation: \(relation), of: [\(ids.joined(separator: ", "))]}"
    return try SmallSite(adding: [
      "figures/more.yml": figure("whole", total.0, total.1, sum)
        + zip(ids, parts).map { figure($0, $1.0, $1.1) }.joined()
    ]).report()
  }

  @Test(arguments: [
    (("90", "people"), [("60", "women"), ("30", "men")], "sum"),
    (("90", "persons"), [("60", "adults"), ("30", "children")], "sum"),
    (("90", "victims"), [("60", "women"), ("30", "girls")], "sum"),
    (("90", "children"), [("60", "girls"), ("30", "boys")], "sum"),
    (("2.5", "billion euros"), [("1200", "million euros"), ("1300", "million euros")], "sum"),
    (("2500", "million euros"), [("1.2", "billion euros"), ("1.3", "billion euros")], "sum"),
    (("5.2", "million people"), [("2700000", "women"), ("2500000", "men")], "sum"),
    (("5.2", "million people"), [("2712345", "women"), ("2499999", "men")], "sum"),
    (("2500", "US$ million"), [("0.5", "US$ billion")], "includes"),
    (("12", "cases"), [("7", "court cases")], "includes"),
  ])
  func acceptsPartsOfTheSameThing(
    total: (String, String), parts: [(String, String)], relation: String
  ) throws {
    #expect(try report(total, parts, relation: relation) == "")
  }

  @Test func findsASumThatIsAnotherInOneScale() throws {
    expectReport(
      try report(
        ("2.9", "billion euros"), [("1200", "million euros"), ("1300", "million euros")]),
      """
      figures/more.yml:1:48: parts add to 2.5, the total says 2.9 [parts-do-not-sum]
        note: 2 parts listed

      """)
    #expect(
      try report(("5.2", "million people"), [("2700000", "women"), ("2900000", "men")])
        .contains("parts add to 5.6, the total says 5.2"))
  }

  @Test(arguments: [
    (("90", "people"), ("60", "percent")), (("90", "people"), ("60", "kilograms")),
    (("90", "billion euros"), ("60", "million US dollars")), (("90", "women"), ("60", "men")),
    (("90", "victims"), ("60", "officials")), (("90", "people"), ("60", "families")),
  ])
  func findsAPartOfAnotherKind(total: (String, String), part: (String, String)) throws {
    let report = try report(total, [part], relation: "includes")
    #expect(
      report.contains(
        "it is in '\(part.1)', the total in '\(total.1)' [parts-of-another-kind]"), "\(report)")
  }

  private func restated(_ again: (String, String), of first: (String, String)) throws -> String {
    try SmallSite(adding: [
      "figures/more.yml": figure("one", first.0, first.1)
        + figure("again", again.0, again.1, ", restates: one")
    ]).report()
  }

  @Test(arguments: [
    (("5200", "million baht"), ("5.2", "billion baht")),
    (("5.2", "billion baht"), ("5200000000", "baht")),
    (("5243", "million baht"), ("5.2", "billion baht")),
    (("2.4", "million people"), ("2400000", "persons")),
    (("1", "lantern"), ("1", "lanterns")),
  ])
  func acceptsOneNumberInTwoScales(again: (String, String), first: (String, String)) throws {
    #expect(try restated(again, of: first) == "")
    #expect(try restated(first, of: again) == "")
  }

  @Test func findsAnotherNumberInAnotherScale() throws {
    expectReport(
      try restated(("5300", "million baht"), of: ("5.2", "billion baht")),
      """
      figures/more.yml:2:133: 'again' has 5300 million baht, but restates 'one' with 5.2 billion baht \
      [restated-figure-differs]
        figures/more.yml:1:46: the restated figure

      """)
    #expect(
      try restated(("5200", "million baht"), of: ("5.2", "billion riels")).contains(
        "'again' has 5200 million baht, but restates 'one' with 5.2 billion riels"))
  }

  @Test func drawsWomenAndMenOnOneAxis() throws {
    func chart(_ unit: String) throws -> String {
      try SmallSite(adding: [
        "figures/more.yml": figure("one", "5", "women") + figure("two", "7", unit),
        "pages/chart.md": """
        ---
        id: chart
        title: A chart
        summary: A chart of figures.
        ---
        ```chart
        figures: [one, two]
        caption: Growth
        ```

        """,
      ]).report()
    }
    #expect(try chart("men") == "")
    #expect(
      try chart("boats").contains("'two' is in 'boats' and must not be in a chart of 'women'"))
  }
}
