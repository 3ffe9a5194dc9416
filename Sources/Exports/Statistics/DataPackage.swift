import JSON
import Library
import Records
import Values

/// What the CSV files hold, for programs: `data/datapackage.json` (Frictionless Data Package 1.0) and
/// `data/csv-metadata.json` (CSV on the Web).
struct DataPackage {
  static let path = "data/datapackage.json"
  static let webPath = "data/csv-metadata.json"

  private let tables: [DataTable]
  private let library: Library
  private let title: String

  /// - Parameter title: What the tables are called together; the site's title if left out.
  init(_ tables: [DataTable], _ library: Library, title: String? = nil) {
    self.tables = tables
    self.library = library
    self.title = title ?? library.settings.title
  }

  var files: [OutputFile] {
    [(Self.path, package), (Self.webPath, metadata)].map { path, json in
      OutputFile(path: path, bytes: json.bytes() + [UInt8(ascii: "\n")])
    }
  }

  private var package: JSON {
    let settings = library.settings
    return [
      "profile": "data-package", "name": "data", "title": .string(settings.title),
      "description": .string(settings.statement), "version": .string(settings.edition),
      "created": .string(settings.date.text + "T00:00:00Z"),
      "resources": .array(
        tables.map { table in
          [
            "name": .string(table.name), "path": .string(table.name + ".csv"),
            "profile": "tabular-data-resource", "description": .string(table.about),
            "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
            "schema": [
              "fields": .array(
                table.columns.map { column in
                  [
                    "name": .string(column.name), "type": .string(column.kind.frictionless),
                    "description": .string(column.about),
                  ]
                }),
              "missingValues": [""],
            ],
          ]
        }),
    ]
  }

  /// The tables as CSV on the Web describes them.
  var metadata: JSON {
    let settings = library.settings
    return [
      "@context": ["http://www.w3.org/ns/csvw", ["@language": .string(settings.language.text)]],
      "dc:title": .string(title), "dc:issued": .string(settings.date.text),
      "tables": .array(
        tables.map { table in
          [
            "url": .string(table.name + ".csv"), "dc:description": .string(table.about),
            "dialect": ["encoding": "utf-8", "header": true],
            "tableSchema": [
              "columns": .array(
                table.columns.map { column in
                  [
                    "name": .string(column.name), "titles": .string(column.name),
                    "dc:description": .string(column.about), "datatype": .string(column.kind.web),
                  ]
                })
            ],
          ]
        }),
    ]
  }
}

extension DataTable {
  /// What the cells of a column are.
  package enum ColumnKind: Sendable {
    case text
    case number
    case count
    case flag

    var frictionless: String {
      switch self {
      case .text: "string"
      case .number: "number"
      case .count: "integer"
      case .flag: "boolean"
      }
    }

    var web: String {
      switch self {
      case .text: "string"
      case .number: "decimal"
      case .count: "integer"
      case .flag: "boolean"
      }
    }
  }
}
