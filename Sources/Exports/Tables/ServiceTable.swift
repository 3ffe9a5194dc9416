import Library
import Records
import Values

/// `data/services`: one row a service of a listed organization.
enum ServiceTable {
  private typealias Row = (id: String, organization: Organization, service: Service)

  private static let columns: [Column<Row>] = [
    Column("id", "UUID; the same as in hsds/") { $0.id },
    Column("organization", "Identifier; see organizations.csv") { $0.organization.id },
    Column("kind", "Sort of service") { $0.service.kind.id },
    Column("description", "The service in our own words") { $0.service.text },
    Column("populations", "Whom it is for") { $0.service.populations.map(\.id) },
    Column("sexes", "The sexes that it takes; empty where no source states them") {
      $0.service.sexes.map(\.rawValue)
    },
    Column("minimum_age", "The youngest age served, in years") { $0.service.minimumAge },
    Column("maximum_age", "The oldest age served, in years") { $0.service.maximumAge },
    Column("areas", "Where it is given (ISO 3166-2)") {
      $0.organization.shownAreas(of: $0.service)
    },
    Column("languages", "The languages it is given in (BCP 47)") { $0.service.languages },
    Column("eligibility", "Who may use it, and how they come to it") { $0.service.eligibility },
    Column("cost", "What it costs the person who uses it") { $0.service.cost },
    Column("status", "Whether it is given now; unknown where no source says so") {
      $0.service.status.rawValue
    },
    Column("sources", "Source identifiers with locators; see sources.csv") { $0.service.sources },
  ]

  static func make(of library: Library) -> DataTable {
    DataTable(
      "services", "Services of the organizations, as the documents describe them",
      columns: columns,
      rows: library.organizations.filter(\.isListed).flatMap { organization in
        zip(HSDSIdentifier.services(of: organization), organization.services).map {
          ($0, organization, $1)
        }
      }, in: library)
  }
}
