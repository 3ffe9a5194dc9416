/// One use of a record by another: which record uses it, and for a source at which place.
package struct Backlink: Sendable {
  package let owner: RecordKey
  /// The locator, when a source is cited.
  package let place: NaturalOrder?
}
