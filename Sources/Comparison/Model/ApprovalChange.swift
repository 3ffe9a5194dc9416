package import Records

/// A record whose approvals stand otherwise than before.
package struct ApprovalChange: Sendable {
  package let key: RecordKey
  package let state: State

  package enum State: String, Sendable {
    case approved
    /// It was approved, and has changed since.
    case lapsed
    /// The approval was taken out, while the record stayed as it was.
    case withdrawn
  }
}
