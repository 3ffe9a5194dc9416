import Library
import Records
import Values

/// `data/roles`: one row a role of a listed organization for or with another body or a programme.
///
/// Where the other body is not listed the row stays, without what could name it.
enum RoleTable {
  private typealias Row = (organization: Organization, role: Organization.Role)

  private static let columns: [Column<Row>] = [
    Column("organization", "Identifier of the body that has the role; see organizations.csv") {
      $0.organization.id
    },
    Column("role", "Sort of role, such as funds, implements, member-of") { $0.role.role.rawValue },
    Column(
      "target", "Identifier of the other body; empty where there is none or it is not listed"
    ) { $0.role.target },
    Column("programme", "Identifier of the programme that it concerns") { $0.role.programme },
    Column("description", "The role in our own words") { $1.text(of: $0.role) },
    Column("period", "When (EDTF)") { $0.role.period },
    Column("sources", "Source identifiers with locators; see sources.csv") { $0.role.sources },
  ]

  static func make(of library: Library) -> DataTable {
    DataTable(
      "roles", "What organizations do for or with others", columns: columns,
      rows: library.organizations.filter(\.isListed).flatMap { organization in
        organization.roles.map { (organization, $0) }
      }, in: library)
  }
}
