package import Fields
package import Records

/// The records of one kind as they were written, before anything is left out or made of them.
package struct SourceRecords: Sendable {
  package let kind: RecordKind
  /// Records without prose, in the order of their files and of their places in them.
  package let nodes: [Node]
  /// The keys of records that have prose below their front matter.
  package let withProse: [Node]

  /// Reads the records again from files that were loaded without an error.
  ///
  /// - Throws: ``FileSystemError`` when a file cannot be read.
  package static func read(_ kind: RecordKind, from folder: ContentFolder) throws -> SourceRecords {
    let records = try RecordSource.read([kind], from: folder)
    return SourceRecords(
      kind: kind, nodes: records.filter(\.prose.isEmpty).map(\.node),
      withProse: records.filter { !$0.prose.isEmpty }.map(\.node))
  }
}
