import Records
import Values

/// `data/services`: one row a service of a listed organization.
enum ServiceTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "services", about: "Services of the organizations, as the documents describe them",
      columns: [
        .init("id", "UUID; the same as in hsds/"),
        .init("organization", "Identifier; see organizations.csv"),
        .init("kind", "Sort of service"),
        .init("description", "The service in our own words"),
        .init("populations", "Whom it is for"),
        .init("sexes", "The sexes that it takes; empty where no source states them"),
        .init("minimum_age", "The youngest age served, in years"),
        .init("maximum_age", "The oldest age served, in years"),
        .init("areas", "Where it is given (ISO 3166-2)"),
        .init("languages", "The languages it is given in (BCP 47)"),
        .init("eligibility", "Who may use it, and how they come to it"),
        .init("cost", "What it costs the person who uses it"),
        .init("status", "Whether it is given now; unknown where no source says so"),
        .init("sources", "Source identifiers with locators; see sources.csv"),
      ],
      rows: library.organizations.filter(\.isListed).flatMap { organization in
        zip(organization.services, HSDSIdentifier.services(of: organization)).map {
          row($0, id: $1, of: organization)
        }
      })
  }

  private static func row(
    _ service: Service, id: String, of organization: Organization
  ) -> [DataTable.Cell] {
    [
      .text(id), .text(organization.id), .text(service.kind.rawValue), .text(service.text),
      .list(service.populations.map(\.rawValue)), .list(service.sexes.map(\.rawValue)),
      age(service.minimumAge),
      age(service.maximumAge), .list(organization.shownAreas(of: service).map(\.text)),
      .list(service.languages.map(\.text)), .text(service.eligibility), .text(service.cost),
      .text(service.status.rawValue), .sources(service.sources),
    ]
  }

  private static func age(_ years: Int?) -> DataTable.Cell { years.map { .count($0) } ?? .none }
}
