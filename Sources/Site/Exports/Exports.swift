import Loading
import Records
import Templates

/// Countries, figures, instruments with their events and who takes part in them, organizations with their services,
/// contacts and roles, sources, plans, guidelines, the glossary and the coverage of services as JSON
/// and CSV, so that nobody has to copy a number off a page; and the directory as HSDS.
enum Exports {
  /// The version of the form of these files; it changes when a column does.
  static let schemaVersion = 5

  static func files(in context: SiteContext, jobs: Int) -> [OutputFile] {
    let library = context.library
    let tables = [
      FigureTable.make(of: library), CountryTable.make(of: library),
      InstrumentTable.make(of: library), InstrumentEventTable.make(of: library),
      ParticipationTable.make(of: library),
      OrganizationTable.make(of: library), ServiceTable.make(of: library),
      ContactTable.make(in: context), RoleTable.make(of: library),
      DocumentTable.make(of: library),
      PlanTable.make(of: library), GuidelineTable.make(of: library),
      GlossaryTable.make(of: library), CoverageTable.make(of: library),
    ].map { $0.dated(library.settings) }
    let pairs = parallelMap(tables, jobs: jobs) { table in
      [
        OutputFile(path: "data/\(table.name).json", bytes: table.json(for: library)),
        OutputFile(path: "data/\(table.name).csv", bytes: table.csv),
      ]
    }
    return pairs.flatMap { $0 } + HSDSExport.files(in: context, jobs: jobs)
      + [DataReadme.file(of: tables, library: library)]
  }
}
