/// The key of a record that pages, feeds and data may name. Links need one, so nothing can link to an
/// unlisted organization.
package struct ListedKey: Hashable, Sendable {
  package let key: RecordKey

  fileprivate init(_ key: RecordKey) { self.key = key }
}

/// A kind whose records may all be named.
package protocol AlwaysListed: Record {}

extension AlwaysListed {
  package var isListed: Bool { true }
  package var listedKey: ListedKey { ListedKey(key) }
}

extension Record {
  /// The key by which pages may link to the record; nil where they must not name it.
  package var listed: ListedKey? { isListed ? ListedKey(key) : nil }
}

extension RecordKind {
  private static let mayBeUnlisted = RecordKinds.all.map { !($0 is any AlwaysListed.Type) }

  /// Whether some of its records may not be named.
  package var mayBeUnlisted: Bool { Self.mayBeUnlisted[Int(order)] }
}

extension SiteRecords {
  /// The key by which pages may link to a record; nil where they must not name it.
  package func listed(_ key: RecordKey) -> ListedKey? { isListed(key) ? ListedKey(key) : nil }

  /// Whether pages, feeds and data may name a record.
  package func isListed(_ key: RecordKey) -> Bool {
    !key.kind.mayBeUnlisted || records[key]?.isListed == true
  }
}
