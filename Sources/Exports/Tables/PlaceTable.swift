import Diagnostics
import Library
package import Records
package import Templates
import Values

/// `data/places`: one row a place that the site declares. Left out where it declares none.
extension DeclaredPlace: ExportedRecord {
  package static let columns: [Column<DeclaredPlace>] = [
    Column("id", "Identifier") { $0.id },
    Column("code", "The site's code, which begins with the country's alpha-2 code") { $0.code },
    Column("name", "Name") { $0.name },
    Column("names", "Other names, each with its kind and language") { $0.names },
    Column("country", "The country (alpha-3)", of: []) { $0.code.country },
    Column("within", "The code of the subdivision or place that it is part of") {
      $0.within?.value
    },
    Column("summary", "One sentence about it") { $0.summary },
    Column("note", "What a reader should know") { $0.note },
    Column("sources", "Source identifiers with locators; see sources.csv") { $0.header.sources },
  ]

  package static let keysWithoutColumn: [String: String] = [:]

  package static let tableNames = ["places"]

  package static func tables(in context: SiteContext) -> [DataTable] {
    guard !context.library.places.isEmpty else { return [] }
    return [
      DataTable(
        "places", "Places that the site declares, with their codes", columns: columns,
        rows: context.library.places, in: context.library)
    ]
  }
}
