/// One use of a record by another: which record uses it, and for a source at which place.
package struct Backlink: Sendable, Hashable, Comparable {
  package let owner: RecordKey
  /// The locator, when a source is cited.
  package let locator: String?

  package init(owner: RecordKey, locator: String?) {
    self.owner = owner
    self.locator = locator
  }

  package static func < (left: Backlink, right: Backlink) -> Bool {
    left.owner == right.owner
      ? (left.locator ?? "") < (right.locator ?? "") : left.owner < right.owner
  }
}
