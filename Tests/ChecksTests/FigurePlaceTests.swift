import TestSupport
import Testing

/// Findings about the places of a figure point at its `geography`.
struct FigurePlaceTests {
  @Test func `a country without a record and an unknown area`() throws {
    try expectReport(
      SmallSite(adding: [
        "figures/more.yml": """
        - id: boats-checked
          label: boats checked
          value: 12
          unit: boats
          geography: [KHM, FRA, KH-99]
          sources: example-report, p. 7
        - id: boats-moved
          label: boats moved
          value: 13
          unit: boats
          geography: KHM
          from: KH-98
          to: DEU
          sources: example-report, p. 7

        """
      ]).report(),
      """
      figures/more.yml:5:20: 'FRA' must have a record in 'countries/', since 'boats-checked' speaks of it \
      [country-without-record]
      figures/more.yml:5:25: 'KH-99' must be a code of ISO 3166-2, or that of a place that the site \
      declares [unknown-subdivision]
      figures/more.yml:12:9: 'KH-98' must be a code of ISO 3166-2, or that of a place that the site \
      declares [unknown-subdivision]
      figures/more.yml:13:7: 'DEU' must have a record in 'countries/', since 'boats-moved' speaks of it \
      [country-without-record]

      """)
  }

  @Test func `a cell of a sheet`() throws {
    let report = try SmallSite(adding: [
      "indicators/boats.yml": """
      - id: boats
        label: boats checked
        unit: boats
        definition: Boats that were looked at.
        sources: example-report, p. 7

      """,
      "figures/boats.csv": """
      indicator,place,2021,sources
      boats,KHM,3,"example-report, p. 7"
      boats,FRA,4,"example-report, p. 7"

      """,
    ]).report()
    #expect(report.contains("figures/boats.csv:3:7: 'FRA' must have a record in 'countries/'"))
  }
}
