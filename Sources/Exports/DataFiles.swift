package import Library
import Loading
import Records
package import Templates

/// The tables of every kind of record that is published as data, as JSON and CSV, so that nobody has to
/// copy a number off a page; and the directory as HSDS.
package enum DataFiles {
  /// The version of the form of these files; it changes when a column does.
  static let schemaVersion = 8

  /// The files that describe the tables, or have them in the form of others.
  package static let otherPaths = [DataPackage.path, DataPackage.webPath, SDMXTable.path]

  /// The files with the numbers of each indicator.
  package static func paths(ofIndicatorsIn library: Library) -> [String] {
    library.indicators.flatMap { IndicatorFiles.paths(of: $0, in: library) }
  }

  package static func files(in context: SiteContext, jobs: Int) -> [OutputFile] {
    let library = context.library
    let tables = RecordKinds.all.flatMap { type in
      (type as? any ExportedRecord.Type)?.tables(in: context) ?? []
    }.map { $0.dated(library.settings) }
    let pairs = parallelMap(tables, jobs: jobs) { table in
      [
        OutputFile(path: "data/\(table.name).json", bytes: table.json(for: library)),
        OutputFile(path: "data/\(table.name).csv", bytes: table.csv),
      ]
    }
    return pairs.flatMap { $0 } + HSDSExport.files(in: context, jobs: jobs)
      + IndicatorFiles(tables, library).files + [DataReadme.file(of: tables, library: library)]
      + DataPackage(tables, library).files
      + [SDMXTable(library).file].compactMap { $0 }
  }
}
