import Records
import Values

/// `data/coverage`: one row a service that is on record or missing, for whom or in which province.
///
/// What has no row is unknown. Organizations that are not named count as they do on the pages.
enum CoverageTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "coverage",
      about: "Services that are on record or missing; what has no row is unknown, not a gap",
      columns: [
        .init("country", "The country (alpha-3)"),
        .init("service", "Sort of service"),
        .init("population", "For whom; empty for whomever it is for"),
        .init("area", "In which province (ISO 3166-2); empty for the whole country"),
        .init("state", "available, gap or not-applicable"),
        .init("organizations", "How many organizations are on record as giving it"),
        .init("last_checked", "When a person last checked a contact of one of them"),
        .init("as_of", "The date to which a gap applies (EDTF)"),
        .init("says", "What is missing"),
        .init("instead", "What there is instead, as 'text (sources)'"),
        .init("note", "What a reader should know"),
        .init("sources", "Source identifiers with locators; see sources.csv"),
      ],
      rows: library.countries.flatMap { rows(of: $0, in: library) })
  }

  private static func rows(of country: Country, in library: Library) -> [[DataTable.Cell]] {
    let coverage = library.serviceCoverage(of: [country.code])
    guard !coverage.isEmpty else { return [] }
    return ServiceKind.allCases.flatMap { service -> [[DataTable.Cell]] in
      var rows = row(coverage.cell(service), [.none, .none])
      for population in Population.allCases {
        rows += row(coverage.cell(service, for: population), [.text(population.rawValue), .none])
      }
      for area in coverage.areas {
        rows += row(coverage.cell(service, in: area), [.none, .text(area.text)])
      }
      let gaps = coverage.gaps.filter { $0.gap.service == service }.map { gapRow($0.gap) }
      return (rows + gaps).map { [.text(country.code.text), .text(service.rawValue)] + $0 }
    }
  }

  /// A cell of the matrix that is on record. Gaps have rows of their own, as their sources say them.
  private static func row(
    _ cell: ServiceCoverage.Cell, _ place: [DataTable.Cell]
  ) -> [[DataTable.Cell]] {
    guard case .available(let availability, _) = cell.state else { return [] }
    return [
      place + [
        .text("available"), .count(availability.organizations), .day(availability.lastChecked),
        .none, .none, .none, .none, .none,
      ]
    ]
  }

  private static func gapRow(_ gap: ServiceGap) -> [DataTable.Cell] {
    let instead = gap.instead.map { instead in
      "\(instead.text) (\(instead.sources.map(\.text).joined(separator: "; ")))"
    }
    return [
      .list(gap.populations.map(\.rawValue)), .list(gap.areas.map(\.text)),
      .text(gap.state.rawValue), .none, .none, .date(gap.asOf), .text(gap.text), .text(instead),
      .text(gap.note), .sources(gap.sources),
    ]
  }
}
