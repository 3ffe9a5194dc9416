import Library
package import Records
package import Templates
import Values

/// `data/organizations`: one row a listed organization; what it offers, how to reach it and what it
/// does with others have tables of their own.
extension Organization: ExportedRecord {
  package static let columns: [Column<Organization>] = [
    Column("id", "Identifier") { $0.id },
    Column("name", "Name") { $0.name },
    Column("acronym", "Acronym") { $0.acronym },
    Column("kind", "Sort of body") { $0.type.id },
    Column("countries", "Where it works or sits (alpha-3)") { $0.countries },
    Column("regions", "Regions it serves") { $0.regions },
    Column("parent", "Identifier of the body it is part of") { $0.parent },
    Column("established", "When it was set up (EDTF)") { $0.established },
    Column("services", "Services it gives; ended and closed ones are in services.csv only") {
      unique(given($0).map(\.kind.id))
    },
    Column("populations", "Whom they are for", of: ["services"]) {
      unique(given($0).flatMap(\.populations).map(\.id))
    },
    Column("areas", "Where they are given (ISO 3166-2)", of: ["services"]) {
      unique(given($0).flatMap($0.shownAreas).map(\.text))
    },
    Column("roles", "What it does for others, as 'role identifier'") { organization, library in
      organization.roles.map { role in
        let target = library.listed(role.target.map { [$0] } ?? []).first ?? role.programme?.id
        return role.role.rawValue + (target.map { " \($0)" } ?? "")
      }
    },
    Column("sources", "Source identifiers with locators; see sources.csv") { $0.header.sources },
    Column("language", "The language of the name, if not the site's (BCP 47)") {
      $0.nameLanguage
    },
    Column("names", "Other names, as 'name (kind, language)'") { $0.names },
    Column("summary", "What it does") { $0.summary },
    Column("predecessors", "Identifiers of bodies whose work it took over") { $0.predecessors },
    Column("successors", "Identifiers of bodies that took over its work") { $0.successors },
    Column("members", "Identifiers of its members") { $0.members },
    Column("instead", "What to do where a contact is too old to be shown") { $0.instead },
    Column("note", "What a reader should know") { $0.note },
    Column("identifiers", "Its identifiers in registers, as 'scheme value'") {
      $0.identifiers.map { "\($0.label ?? "") \($0.value)" }
    },
  ]

  package static let keysWithoutColumn = [
    "contacts": "They are rows of contacts.csv, as far as they may be given.",
    "locations": "HSDS has them, as far as they may be published.",
    "listed": "Only those that are listed have a row.",
    "unlisted-reason": "Only those that are listed have a row.",
    "everyday-name": "It is about a body that is not listed.",
    "owner": "Who keeps the entry is no matter of readers.",
  ]

  package static let tableNames = ["organizations", "services", "contacts", "roles"]

  package static func tables(in context: SiteContext) -> [DataTable] {
    let library = context.library
    return [
      DataTable(
        "organizations", "Organizations with their services and roles", columns: columns,
        rows: library.organizations.filter(\.isListed), in: library),
      ServiceTable.make(in: context), ContactTable.make(in: context), RoleTable.make(of: library),
    ]
  }

  private static func given(_ organization: Organization) -> [Service] {
    organization.services.filter(\.mayBeGiven)
  }

  private static func unique(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }
}
