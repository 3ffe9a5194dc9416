import Diagnostics
import Library
import Loading
import Records
import TestSupport
import Testing
import Values

struct `A series of a figure` {
  private static let meetings = """
    - id: meetings
      label: meetings held
      unit: meetings
      geography: KHM
      series:
        - {period: 2016, value: 576, status: provisional}
        - {period: 2014, value: 406, sources: "example-report, p. 8"}
        - {period: 2015, value: 496, low: 480, high: 510, confidence: 95}
      sources: example-report, p. 9

    """

  private func figure(_ text: String, _ id: String = "meetings") throws -> Figure {
    let outcome = try SmallSite(adding: ["figures/example.yml": text]).load()
    return try #require(outcome.library?.figures[id])
  }

  @Test func `is in the order of time, and its newest number is that of the figure`() throws {
    let figure = try figure(Self.meetings)
    #expect(figure.observations.map(\.periodText) == ["2014", "2015", "2016"])
    #expect(figure.value?.value == Quantity(576))
    #expect(figure.period?.text == "2016")
    #expect(figure.latest.statuses == [.provisional])
  }

  @Test func `has sources of its own for a number, else those of the figure`() throws {
    let figure = try figure(Self.meetings)
    #expect(figure.observations[0].sources.map(\.locator) == ["p. 8"])
    #expect(figure.observations[2].sources.map(\.locator) == ["p. 9"])
    #expect(figure.allSources.map(\.locator) == ["p. 9", "p. 8"])
  }

  @Test func `prints the newest number that is no forecast`() throws {
    let figure = try figure(
      Self.meetings.replacing(
        "  sources: example",
        with: "    - {period: 2030, value: 900, status: forecast}\n  sources: example"))
    #expect(figure.period?.text == "2016")
    #expect(figure.observations.last?.periodText == "2030")
  }

  @Test func `reads quarters, halves, fiscal years and ranges`() throws {
    let figure = try figure(
      """
      - id: meetings
        label: meetings held
        unit: meetings
        geography: KHM
        series:
          - {period: 2015/16, value: 4}
          - {period: 2014/15, low: 3, high: 5}
        sources: example-report, p. 9

      """)
    #expect(figure.observations.map(\.periodText) == ["2014/15", "2015/16"])
    #expect(FigureText(figure, .english, at: figure.observations[0]).value() == "3 to 5 meetings")
    #expect(figure.observations[1].period?.length == .fiscalYear)
  }

  @Test(arguments: [
    ("{meetings}", "576 meetings"), ("{meetings@2014}", "406 meetings"),
    ("{meetings@2014.number}", "406"), ("{meetings.number}", "576"),
  ])
  func `puts the number of a period into a text`(_ reference: String, _ shown: String) throws {
    let outcome = try SmallSite(adding: [
      "figures/example.yml": Self.meetings
        + """
        - id: other
          label: other meetings
          value: 3
          unit: meetings
          geography: KHM
          note: There were \(reference), it says.
          sources: example-report, p. 9

        """
    ]).load()
    let other = try #require(outcome.library?.figures["other"])
    #expect(other.note == "There were \(shown), it says.")
  }

  @Test func `names its periods where a reference names another`() throws {
    let site = SmallSite(adding: [
      "figures/example.yml": Self.meetings.replacing("held", with: "held {meetings@2017}")
    ])
    expectReport(
      try site.report(),
      """
      figures/example.yml:2:24: '{meetings@2017}' must name a period of the figure; it has '2014', \
      '2015' and '2016' [unknown-period]

      """)
  }

  @Test func `is not next to a value`() throws {
    let site = SmallSite(adding: [
      "figures/example.yml": Self.meetings.replacing("  unit:", with: "  value: 5\n  unit:")
    ])
    let report = try site.report()
    #expect(
      report.hasPrefix(
        "figures/example.yml:3:10: 'value' must not be next to 'series', whose observations have it"
      ))
  }

  @Test func `must have a period for each number, and a source`() throws {
    let site = SmallSite(adding: [
      "figures/example.yml": """
      - id: meetings
        label: meetings held
        unit: meetings
        geography: KHM
        series:
          - {value: 5, sources: "example-report, p. 9"}
          - {period: 2015, value: 6}

      """
    ])
    let report = try site.report()
    #expect(report.contains("an observation of a series must have a 'period' [missing-key]"))
    #expect(
      report.contains(
        "'sources' must be given, for the figure or for each observation [missing-key]"))
  }

  @Test(arguments: [
    (
      "2015/17",
      "'2015/17' must be a fiscal year of two years in a row, or have four digits in both years"
    ),
    ("2015-Q5", "'2015-Q5' must have a quarter from Q1 to Q4"),
    ("Q1 2015", "'Q1 2015' must be a period such as 2015, 2015-03, 2015-Q1, 2015/16 or 2014/2018"),
  ])
  func `says what is wrong with a period`(_ period: String, _ message: String) throws {
    guard case .failure(let mistake) = Period.parse(period) else {
      Issue.record("'\(period)' was read")
      return
    }
    #expect(mistake.message == message)
  }

  @Test(arguments: [
    ("2015Q1", ["2015-Q1"]), ("Q3 2015", ["2015-Q3"]), ("2015/17", ["2015/16", "2015/2017"]),
  ])
  func `suggests the period that is meant`(_ text: String, _ suggestions: [String]) {
    guard case .failure(let mistake) = Period.parse(text) else {
      Issue.record("'\(text)' was read")
      return
    }
    #expect(mistake.suggestions.filter { !$0.isEmpty }.starts(with: suggestions.prefix(1)))
  }
}
