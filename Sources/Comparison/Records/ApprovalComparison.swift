import Loading
import Records
import Review

/// Approvals that were given, that lapse with the change, and that were taken back.
enum ApprovalComparison {
  /// The changes in the order of the records' kinds and identifiers.
  ///
  /// - Throws: ``FileSystemError`` when a file has vanished.
  static func changes(
    from base: Comparison.Half, to head: Comparison.Half
  ) throws -> [ApprovalChange] {
    let before = try approved(in: base)
    let after = try approved(in: head)
    let records = Set(head.library.allRecords.map(\.key))
    return before.symmetricDifference(after).sorted().compactMap { key in
      if after.contains(key) { return ApprovalChange(key: key, state: .approved) }
      guard records.contains(key) else { return nil }
      // The approval still stands there, of what the record was.
      let isLapsed = head.library.approvals.contains { $0.record.key == key }
      return ApprovalChange(key: key, state: isLapsed ? .lapsed : .withdrawn)
    }
  }

  private static func approved(in version: Comparison.Half) throws -> Set<RecordKey> {
    let list = try ReviewList(of: version.library, in: version.folder)
    return Set(list.items.filter(\.isApproved).map(\.key))
  }
}
