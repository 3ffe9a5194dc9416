import Records

/// The names of the records that closed editions keep.
struct ClosedEditionNames {
  /// The files of closed editions, by the identifiers of their factsheets.
  private let files: [String: [EditionRecord.File]]
  /// The names in those editions that were asked for.
  private var names: [String: Set<String>] = [:]

  init(_ files: [LoadedFile.Kept]) {
    self.files = Dictionary(grouping: files.compactMap(\.file.editionFile), by: \.id)
      .mapValues { $0.map(\.file) }
  }

  /// Whether an entry is the factsheet of a closed edition that keeps a record. Its page is printed from
  /// there, so that the record may be deleted.
  mutating func keeps(_ key: RecordKey, for entry: LoadedFile.Entry) -> Bool {
    let id = entry.key.id
    guard entry.key.kind == .brief, let files = files[id] else { return false }
    let known = names[id] ?? Set(files.flatMap { NameScan.identifiers(in: $0.bytes) })
    names[id] = known
    return known.contains(key.id)
  }
}
