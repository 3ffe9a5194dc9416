import Library
import Records
import Values

/// `data/README.txt`: what the data files hold, for people who find only them.
enum DataReadme {
  static func file(of tables: [DataTable], library: Library) -> OutputFile {
    let settings = library.settings
    var text = """
      \(settings.title)
      Edition \(settings.edition), \(settings.date.text). Schema version \(DataFiles.schemaVersion).

      \(settings.statement)

      Each table is here twice: as CSV (RFC 4180, in UTF-8 with a byte order mark; lists are joined
      by '; '; a text that a spreadsheet would take for a formula has an apostrophe before it) and as
      JSON with the same columns. Dates are EDTF (ISO 8601-2) and as precise as their source. Countries are ISO 3166-1
      alpha-3 codes.

      """
    for table in tables {
      let rows = table.rows.count == 1 ? "1 row" : "\(table.rows.count) rows"
      text += "\n\(table.name).csv, \(table.name).json: \(table.about) (\(rows))\n"
      for column in table.columns { text += "  \(column.name): \(column.about)\n" }
    }
    text += """

      datapackage.json: the tables for programs that read Frictionless Data Packages
      csv-metadata.json: the same for CSV on the Web (W3C)
      indicators/: a folder for each indicator with its rows of figures.csv and figure-breakdowns.csv,
      and csv-metadata.json
      figures-sdmx.csv: figures of one place and a known time in SDMX-CSV 2.0, where there are any

      charts/: the numbers of each chart as CSV and its picture as SVG, in a folder for each page

      hsds/: the directory in the Human Services Data Specification, HSDS 3.0; see hsds/README.txt

      """
    return OutputFile(path: "data/README.txt", bytes: Array(text.utf8))
  }
}
