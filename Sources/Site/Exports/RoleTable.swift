import Records
import Values

/// `data/roles`: one row a role of a listed organization for or with another body or a programme.
///
/// Where the other body is not listed the row stays, without what could name it.
enum RoleTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "roles", about: "What organizations do for or with others",
      columns: [
        .init("organization", "Identifier of the body that has the role; see organizations.csv"),
        .init("role", "Sort of role, such as funds, implements, member-of"),
        .init(
          "target", "Identifier of the other body; empty where there is none or it is not listed"),
        .init("programme", "Identifier of the programme that it concerns"),
        .init("description", "The role in our own words"),
        .init("period", "When (EDTF)"),
        .init("sources", "Source identifiers with locators; see sources.csv"),
      ],
      rows: library.organizations.filter(\.isListed).flatMap { organization in
        organization.roles.map { row($0, of: organization, in: library) }
      })
  }

  private static func row(
    _ role: Organization.Role, of organization: Organization, in library: Library
  ) -> [DataTable.Cell] {
    let target = library.listed(role.target.map { [$0] } ?? []).first
    return [
      .text(organization.id), .text(role.role.rawValue), .text(target), .text(role.programme?.id),
      .text(library.text(of: role)), .date(role.period), .sources(role.sources),
    ]
  }
}
