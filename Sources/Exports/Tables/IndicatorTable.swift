import Diagnostics
import Library
package import Records
package import Templates
import Values

/// `data/indicators`: one row an indicator. Left out where there is none.
extension Indicator: ExportedRecord {
  package static let columns: [Column<Indicator>] = [
    Column("id", "Identifier; figures.csv has it in 'indicator'") { $0.id },
    Column("label", "What is counted") { $0.label },
    Column("unit", "What one of them is") { $0.unit },
    Column("currency", "The currency (ISO 4217)", of: []) { $0.measure.currency?.text },
    Column("price_year", "The year whose constant prices amounts are in") { $0.priceYear },
    Column("definition", "What exactly is counted") { $0.definition },
    Column("method", "How it is found out") { $0.method },
    Column("dimensions", "What its figures are broken down by") { $0.dimensions.map(\.id) },
    Column("better", "Whether 'higher' or 'lower' is better, where everybody agrees on it") {
      $0.better?.rawValue
    },
    Column("same_as", "Addresses of the same indicator elsewhere") { $0.sameAs.map(\.text) },
    Column("figures", "How many figures it has", of: []) { indicator, library in
      library.figures(of: indicator).count
    },
    Column("note", "What a reader should know") { $0.note },
    Column("sources", "Source identifiers with locators; see sources.csv") { $0.header.sources },
  ]

  package static let keysWithoutColumn: [String: String] = [:]

  package static let tableNames = ["indicators"]

  package static func tables(in context: SiteContext) -> [DataTable] {
    guard !context.library.indicators.isEmpty else { return [] }
    return [
      DataTable(
        "indicators", "What figures of many places and times measure", columns: columns,
        rows: context.library.indicators, in: context.library)
    ]
  }
}
