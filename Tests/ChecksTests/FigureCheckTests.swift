import TestSupport
import Testing

@Suite struct FigureCheckTests {
  /// The report on a site with figures in `figures/example.yml`. Each gets what every figure needs.
  private func report(
    unit: String = "people", _ figures: (id: String, keys: String)...
  ) throws -> String {
    let records = figures.map { id, keys in
      """
      - id: \(id)
        label: people counted
        unit: \(unit)
        geography: KHM
        sources: example-report, p. 3
      \(keys.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))

      """
    }
    return try SmallSite(adding: ["figures/example.yml": records.joined()]).report()
  }

  @Test func findsATotalThatItsPartsDoNotAddUpTo() throws {
    let report = try report(
      ("total", "value: 986\nparts: {relation: sum, of: [one, two, three]}"),
      ("one", "value: 900"), ("two", "value: 74"), ("three", "value: 0"))
    expectReport(
      report,
      """
      figures/example.yml:6:10: parts add to 974, the total says 986 [parts-do-not-sum]
        note: 3 parts listed

      """)
  }

  @Test func addsFractionsExactly() throws {
    try expectReport(
      report(
        unit: "km", ("total", "value: 0.3\nparts: {relation: sum, of: [one, two]}"),
        ("one", "value: 0.1"), ("two", "value: \"0.20\"")), "")
  }

  @Test func takesATotalThatIncludesMoreThanItsParts() throws {
    try expectReport(
      report(
        ("total", "value: 986\nparts: {relation: includes, of: [one]}"), ("one", "value: 900")), "")
    try expectReport(
      report(
        ("total", "value: 986\nparts: {relation: includes, of: [one]}"), ("one", "value: 987")),
      """
      figures/example.yml:6:10: parts add to 987, more than the total of 986 [parts-do-not-sum]
        note: 1 part listed

      """)
  }

  @Test func cannotAddPartsWithoutAValue() throws {
    try expectReport(
      report(
        ("total", "value: 986\nparts: {relation: sum, of: [one, two]}"),
        ("one", "value: 900"), ("two", "missing: not-published")), "")
  }

  @Test func acceptsAGapThatTheRecordSpeaksOf() throws {
    let total = "value: 9\nparts: {relation: sum, of: one, difference: Not explained.}"
    try expectReport(
      report(("total", total), ("one", "value: 8")), "")
    try expectReport(
      report(("total", total), ("one", "value: 9")),
      """
      figures/example.yml:7:47: 'total' must not explain a difference: its parts add up to 9 \
      [settled-difference]

      """)
  }

  @Test(arguments: [
    "female: 33\n  male: 67", "female: 33\n  male: 66", "female: 50.4\n  male: 50.4",
    "female: 55", "female: 40\n  male: 50\n  other: 10",
    "female: 40\n  male: 50\n  note: A tenth is not recorded.",
  ])
  func acceptsPercentagesOfAWhole(split: String) throws {
    try expectReport(
      report(("split", "value: 594\nsex:\n  basis: percent\n  \(split)")), "")
  }

  @Test(arguments: [
    ("female: 33\n  male: 65", "10:11: percentages by sex add to 98, and must add to 100"),
    ("female: 55\n  male: 47", "10:11: percentages by sex add to 102, and must add to 100"),
    ("female: 594", "9:13: percentages by sex add to 594, and must add to at most 100"),
    (
      "female: 55\n  male: 47\n  note: Rounded.",
      "10:11: percentages by sex add to 102, and must add to 100"
    ),
  ])
  func refusesPercentagesOfNoWhole(split: String, finding: String) throws {
    try expectReport(
      report(("split", "value: 594\nsex:\n  basis: percent\n  \(split)")),
      "figures/example.yml:\(finding) [breakdown-does-not-add-up]\n")
  }

  @Test(arguments: [
    "female: 300\n  male: 294", "female: 300", "female: 300\n  male: 200\n  other: 94",
    "female: 300\n  male: 200\n  note: Nothing is said of the others.",
  ])
  func acceptsCountsWithinTheValue(split: String) throws {
    try expectReport(
      report(("split", "value: 594\nsex:\n  basis: count\n  \(split)")), "")
  }

  @Test(arguments: [
    ("female: 300\n  male: 295", "10:11: counts by sex add to 595"),
    ("female: 300\n  male: 290", "10:11: counts by sex add to 590"),
    ("female: 595", "9:13: counts by sex add to 595"),
  ])
  func refusesCountsThatDoNotFitTheValue(split: String, finding: String) throws {
    try expectReport(
      report(("split", "value: 594\nsex:\n  basis: count\n  \(split)")),
      """
      figures/example.yml:\(finding), the figure says 594 [breakdown-does-not-add-up]
        figures/example.yml:6:10: the figure

      """)
  }

  @Test func refusesAValueBesideAReasonForItsAbsence() throws {
    try expectReport(
      report(("both", "value: 0\nmissing: not-collected")),
      """
      figures/example.yml:6:10: 'both' must not have a value and be 'not-collected' as well \
      [value-and-missing]

      """)
  }

  @Test func comparesRestatedFiguresByValue() throws {
    try expectReport(
      report(("one", "value: 5.0"), ("again", "value: 5\nrestates: one")), "")
    try expectReport(
      report(("one", "value: 5"), ("again", "missing: not-published\nrestates: one")),
      """
      figures/example.yml:13:13: 'again' has no value, but restates 'one' with 5 people \
      [restated-figure-differs]
        figures/example.yml:6:10: the restated figure

      """)
  }
}
