package import Records
package import Templates

/// A kind of record that the site publishes as data.
package protocol ExportedRecord: Record {
  associatedtype ExportedRow
  /// The columns of the kind's first table.
  static var columns: [Column<ExportedRow>] { get }
  /// The columns with those that vocabularies add.
  static func columns(in vocabulary: Vocabulary) -> [Column<ExportedRow>]
  /// The keys that are no column of it, each with the reason.
  static var keysWithoutColumn: [String: String] { get }
  /// The names of the kind's tables.
  static var tableNames: [String] { get }
  /// The kind's tables: of the records, then of their parts.
  static func tables(in context: SiteContext) -> [DataTable]
}

extension ExportedRecord {
  package static func columns(in vocabulary: Vocabulary) -> [Column<ExportedRow>] { columns }

  package static func columnKeys(in vocabulary: Vocabulary) -> Set<String> {
    Set(columns(in: vocabulary).flatMap(\.keys))
  }

  /// Every key that is no column, with the reason.
  package static var reasons: [String: String] {
    keysWithoutColumn.merging([
      "draft": "A draft is not published.",
      "publish-from": "A record of a later day is not published.",
      "reviewed": "It says how the record was kept, and the record's page has it.",
      "disputes": "They are on the page of open questions, each with its answers.",
      "aliases": "Old addresses are in the list of redirects.",
    ]) { own, _ in own }
  }
}
