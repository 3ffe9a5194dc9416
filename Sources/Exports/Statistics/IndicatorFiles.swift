import JSON
import Library
import Records
import Templates

/// The numbers of each indicator as data, in a folder of its own: its rows of `data/figures.csv` and of
/// `data/figure-breakdowns.csv`, and what the columns mean (CSV on the Web).
struct IndicatorFiles {
  private let tables: [DataTable]
  private let library: Library

  /// - Parameter tables: The tables of the site, of which the rows of an indicator are taken.
  init(_ tables: [DataTable], _ library: Library) {
    self.tables = tables.filter { Figure.tableNames.contains($0.name) }
    self.library = library
  }

  var files: [OutputFile] {
    guard !library.indicators.isEmpty else { return [] }
    let rows = tables.map { Self.rowsByIndicator(of: $0) }
    return library.indicators.flatMap { indicator -> [OutputFile] in
      let own = zip(tables, rows).compactMap { table, rows -> DataTable? in
        rows[indicator.id].map {
          DataTable(name: table.name, about: table.about, columns: table.columns, rows: $0)
        }
      }
      guard !own.isEmpty else { return [] }
      let folder = Routes.data(of: indicator)
      let metadata = DataPackage(own, library, title: indicator.label).metadata
      return own.map { OutputFile(path: "\(folder)/\($0.name).csv", bytes: $0.csv) } + [
        OutputFile(
          path: "\(folder)/csv-metadata.json", bytes: metadata.bytes() + [UInt8(ascii: "\n")])
      ]
    }
  }

  /// The files that an indicator has.
  static func paths(of indicator: Indicator, in library: Library) -> [String] {
    let figures = library.unsortedFigures(of: indicator)
    guard !figures.isEmpty else { return [] }
    let hasParts = figures.contains { $0.observations.contains { !$0.breakdowns.isEmpty } }
    let names = ["figures.csv"] + (hasParts ? ["figure-breakdowns.csv"] : [])
    return (names + ["csv-metadata.json"]).map { "\(Routes.data(of: indicator))/\($0)" }
  }

  private static func rowsByIndicator(of table: DataTable) -> [String: [[DataTable.Cell]]] {
    guard let column = table.columns.firstIndex(where: { $0.name == "indicator" }) else {
      return [:]
    }
    var rows: [String: [[DataTable.Cell]]] = [:]
    for row in table.rows {
      if case .text(let id) = row[column] { rows[id, default: []].append(row) }
    }
    return rows
  }
}
