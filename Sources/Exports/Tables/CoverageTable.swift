import Library
import Records
import Values

/// `data/coverage`: one row a service that is on record or missing, for whom or in which province.
///
/// What has no row is unknown. Organizations that are not named count as they do on the pages.
enum CoverageTable {
  private struct Row {
    let country: Country
    let service: ServiceKind
    var populations: [Population] = []
    var areas: [SubdivisionCode] = []
    /// What is on record, or what is missing.
    let state: State

    enum State {
      case available(ServiceCoverage.Availability)
      case gap(ServiceGap)
    }

    var availability: ServiceCoverage.Availability? {
      if case .available(let availability) = state { availability } else { nil }
    }

    var gap: ServiceGap? {
      if case .gap(let gap) = state { gap } else { nil }
    }
  }

  private static let columns: [Column<Row>] = [
    Column("country", "The country (alpha-3)") { $0.country.code },
    Column("service", "Sort of service") { $0.service.id },
    Column("population", "For whom; empty for whomever it is for") {
      $0.populations.map(\.id)
    },
    Column("area", "In which province (ISO 3166-2); empty for the whole country") { $0.areas },
    Column("state", "available, gap or not-applicable") {
      $0.gap?.state.rawValue ?? "available"
    },
    Column("organizations", "How many organizations are on record as giving it") {
      $0.availability?.organizations
    },
    Column("last_checked", "When a person last checked a contact of one of them") {
      $0.availability?.lastChecked
    },
    Column("as_of", "The date to which a gap applies (EDTF)") { $0.gap?.asOf },
    Column("says", "What is missing") { $0.gap?.text },
    Column("instead", "What there is instead, as 'text (sources)'") { row in
      row.gap?.instead.map { $0.text + inBrackets($0.sources) }
    },
    Column("note", "What a reader should know") { $0.gap?.note },
    Column("sources", "Source identifiers with locators; see sources.csv") { $0.gap?.sources },
  ]

  static func make(of library: Library) -> DataTable {
    DataTable(
      "coverage",
      "Services that are on record or missing; what has no row is unknown, not a gap",
      columns: columns, rows: library.countries.flatMap { rows(of: $0, in: library) }, in: library)
  }

  /// Gaps have rows of their own, as their sources say them.
  private static func rows(of country: Country, in library: Library) -> [Row] {
    let coverage = library.serviceCoverage(of: [country.code])
    guard !coverage.isEmpty else { return [] }
    return library.words(ServiceKind.self).flatMap { service -> [Row] in
      func row(
        _ cell: ServiceCoverage.Cell, _ populations: [Population] = [],
        _ areas: [SubdivisionCode] = []
      ) -> Row? {
        guard case .available(let availability, _) = cell.state else { return nil }
        return Row(
          country: country, service: service, populations: populations, areas: areas,
          state: .available(availability))
      }
      let onRecord =
        [row(coverage.cell(service))]
        + library.words(Population.self).map { row(coverage.cell(service, for: $0), [$0]) }
        + coverage.areas.map { row(coverage.cell(service, in: $0), [], [$0]) }
      let gaps = coverage.gaps.map(\.gap).filter { $0.service == service }.map { gap in
        Row(
          country: country, service: service, populations: gap.populations, areas: gap.areas,
          state: .gap(gap))
      }
      return onRecord.compactMap { $0 } + gaps
    }
  }
}
