package import Library
package import Loading
package import Records

/// The records that must be approved or have been, each with how it stands.
package struct ReviewList: Sendable {
  package let items: [ReviewItem]
  /// Approvals of records that do not exist.
  package let strays: [Approval]
  /// The identifiers that there are, drafts included, of the kinds that approvals name.
  let known: Set<RecordKey>

  /// - Parameters:
  ///   - library: The records; drafts only where they are to be listed too.
  ///   - fingerprints: What the records say as hashes, as loading the library answered them.
  ///   - others: Kinds of which each record is listed, although no approval is required of it.
  ///   - gaps: What could not be read.
  package init(
    of library: Library, fingerprints: [RecordKey: Fingerprint],
    includingKinds others: Set<RecordKind> = [], lacking gaps: ContentGaps = .none
  ) {
    let policy = library.settings.review
    let required = library.allRecords.filter { record in
      others.contains(record.key.kind) || ReviewItem.isRequired(record, by: policy)
    }
    let kinds = Set(policy.required).union(library.approvals.map(\.record.key.kind))
      .union(required.map(\.key.kind))
    let fingerprints = fingerprints.filter { kinds.contains($0.key.kind) }
    let approvals = Dictionary(grouping: library.approvals, by: \.record.key)
    let needed = Set(required.map(\.key))
    items = library.allRecords.filter { needed.contains($0.key) || approvals[$0.key] != nil }
      .map { record in
        ReviewItem(
          record, fingerprint: fingerprints[record.key], approvals: approvals[record.key] ?? [],
          policy: policy)
      }
    strays = library.approvals.filter {
      fingerprints[$0.record.key] == nil && !gaps.mayHold($0.record.key)
    }
    known = Set(fingerprints.keys)
  }

  private init(items: [ReviewItem], of list: ReviewList) {
    self.items = items
    strays = list.strays
    known = list.known
  }

  /// Those that are not approved.
  package var waiting: ReviewList {
    ReviewList(items: items.filter { !$0.isApproved }, of: self)
  }

  /// Those that wait for one role.
  package func waiting(for role: String) -> ReviewList {
    ReviewList(items: items.filter { $0.waitsFor.contains(role) }, of: self)
  }
}
