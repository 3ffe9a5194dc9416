package import Diagnostics
package import Fields

/// Writes records as a sheet that reads back as the same records.
package enum SheetWriter {
  /// A sheet, and the records that it cannot hold.
  package struct Outcome: Sendable {
    package let bytes: [UInt8]
    /// How many records the sheet holds.
    package let count: Int
    /// A finding for each record that was left out.
    package let leftOut: [Diagnostic]
  }

  /// Writes the records in their order; columns stand in the order in which keys are declared,
  /// lists and groups behind the rest.
  ///
  /// The bytes begin with a byte order mark, without which Excel reads Khmer, Thai and Vietnamese as
  /// other letters. Only columns that are in use are written, and those that a record must have.
  package static func write(_ records: [Node], as shape: RecordShape) -> Outcome {
    var orders: [String: [Int]] = [:]
    var rows: [[String: String]] = []
    var leftOut: [Diagnostic] = []
    for (index, key) in shape.root.enumerated() where key.isRequired {
      switch key.value {
      case .text, .word, .texts: orders[key.name] = FlatRow.order(of: key, at: index)
      case .group, .groups: break
      }
    }
    for record in records {
      var row = FlatRow(shape)
      if let refusal = row.fill(from: record) {
        leftOut.append(refusal)
        continue
      }
      rows.append(row.cells)
      orders.merge(row.orders) { first, _ in first }
    }
    let columns = orders.sorted { $0.value.lexicographicallyPrecedes($1.value) }.map(\.key)
    guardNumbers(in: &rows, columns, as: shape)
    var bytes = CSVText.mark + CSVText.row(columns)
    // Semicolons and tabs part cells in some countries' programs.
    for row in rows {
      bytes += CSVText.row(columns.map { row[$0] ?? "" }, quoting: [.semicolon, .tab])
    }
    return Outcome(bytes: bytes, count: rows.count, leftOut: leftOut)
  }

  /// Writes an apostrophe before numbers that a reader would miss a zero of.
  private static func guardNumbers(
    in rows: inout [[String: String]], _ columns: [String], as shape: RecordShape
  ) {
    let place = SheetRecords.placeColumns.first { columns.contains($0) }
    for column in columns {
      guard case .success(let path) = ColumnPath.parse(column, in: shape), !path.isList,
        path.use.mayBeginWithZero
      else { continue }
      let cells = rows.map { row in
        LostZeros.Cell(text: row[column] ?? "", place: place.flatMap { row[$0] } ?? "")
      }
      for index in LostZeros.indices(in: cells) { rows[index][column] = "'" + cells[index].text }
    }
  }
}
