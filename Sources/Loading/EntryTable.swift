import Diagnostics
import Records

/// Every record of the files by its key, and the files that hold one alone by their paths.
struct EntryTable {
  /// The path of each file, by its number.
  let paths: [String]
  private(set) var entries: [RecordKey: LoadedFile.Entry] = [:]
  private(set) var recordOfPath: [String: RecordKey] = [:]
  /// Identifiers that are used twice, of records and of withheld terms.
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
    reportTermsOfOneName(files)
  }

  /// Reports terms of `withheld.yml` that messages could not tell apart.
  private mutating func reportTermsOfOneName(_ files: [LoadedFile.Kept]) {
    var first: [String: SourceRange] = [:]
    for term in files.flatMap(\.file.withheldTerms) {
      guard let other = first[term.id] else {
        first[term.id] = term.range
        continue
      }
      duplicates.report(
        LoadingRules.duplicateIdentifier.finding(
          "'\(term.id)' must name one term only", at: term.range,
          related: [.init("first used here", at: other)]), in: term.range.file)
    }
  }

  /// The path of the file in which a record is.
  func path(of entry: LoadedFile.Entry) -> String { path(of: entry.range.file) }

  /// The path of a file: of a page's own, or of a snippet in it.
  func path(of file: FileID) -> String { paths[Int(file.index)] }

  /// Puts a record in the place of its older self.
  mutating func replace(_ entry: LoadedFile.Entry) { entries[entry.key] = entry }
}
