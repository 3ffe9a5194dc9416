import TestSupport
import Testing

@Suite struct PartsOfAnotherKindTests {
  private func report(total: String, part: String, difference: String = "") throws -> String {
    func record(_ id: String, _ keys: String) -> String {
      "- id: \(id)\n  label: something counted\n  value: 5\n  sources: example-report, p. 3\n"
        + keys.split(separator: "\n").map { "  \($0)\n" }.joined()
    }
    return try SmallSite(adding: [
      "figures/more.yml":
        record("part", part)
        + record("total", total + "\nparts: {relation: sum, of: part\(difference)}")
    ]).report()
  }

  @Test(arguments: [
    (
      "unit: people\ngeography: KHM", "unit: cases\ngeography: KHM",
      "it is in 'cases', the total in 'people'"
    ),
    (
      "unit: people\ngeography: KHM", "unit: people\ngeography: VNM",
      "it is about 'VNM', the total is not"
    ),
    (
      "unit: people\ngeography: KHM", "unit: people\ngeography: asean",
      "it is about 'asean', the total is not"
    ),
    (
      "unit: people\ngeography: KHM\nperiod: 2021", "unit: people\ngeography: KHM\nperiod: 2020",
      "it is of 2020, the total of 2021"
    ),
    (
      "unit: people\ngeography: KHM\nperiod: 2021",
      "unit: people\ngeography: KHM\nperiod: 2020/2021",
      "it is of 2020/2021, the total of 2021"
    ),
    (
      "unit: people\ngeography: KHM\nas-of: 2021-06", "unit: people\ngeography: KHM\nas-of: 2019",
      "it is of 2019, the total of 2021-06"
    ),
  ])
  func findsAPartOfAnotherUnitPlaceOrTime(total: String, part: String, why: String) throws {
    let report = try report(total: total, part: part)
    #expect(
      report.contains("'part' must not be a part of 'total': \(why) [parts-of-another-kind]"),
      "\(report)")
  }

  @Test(arguments: [
    ("unit: percent\ngeography: KHM", "unit: '%'\ngeography: KHM"),
    ("unit: people\ngeography: asean", "unit: people\ngeography: VNM"),
    ("unit: people\ngeography: [KHM, VNM]", "unit: people\ngeography: VNM"),
    ("unit: people\ngeography: KHM\nperiod: 2021", "unit: people\ngeography: KHM\nperiod: 2021-03"),
    ("unit: people\ngeography: KHM\nperiod: 2021", "unit: people\ngeography: KHM"),
    ("unit: people\ngeography: KHM\nperiod: 2021~", "unit: people\ngeography: KHM\nperiod: 2020"),
  ])
  func acceptsAPartOfTheSameThing(total: String, part: String) throws {
    #expect(try report(total: total, part: part) == "")
  }

  @Test func acceptsOtherTimesThatTheRecordSpeaksOf() throws {
    let report = try report(
      total: "unit: people\ngeography: KHM\nperiod: 2021",
      part: "unit: people\ngeography: KHM\nperiod: 2020",
      difference: ", difference: The source adds up two years.")
    #expect(!report.contains("parts-of-another-kind"))
  }

  @Test(arguments: [
    ("[one, two]", "'two' is in 'percent' and must not be in a chart of 'tonnes' with 'one'"),
    (
      "[one, three, two]", "'two' is in 'percent' and must not be in a chart of 'tonnes' with 'one'"
    ),
    ("[one, three]", nil), ("[two, four]", nil), ("[one, none]", nil), ("[one, five]", nil),
    (
      "[two, five]",
      "'five' is in 'thousand tonnes' and must not be in a chart of 'percent' with 'two'"
    ),
  ])
  func findsAChartOfUnlikeUnits(figures: String, message: String?) throws {
    func figure(_ id: String, _ value: String, _ unit: String) -> String {
      """
      - id: \(id)
        label: something counted
        \(value)
        unit: \(unit)
        geography: KHM
        sources: example-report, p. 3

      """
    }
    let report = try SmallSite(adding: [
      "figures/more.yml": figure("one", "value: 5", "tonnes")
        + figure("two", "value: 50", "percent")
        + figure("three", "value: 7", "tonnes") + figure("four", "value: 6", "per cent")
        + figure("five", "value: 0.002", "thousand tonnes")
        + figure("none", "missing: not-published", "people"),
      "pages/chart.md": """
      ---
      id: chart
      title: A chart
      summary: A chart of figures.
      ---
      ```chart
      figures: \(figures)
      caption: Growth
      ```

      """,
    ]).report()
    guard let message else {
      #expect(report == "")
      return
    }
    #expect(report.contains(": \(message) [chart-of-unlike-units]\n"), "\(report)")
    #expect(report.hasPrefix("pages/chart.md:7:"))
  }
}
