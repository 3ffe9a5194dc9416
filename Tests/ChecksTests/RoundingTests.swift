import Diagnostics
import TestSupport
import Testing

/// Totals and parts are compared as rounded numbers are.
@Suite struct RoundingTests {
  /// Whether a total and its parts are found to differ.
  private func differ(
    _ total: String, _ parts: [String], unit: String, qualifier: String? = nil,
    relation: String = "sum"
  ) throws -> Bool {
    func record(_ id: String, _ value: String, _ more: String = "") -> String {
      """
      - id: \(id)
        label: something counted
        value: \(value)
        unit: \(unit)
        geography: KHM
      \(more)  sources: example-report, p. 3

      """
    }
    let ids = parts.indices.map { "part-\($0)" }
    let keys =
      "  parts: {relation: \(relation), of: [\(ids.joined(separator: ", "))]}\n"
      + (qualifier.map { "  qualifier: \($0)\n" } ?? "")
    let records = [record("total", total, keys)] + zip(ids, parts).map { record($0, $1) }
    return try SmallSite(adding: ["figures/more.yml": records.joined()]).findings()
      .contains { $0.rule == "parts-do-not-sum" }
  }

  @Test(arguments: [
    ("100", ["17", "17", "17", "17", "17", "17"], "percent"), ("100", ["66.6", "33.3"], "percent"),
    ("20.1", ["9.7", "10.3"], "km"), ("41", ["20", "20"], "million US dollars"),
    ("12", ["3.9", "4.0", "4.0"], "tonnes"), ("2400000", ["1200000", "1201000"], "people"),
  ])
  func acceptsWhatRoundingExplains(total: String, parts: [String], unit: String) throws {
    #expect(try !differ(total, parts, unit: unit))
  }

  @Test(arguments: [
    ("100", ["30", "30", "30"], "percent"), ("20.9", ["9.7", "10.3"], "km"),
    ("45", ["20", "20"], "million US dollars"), ("41", ["20", "20"], "people"),
    ("901", ["600", "300"], "cases"), ("1000", ["600", "300"], "people"),
  ])
  func findsWhatItDoesNot(total: String, parts: [String], unit: String) throws {
    #expect(try differ(total, parts, unit: unit))
  }

  @Test(arguments: [
    ("80000", ["41502", "37910"], "about", false), ("80000", ["41502", "57910"], "about", true),
    ("79412", ["41502", "37920"], "about", true), ("500", ["312", "260"], "at-least", false),
    ("600", ["312", "260"], "at-least", true), ("600", ["312", "260"], "up-to", false),
    ("500", ["312", "260"], "less-than", true),
    ("572", ["312", "260"], "more-than", false), ("572", ["312", "260"], "less-than", false),
    ("570", ["312", "260"], "estimate", false),
  ])
  func readsTheQualifier(
    total: String, parts: [String], qualifier: String, isFound: Bool
  ) throws {
    #expect(try differ(total, parts, unit: "people", qualifier: qualifier) == isFound)
  }

  @Test func takesATotalThatIncludesItsPartsForRoundedToo() throws {
    #expect(try !differ("16.7", ["8.6", "8.2"], unit: "km", relation: "includes"))
    #expect(try differ("16.5", ["8.6", "8.2"], unit: "km", relation: "includes"))
  }

  @Test func comparesRestatedFiguresAsRounded() throws {
    func report(_ again: String, unit: String = "tonnes") throws -> String {
      try SmallSite(adding: [
        "figures/more.yml": """
        - id: one
          label: rice grown
          value: 9.29
          unit: tonnes
          geography: KHM
          sources: example-report, p. 3
        - id: again
          label: rice grown
          value: \(again)
          unit: \(unit)
          geography: KHM
          restates: one
          sources: example-report, p. 9

        """
      ]).report()
    }
    #expect(try report("9.3") == "")
    expectReport(
      try report("9.4"),
      """
      figures/more.yml:12:13: 'again' has 9.4 tonnes, but restates 'one' with 9.29 tonnes \
      [restated-figure-differs]
        figures/more.yml:3:10: the restated figure

      """)
    #expect(try report("9.29", unit: "kg").contains("9.29 kg, but restates 'one' with 9.29 tonnes"))
  }
}
