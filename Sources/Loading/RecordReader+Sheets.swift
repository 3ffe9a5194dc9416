import Diagnostics
import Fields
import JSON
import Library
package import Records
package import Spreadsheet
import Values

extension RecordReader {
  /// Reads the rows of a spreadsheet through the declarations that YAML is read through.
  func readSheet(
    _ bytes: [UInt8], kind: RecordKind, file: FileID, into loaded: inout LoadedFile
  ) {
    let suggestion = "save the sheet as 'CSV UTF-8'"
    if let finding = UTF8Check.finding(in: bytes, file: file, suggestion: suggestion) {
      loaded.findings.append(finding)
      loaded.noteUnread(.sheet(kind), bytes)
      return
    }
    let (sheet, findings) = SheetReader.read(bytes, file: file)
    loaded.findings += findings
    guard let sheet else {
      if !findings.isEmpty { loaded.noteUnread(.sheet(kind), bytes) }
      return
    }
    loaded.sheet = sheet
    if let observations = ObservationSheet(sheet, bytes: bytes, of: kind, in: vocabulary) {
      loaded.findings += observations.findings
      if findings.contains(where: \.isCause) || observations.records.isEmpty {
        loaded.noteUnread(.sheet(kind), bytes)
      }
      if !observations.unreadNames.isEmpty {
        loaded.unread.append(
          ContentGaps.UnreadNames(kinds: [kind], names: observations.unreadNames))
      }
      for record in observations.records {
        loaded.add(record, kind: kind, body: nil, isWholeFile: false)
      }
      return
    }
    let rows = SheetRecords(sheet, bytes: bytes, as: RecordShape(of: kind, in: vocabulary))
    loaded.findings += rows.headerFindings + rows.columnFindings
    // Rows whose cells cannot be told apart are left out.
    if findings.contains(where: \.isCause) || !rows.headerFindings.isEmpty {
      loaded.noteUnread(.sheet(kind), bytes)
    }
    // A column that a sheet lacks is missing in every row, and named once, in its header: a list of
    // findings has none twice.
    for record in rows.records {
      let shift = loaded.findings.isFull ? nil : rows.shift(of: record) { errorCount($0, kind) }
      if let shift {
        loaded.findings.append(shift)
        loaded.unread.append(LoadedFile.unreadNames(of: record.node, kind: kind))
        continue
      }
      loaded.findings += record.findings
      loaded.add(record.node, kind: kind, body: nil, isWholeFile: false)
    }
  }

  /// How many errors a record of a sheet has, read alone.
  private func errorCount(_ record: SheetRecords.Record, _ kind: RecordKind) -> Int {
    var alone = LoadedFile(vocabulary: vocabulary)
    alone.findings += record.findings
    alone.add(record.node, kind: kind, body: nil, isWholeFile: false)
    return alone.findings.errorRanges.count
  }
}

extension ObservationSheet {
  /// The observations of a sheet of figures; nil where each row is a record.
  init?(_ sheet: Sheet, bytes: [UInt8], of kind: RecordKind, in vocabulary: Vocabulary) {
    guard kind == .figure, Self.isOne(sheet) else { return nil }
    self.init(
      sheet, bytes: bytes, dimensions: Set(vocabulary.table(of: Dimension.self).map(\.id)),
      isPeriod: { Period($0) != nil })
  }
}

extension RecordShape {
  /// The columns that records of a kind may have.
  package init(of kind: RecordKind, in vocabulary: Vocabulary) {
    self.init(schema: Schemas.schema(named: kind.rawValue, in: vocabulary) ?? .null)
  }
}
