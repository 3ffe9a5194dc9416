import Diagnostics
import TestSupport
import Testing

/// Advice never leads to a statement that nobody meant.
@Suite struct SuggestionTests {
  private func figure(_ id: String, _ country: String) -> String {
    """
    - id: \(id)
      label: beds
      value: 7
      unit: beds
      geography: \(country)
      sources: example-report, p. 3

    """
  }

  private let escape = "'\\{' writes a brace"

  private func suggestions(_ body: String, figures: String) throws -> [String?] {
    try SmallSite(adding: [
      "figures/more.yml": figures,
      "pages/about.md":
        "---\nid: about\ntitle: About\nsummary: What this site is.\n---\n\(body)\n",
    ]).findings().filter { $0.rule == "dangling-reference" }.map(\.suggestion)
  }

  @Test func doNotLeadToAnotherCountrysFigure() throws {
    let figures = figure("khm-beds", "KHM") + figure("vnm-rooms", "VNM")
    #expect(try suggestions("There are {vnm-beds}.", figures: figures) == [escape])
    #expect(
      try suggestions("There are {vnm-romos}.", figures: figures)
        == ["did you mean '{vnm-rooms}'? \(escape)"])
    #expect(try suggestions("There are {vietnam-rooms}.", figures: figures) == [escape])
  }

  @Test func doNotChooseBetweenCountries() throws {
    let figures = figure("khm-beds", "KHM") + figure("vnm-beds", "VNM")
    #expect(try suggestions("There are {knm-beds}.", figures: figures) == [escape])
  }

  @Test func keepTheYear() throws {
    let figures = figure("khm-beds-2021", "KHM") + figure("khm-badge-2019", "KHM")
    #expect(try suggestions("There are {khm-beds-2019}.", figures: figures) == [escape])
    #expect(
      try suggestions("There are {khm-bed-2021}.", figures: figures)
        == ["did you mean '{khm-beds-2021}'? \(escape)"])
  }

  /// The country of the record that names it counts where the name says none.
  @Test func stayInTheCountryOfTheRecord() throws {
    let findings = try SmallSite(adding: [
      "figures/more.yml": figure("staff-count", "VNM"),
      "figures/parts.yml": """
      - id: khm-staff
        label: staff
        value: 20
        unit: people
        geography: KHM
        parts:
          relation: includes
          of: staff-cuont
        sources: example-report, p. 3

      """,
    ]).findings().filter { $0.rule == "dangling-reference" }
    #expect(findings.map(\.suggestion) == [nil])
  }

  @Test func nameTheKindOfARecordThatIsOfAnother() throws {
    #expect(
      try suggestions("There are {example-law}.", figures: figure("example-laws", "KHM"))
        == ["'example-law' is an instrument; \(escape)"])
  }

  @Test func doNotLeadToAnotherCountrysPage() throws {
    let findings = try SmallSite(adding: [
      "pages/about.md": """
      ---
      id: about
      title: About
      summary: What this site is.
      ---
      See [Vietnam](../countries/vn/factsheet.md) and [more](../countries/kh/factsheets.md).

      """
    ]).findings()
    #expect(
      findings.map(\.suggestion) == [nil, "did you mean '../countries/kh/factsheet.md'?"])
  }
}
