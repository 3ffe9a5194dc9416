import JSON
import Library
import Records
import Spreadsheet
package import Values

/// One kind of record as rows: written as CSV (RFC 4180) and as JSON with the same columns.
package struct DataTable: Sendable {
  /// The files' name without their endings.
  package let name: String
  package let about: String
  package let columns: [Heading]
  package let rows: [[Cell]]

  /// A column with its meaning.
  package struct Heading: Sendable {
    package let name: String
    package let about: String

    /// What its cells are.
    let kind: ColumnKind

    init(_ name: String, _ about: String, _ kind: ColumnKind = .text) {
      self.kind = kind
      self.name = name
      self.about = about
    }
  }

  /// A value of a row. A missing one is an empty cell in CSV and null in JSON.
  package indirect enum Cell: Sendable {
    case none
    case text(String)
    case number(Quantity)
    case count(Int)
    case flag(Bool)
    case list([String])
    /// Values of their own columns, which CSV writes as a text each.
    case records([Entry])

    /// One of several things that a cell holds.
    package struct Entry: Sendable {
      /// What CSV has of it.
      let text: String
      let members: [(name: String, value: Cell)]
    }

    static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .none }
    static func date(_ date: PartialDate?) -> Cell { .text(date?.text) }
    static func day(_ day: Day?) -> Cell { .text(day?.text) }

    var json: JSON {
      switch self {
      case .none: .null
      case .text(let text): .string(text)
      case .number(let number): .decimal(number.decimalText)
      case .count(let count): .int(count)
      case .flag(let flag): .bool(flag)
      case .list(let items): .array(items.map { .string($0) })
      case .records(let entries):
        .array(
          entries.map { entry in
            .object(entry.members.map { JSON.Member($0.name, $0.value.json) })
          })
      }
    }

    var csv: String {
      switch self {
      case .none: ""
      case .text(let text): text
      case .number(let number): number.decimalText
      case .count(let count): String(count)
      case .flag(let flag): flag ? "true" : "false"
      case .list(let items): items.joined(separator: "; ")
      case .records(let entries): entries.map(\.text).joined(separator: "; ")
      }
    }

    var isText: Bool {
      switch self {
      case .text, .list, .records: true
      default: false
      }
    }
  }

  /// The table with the version of its form and the site's edition on every row, so that a row
  /// that is copied elsewhere still says what it comes from.
  func dated(_ settings: SiteSettings) -> DataTable {
    let ends: [Cell] = [
      .count(DataFiles.schemaVersion), .text(settings.edition), .day(settings.date),
    ]
    // Documents have editions of their own, and no two columns may have one name.
    let edition = columns.contains { $0.name == "edition" } ? "site_edition" : "edition"
    let columns: [Heading] = [
      Heading("schema_version", "The version of the form of this table", .count),
      Heading(edition, "The site's edition"),
      Heading("edition_date", "The day of the edition, YYYY-MM-DD"),
    ]
    return DataTable(
      name: name, about: about, columns: self.columns + columns, rows: rows.map { $0 + ends })
  }

  /// The table as JSON: what it is, its columns, then one object a row.
  func json(for library: Library) -> [UInt8] {
    let settings = library.settings
    let objects: [JSON] = rows.map { row in
      .object(zip(columns, row).map { JSON.Member($0.name, $1.json) })
    }
    let value: JSON = [
      "schema_version": .int(DataFiles.schemaVersion), "title": .string(about),
      "site": .string(settings.title), "edition": .string(settings.edition),
      "date": .string(settings.date.text), "statement": .string(settings.statement),
      "columns": .object(columns.map { .init($0.name, .string($0.about)) }),
      "rows": .array(objects),
    ]
    return value.bytes() + [UInt8(ascii: "\n")]
  }

  /// The table as CSV in UTF-8 with CRLF line ends.
  ///
  /// It begins with a byte order mark, without which Excel reads Khmer, Thai and accents as other
  /// letters.
  ///
  /// A text that a spreadsheet would take for a formula gets an apostrophe before it.
  var csv: [UInt8] {
    rows.reduce(into: CSVText.mark + CSVText.row(columns.map(\.name))) { bytes, row in
      bytes += CSVText.row(row.map { $0.isText ? CellText.written($0.csv) : $0.csv })
    }
  }
}
