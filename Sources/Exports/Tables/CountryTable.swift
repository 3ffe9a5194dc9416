import Library
package import Records
package import Templates
import Values

/// `data/countries`: one row a country, with its coverage and its newest factsheet.
extension Country: ExportedRecord {
  package static let columns: [Column<Country>] = [
    Column("id", "Identifier") { $0.id },
    Column("code", "ISO 3166-1 alpha-3 code") { $0.code },
    Column("alpha_2", "ISO 3166-1 alpha-2 code", of: []) { $0.code.alpha2 },
    Column("name", "Name") { $0.name },
    Column("region", "Identifier of the region") { $0.region?.id },
    Column("coverage", "active, starting, on-hold or none; empty when no source says") {
      $0.coverage?.state.rawValue
    },
    Column("coverage_as_of", "The date of that state (EDTF)", of: ["coverage"]) {
      $0.coverage?.asOf
    },
    Column("coverage_sources", "Source identifiers with locators", of: ["coverage"]) {
      $0.coverage?.sources ?? []
    },
    Column("factsheet", "Identifier of the newest factsheet", of: []) {
      $1.newestBrief(of: $0)?.id
    },
    Column("edition", "Its edition", of: []) { $1.newestBrief(of: $0)?.edition },
    Column("reviewed", "The day it was last checked against its sources", of: []) {
      $1.newestBrief(of: $0)?.header.reviewed
    },
    Column("factsheet_sources", "Its sources", of: []) {
      $1.newestBrief(of: $0)?.header.sources ?? []
    },
    Column("names", "Other names, as 'name (kind, language)'") { $0.names },
    Column("summary", "One sentence about the country's page") { $0.summary },
    Column("subdivisions", "Its first-level parts, as 'code name' (ISO 3166-2)") {
      $0.subdivisions.map { "\($0.code.text) \($0.name)" }
    },
    Column("status_claims", "What sources say of its part, as 'text (sources)'") {
      $0.statusClaims
    },
    Column("sources", "The record's own sources, with locators") { $0.header.sources },
  ]

  package static let keysWithoutColumn = [
    "service-gaps": "They are rows of coverage.csv.",
    "eras": "They divide the timeline of a page, and say nothing of the country.",
  ]

  package static let tableNames = ["countries", "coverage"]

  package static func tables(in context: SiteContext) -> [DataTable] {
    let library = context.library
    return [
      DataTable(
        "countries", "Countries, how far each is covered, and their factsheets", columns: columns,
        rows: library.countries, in: library), CoverageTable.make(of: library),
    ]
  }
}
