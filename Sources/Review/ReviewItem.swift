import Loading
package import Records

/// One record as approvals have it: whose are valid, which have lapsed, and for whom it waits.
package struct ReviewItem: Sendable {
  package let key: RecordKey
  /// What people call the record; nil for an organization that may not be named.
  package let title: String?
  /// Whether `build` publishes the record only with its approvals.
  package let isRequired: Bool
  package let isDraft: Bool
  /// Whether it is a body that is not listed and whose name may be on pages, as everyday words.
  let hasEverydayName: Bool
  /// The roles of which each must approve it; none where anybody may.
  package let roles: [String]
  /// The role that keeps the record, where one is named.
  package let owner: String?
  /// Approvals of the record as it is now, in the order of the file.
  package let valid: [Approval]
  /// The newest approval by each person who has not approved the record as it is now.
  package let lapsed: [Approval]

  init(
    _ record: some Record, fingerprint: Fingerprint?, approvals: [Approval], policy: ReviewPolicy
  ) {
    key = record.key
    let organization = record as? Organization
    title = record.isListed ? record.displayName : nil
    owner = organization?.owner
    isRequired = Self.isRequired(record, by: policy)
    isDraft = record.header.isDraft
    hasEverydayName = organization?.hasEverydayName ?? false
    roles = policy.roles(for: record.key.kind)
    let valid = approvals.filter { fingerprint?.covers($0.sha256) ?? false }
    self.valid = valid
    var newest: [Approval] = []
    for approval in approvals where !valid.contains(where: { $0.by == approval.by }) {
      if let index = newest.firstIndex(where: { $0.by == approval.by }) {
        if newest[index].date <= approval.date { newest[index] = approval }
      } else {
        newest.append(approval)
      }
    }
    lapsed = newest
  }

  /// Whether a record is published only with its approvals: one of a kind that needs them, and a body
  /// whose name the gate does not look for.
  static func isRequired(_ record: some Record, by policy: ReviewPolicy) -> Bool {
    let organization = record as? Organization
    return policy.required.contains(record.key.kind) || organization?.hasEverydayName == true
  }

  /// The roles whose approval is still missing; none where anybody may approve.
  package var missingRoles: [String] {
    roles.filter { role in !valid.contains { $0.by == role } }
  }

  package var isApproved: Bool { roles.isEmpty ? !valid.isEmpty : missingRoles.isEmpty }

  /// For whom it waits, in words; nil where it is approved.
  package var waitsFor: [String] {
    if isApproved { return [] }
    return roles.isEmpty ? [owner ?? "anybody"] : missingRoles
  }

  /// Whether an approval by this role would count and is still missing.
  package func waits(for role: String) -> Bool {
    roles.isEmpty ? valid.isEmpty : missingRoles.contains(role)
  }

  /// The newest approval that has lapsed, of a role that counts.
  var lastLapsed: Approval? {
    lapsed.filter { roles.isEmpty || missingRoles.contains($0.by) }.max { $0.date < $1.date }
  }
}
