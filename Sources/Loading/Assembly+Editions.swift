import Diagnostics
import Fields
import Records

/// What closed editions printed.
extension Assembly {
  func editionRecords(of files: [LoadedFile.Kept]) -> [EditionRecord] {
    Dictionary(grouping: files.compactMap(\.file.editionFile), by: \.id)
      .map { EditionRecord(id: $0, files: $1.map(\.file)) }.sorted { $0.id < $1.id }
  }
}
