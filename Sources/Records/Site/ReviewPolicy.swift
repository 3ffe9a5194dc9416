package import Fields

/// `review` in `site.yml`: which kinds of record must be approved, and by whom.
package struct ReviewPolicy: FieldObject {
  package static let schemaName = "Review"
  package static let about =
    "Which kinds of record must be approved before they are published, and by whom."

  /// The kinds of which `build` publishes no record without its approvals.
  package let required: [RecordKind]
  package let reviewers: [Reviewer]

  package init(_ fields: Fields) {
    required = fields.list(
      "require", "The kinds of record of which each must be approved before it is published.")
    reviewers = fields.list(
      "reviewers", "Who approves which kinds; of kinds that are left out anybody may.")
  }

  /// A role that approves records of some kinds.
  package struct Reviewer: FieldObject {
    package static let schemaName = "Reviewer"
    package static let about = "A role that approves records of some kinds."

    package let role: String
    package let kinds: [RecordKind]

    package init(_ fields: Fields) {
      role = fields.required("role", "The role or the initials, as '--by' has them.")
      kinds = fields.list("kinds", "The kinds of record that it approves.", atLeastOne: true)
    }
  }

  /// The roles of which each must approve a record of a kind; none where anybody may.
  package func roles(for kind: RecordKind) -> [String] {
    reviewers.filter { $0.kinds.contains(kind) }.map(\.role)
  }
}
