import TestSupport
import Testing

/// A chart of a brief is checked as one in a text is.
@Suite struct BriefChartTests {
  private func report(_ chart: String, figures: String) throws -> String {
    let sound = try #require(SmallSite.soundFiles["countries/kh/factsheet.md"])
    return try SmallSite(adding: [
      "countries/kh/factsheet.md": sound.replacing(
        "headline: example-count",
        with: "headline: example-count\ncharts:\n  - {\(chart), caption: What there is}"),
      "figures/more.yml": figures,
    ]).report()
  }

  private func figure(_ id: String, _ keys: String) -> String {
    """
    - id: \(id)
      label: \(id)
      geography: KHM
      period: 2021
      \(keys)
      sources: example-report, p. 7

    """
  }

  @Test func aRangeHasAUnitToo() throws {
    let report = try report(
      "kind: dots, figures: [boats, crews]",
      figures: figure("boats", "value: 40\n  unit: boats")
        + figure("crews", "low: 1200\n  high: 1500\n  unit: crews"))
    #expect(
      report.contains(
        "'crews' is in 'crews' and must not be in a chart of 'boats' with 'boats' "
          + "[chart-of-unlike-units]"), "\(report)")
  }

  @Test func aLineNeedsASeries() throws {
    #expect(
      try report(
        "kind: line, figures: boats", figures: figure("boats", "value: 40\n  unit: boats")
      ).contains(
        "'boats' must have numbers of two times or more to be in a chart of kind 'line' "
          + "[chart-without-series]"))
  }

  @Test func barsOfOneUnitAreSound() throws {
    #expect(
      try report(
        "figures: [boats, ferries]",
        figures: figure("boats", "value: 40\n  unit: boats")
          + figure("ferries", "low: 3\n  high: 5\n  unit: boats")) == "")
  }
}
