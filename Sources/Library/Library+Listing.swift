package import Records

extension Library {
  /// The identifiers of those organizations that may be named.
  package func listed(_ references: [Reference<Organization>]) -> [String] {
    references.map(\.id).filter { isListed(RecordKey(.organization, $0)) }
  }

  /// What is said of a role, unless it would describe a body that may not be named.
  package func text(of role: Organization.Role) -> String? {
    guard let target = role.target else { return role.text }
    return text(role.text, about: target)
  }

  /// Words about an organization, unless they would describe one that may not be named.
  package func text(_ text: String?, about organization: Reference<Organization>) -> String? {
    isListed(organization.key) ? text : nil
  }
}
