import TestSupport
import Testing

struct `A changed series` {
  private static let series = """
    - id: meetings
      label: meetings
      unit: meetings
      geography: KHM
      series:
        - {period: 2014, value: 100}
        - {period: 2015, value: 120}
        - {period: 2016, value: 130, status: provisional}
      sources: example-report, p. 3

    """

  private func lines(_ newer: String) throws -> [String] {
    let compared = try Compared(
      from: ["figures/more.yml": Self.series], to: ["figures/more.yml": newer])
    return compared.part("FIGURES").split(separator: "\n").map { line in
      String(line.drop { $0 == " " })
    }.filter { !$0.isEmpty && !$0.hasPrefix("pages:") }
  }

  @Test func `is compared period by period`() throws {
    let newer = Self.series.replacing("value: 120", with: "value: 130")
      .replacing("    - {period: 2014, value: 100}\n", with: "")
      .replacing(
        "2016, value: 130, status: provisional}",
        with: "2016, value: 130, status: revised, note: All districts.}\n"
          + "    - {period: 2017, value: 140, status: provisional}")
    #expect(
      try lines(newer) == [
        "changed  meetings (meetings)", "2014: - 100", "2015: 120 → 130 (+10, +8.3 %)",
        "2016 › note: + All districts.", "2016 › status: provisional → revised",
        "2017: + 140 (provisional)",
      ])
  }

  @Test func `says what else than its numbers differs`() throws {
    #expect(
      try lines(Self.series.replacing("unit: meetings", with: "unit: events")) == [
        "changed  meetings (meetings)", "unit: meetings → events",
      ])
    #expect(
      try lines(
        Self.series.replacing(
          "{period: 2015, value: 120}", with: "{period: 2015, low: 90, high: 120}"))
        == [
          "changed  meetings (meetings)", "2015: 120 → 90 to 120", "2015 › high: + 120",
          "2015 › low: + 90",
        ])
  }

  @Test func `may have been a simple figure`() throws {
    let simple = """
      - id: meetings
        label: meetings
        unit: meetings
        geography: KHM
        value: 130
        period: 2016
        sources: example-report, p. 3

      """
    let compared = try Compared(
      from: ["figures/more.yml": simple], to: ["figures/more.yml": Self.series])
    let part = compared.part("FIGURES")
    #expect(part.contains("2014: + 100"))
    #expect(part.contains("2015: + 120"))
    #expect(!part.contains("2016: "), "\(part)")
  }
}
