import Records
import Values

/// `data/organizations`: one row a listed organization; what it offers, how to reach it and what it
/// does with others have tables of their own.
enum OrganizationTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "organizations", about: "Organizations with their services and roles",
      columns: [
        .init("id", "Identifier"),
        .init("name", "Name"),
        .init("acronym", "Acronym"),
        .init("kind", "Sort of body"),
        .init("countries", "Where it works or sits (alpha-3)"),
        .init("regions", "Regions it serves"),
        .init("parent", "Identifier of the body it is part of"),
        .init("established", "When it was set up (EDTF)"),
        .init("services", "Services it gives; ended and closed ones are in services.csv only"),
        .init("populations", "Whom they are for"),
        .init("areas", "Where they are given (ISO 3166-2)"),
        .init("roles", "What it does for others, as 'role identifier'"),
        .init("sources", "Source identifiers with locators; see sources.csv"),
      ],
      rows: library.organizations.filter(\.isListed).map { row($0, in: library) })
  }

  private static func row(
    _ organization: Organization, in library: Library
  ) -> [DataTable.Cell] {
    let services = organization.services.filter(\.mayBeGiven)
    return [
      .text(organization.id), .text(organization.name), .text(organization.acronym),
      .text(organization.type.rawValue), .codes(organization.countries),
      .ids(organization.regions),
      .text(library.listed(organization.parent.map { [$0] } ?? []).first),
      .date(organization.established), .list(unique(services.map(\.kind.rawValue))),
      .list(unique(services.flatMap(\.populations).map(\.rawValue))),
      .list(unique(services.flatMap(organization.shownAreas).map(\.text))),
      .list(
        organization.roles.map { role in
          let target =
            library.listed(role.target.map { [$0] } ?? []).first ?? role.programme?.id
          return role.role.rawValue + (target.map { " \($0)" } ?? "")
        }),
      .sources(organization.header.sources),
    ]
  }

  private static func unique(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }
}
