package import Records

/// One use of a record by another: which record uses it, and for a source at which place.
package struct Backlink: Sendable {
  package let owner: RecordKey
  /// The locator, when a source is cited.
  package let place: Place?

  /// A place in a source, by its number among all places that a library names, in natural order.
  package struct Place: Sendable, Comparable {
    package let text: String
    let number: UInt32

    package static func == (left: Place, right: Place) -> Bool { left.number == right.number }
    package static func < (left: Place, right: Place) -> Bool { left.number < right.number }
  }
}
