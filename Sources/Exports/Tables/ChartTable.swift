import Diagnostics
package import Library
import Records
package import Templates
import Values

/// The numbers of one chart, a row each: what the page shows and nothing else.
extension ChartFile {
  static let columns: [Column<Row>] = [
    Column("figure", "Identifier of the figure") { $0.figure.id },
    Column("label", "What is counted") { $0.figure.label },
    Column("place", "Codes of countries and places, or identifiers of regions") {
      $0.figure.geography
    },
    Column("place_name", "The names of the places") { row, library in
      row.figure.geography.map { library.name(of: $0) }
    },
    Column("period", "The time covered") { $0.observation.periodText },
    Column("dimension", "What the number is broken down by") { $0.breakdown?.dimension.id },
    Column("part", "The part, empty for the whole") { $0.part?.word.text },
    Column("value", "The number; empty when 'missing' says why") { row in
      row.breakdown == nil ? row.observation.value?.value : row.part?.value?.value
    },
    Column("low", "The least it may be") { $0.breakdown == nil ? $0.observation.low?.value : nil },
    Column("high", "The most it may be") { $0.breakdown == nil ? $0.observation.high?.value : nil },
    Column("unit", "What one of them is") { row in
      row.breakdown?.basis == .percent ? "percent" : row.figure.unit
    },
    Column("qualifier", "How to read the number: at-least, about and the like") { row in
      (row.breakdown == nil ? row.observation.qualifier : row.part?.qualifier)?.rawValue
    },
    Column("status", "provisional, estimated, break-in-series and the like") { row in
      row.observation.statuses.map(\.rawValue)
    },
    Column("missing", "Why there is no number") { row in
      (row.breakdown == nil ? row.observation.missing : row.part?.missing)?.rawValue
    },
    Column("sources", "Source identifiers with locators; see data/sources.csv") {
      $0.observation.sources
    },
  ]

  /// The numbers as CSV, and the picture where there is one.
  package func files(in library: Library) -> [OutputFile] {
    let numbers = DataTable(path, title, columns: Self.columns, rows: rows, in: library)
      .dated(library.settings)
    return [OutputFile(path: table, bytes: numbers.csv)]
      + (svg.map { [OutputFile(path: picture, bytes: $0)] } ?? [])
  }
}
