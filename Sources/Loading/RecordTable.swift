import Diagnostics
import Records

/// Every record of the files by its key, and the files that hold one alone by their paths.
struct RecordTable {
  /// The path of each file, by its number.
  let paths: [String]
  private(set) var entries: [RecordKey: LoadedFile.Entry] = [:]
  private(set) var recordOfPath: [String: RecordKey] = [:]
  /// Identifiers that are used twice.
  private(set) var duplicates = FileFindings()

  init(_ files: [LoadedFile.Kept], paths: [String]) {
    self.paths = paths
    for entry in files.flatMap(\.file.entries)
    where !entry.key.id.isEmpty && entry.key != Assembly.settingsKey {
      if let first = entries[entry.key] {
        duplicates.report(
          LoadingRules.duplicateIdentifier.finding(
            "'\(entry.key.id)' must name one \(entry.key.kind) only", at: entry.range,
            related: [.init("first used here", at: first.range)]), in: entry.range.file)
        continue
      }
      entries[entry.key] = entry
      if entry.isWholeFile { recordOfPath[path(of: entry)] = entry.key }
    }
  }

  /// The path of the file in which a record is.
  func path(of entry: LoadedFile.Entry) -> String { paths[Int(entry.range.file.index)] }

  /// Puts a record in the place of its older self.
  mutating func replace(_ entry: LoadedFile.Entry) { entries[entry.key] = entry }
}
