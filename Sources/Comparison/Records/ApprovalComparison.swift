import Library
import Loading
import Records
import Review

/// Approvals that were given, that lapse with the change, and that were taken back.
enum ApprovalComparison {
  /// The changes in the order of the records' kinds and identifiers.
  static func changes(
    from base: Comparison.Half, to head: Comparison.Half
  ) -> [ApprovalChange] {
    let before = approved(in: base)
    let after = approved(in: head)
    let records = Set(head.library.allRecords.map(\.key))
    return before.symmetricDifference(after).sorted().compactMap { key in
      if after.contains(key) { return ApprovalChange(key: key, state: .approved) }
      guard records.contains(key) else { return nil }
      // The approval still stands there, of what the record was.
      let isLapsed = head.library.approvals.contains { $0.record.key == key }
      return ApprovalChange(key: key, state: isLapsed ? .lapsed : .withdrawn)
    }
  }

  private static func approved(in version: Comparison.Half) -> Set<RecordKey> {
    let list = ReviewList(of: version.library, fingerprints: version.fingerprints)
    return Set(list.items.filter(\.isApproved).map(\.key))
  }
}
