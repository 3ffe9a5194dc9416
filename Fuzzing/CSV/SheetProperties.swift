import Diagnostics
import Fields
import FuzzDriver
import Loading
import Records
import Spreadsheet

/// What holds of any UTF-8 text as a spreadsheet.
enum SheetProperties {
  private static let shape = RecordShape(of: .organization)

  static func check(_ bytes: [UInt8]) {
    // The loader refuses other files before.
    guard String(validating: bytes, as: UTF8.self) != nil else { return }
    let (sheet, findings) = SheetReader.read(bytes, file: FileID(0))
    holdPlaces(findings, in: bytes)
    guard let sheet else { return }
    for row in [sheet.header] + sheet.rows {
      for cell in row.cells { _ = sheet.name(of: cell.range) }
    }
    if findings.isEmpty { checkCells(sheet) }
    let (records, mistakes) = SheetRecords.read(sheet, bytes: bytes, as: shape)
    holdPlaces(mistakes.sorted(), in: bytes, atMost: 1_000)
    if findings.isEmpty, mistakes.isEmpty { checkRecords(records) }
  }

  /// The cells written again are read as the same cells.
  private static func checkCells(_ sheet: Sheet) {
    let rows = ([sheet.header] + sheet.rows).map { $0.cells.map(\.text) }
    // The first separator of the header tells which one a sheet has: one column has none.
    guard let header = rows.first, header.count > 1,
      !header.contains(where: { $0.utf8.contains { ",;\t".utf8.contains($0) } })
    else { return }
    let written = rows.flatMap { CSVText.row($0, quoting: Array(";\t".utf8)) }
    let (again, findings) = SheetReader.read(written, file: FileID(0))
    hold(findings.isEmpty, "what was written is wrong: \(findings)")
    let read = again.map { ([$0.header] + $0.rows).map { $0.cells.map(\.text) } } ?? []
    hold(
      read.map { $0.map { Array($0.unicodeScalars) } }
        == rows.map { $0.map { Array($0.unicodeScalars) } },
      "what was written says something else: \(rows) became \(read)")
  }

  /// Records that a sheet can hold are read from it as they were.
  private static func checkRecords(_ records: [Node]) {
    let written = SheetWriter.write(records, as: shape)
    hold(written.count + written.leftOut.count == records.count, "a record was lost")
    guard written.leftOut.isEmpty, !records.isEmpty else { return }
    let (sheet, findings) = SheetReader.read(written.bytes, file: FileID(0))
    hold(findings.isEmpty, "what was written is wrong: \(findings)")
    guard let sheet else { return hold(false, "nothing was written") }
    let (again, mistakes) = SheetRecords.read(sheet, bytes: written.bytes, as: shape)
    hold(mistakes.isEmpty, "what was written is wrong: \(mistakes)")
    hold(again.map(outline) == records.map(outline), "what was written says something else")
  }

  /// The values of a node without their places and quotes, in the order of keys; a missing one
  /// is no key.
  private static func outline(_ node: Node) -> String {
    switch node.content {
    case .plain(let text), .quoted(let text): text.debugDescription
    case .list(let items): "[" + items.map(outline).joined(separator: ",") + "]"
    case .map(let entries):
      "{"
        + entries.filter { !$0.value.isMissing }
        .map { $0.key.debugDescription + ":" + outline($0.value) }.sorted().joined(separator: ",")
        + "}"
    }
  }
}
