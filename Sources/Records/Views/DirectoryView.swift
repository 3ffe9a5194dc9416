package import Fields

/// A part of the directory in a page: ```` ```directory ````.
package struct DirectoryView: FieldObject {
  package static let schemaName = "DirectoryView"
  package static let about = "A part of the organization directory."

  package let countries: [CountryCode]
  package let kinds: [OrganizationKind]
  package let services: [ServiceKind]
  package let caption: String?

  package init(_ fields: Fields) {
    countries = fields.list("country", "Only organizations of these countries.")
    kinds = fields.list("kinds", "Only these kinds.")
    services = fields.list("services", "Only those that give one of these services.")
    caption = fields.optional("caption", "The caption.")
  }

  /// Whether the view shows `organization`.
  package func includes(_ organization: Organization) -> Bool {
    guard organization.isListed else { return false }
    if !countries.isEmpty, !countries.contains(where: organization.countries.contains) {
      return false
    }
    if !kinds.isEmpty, !kinds.contains(organization.type) { return false }
    if services.isEmpty { return true }
    return organization.services.contains { services.contains($0.kind) }
  }
}
