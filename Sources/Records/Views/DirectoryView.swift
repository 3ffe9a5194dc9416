package import Fields
package import Values

/// A part of the directory in a page: ```` ```directory ````.
package struct DirectoryView: FieldObject {
  package static let schemaName = "DirectoryView"
  package static let about = "A part of the organization directory."

  package let countries: [CountryCode]
  package let kinds: [OrganizationKind]
  package let services: [ServiceKind]
  package let populations: [Population]
  package let areas: [SubdivisionCode]
  package let caption: String?

  package init(_ fields: Fields) {
    countries = fields.list("country", "Only organizations of these countries.")
    kinds = fields.list("kinds", "Only these kinds.")
    services = fields.list("services", "Only those that give one of these services.")
    populations = fields.list("populations", "Only those that give it to one of these groups.")
    areas = fields.list("areas", "Only those that give it in one of these provinces.")
    caption = fields.optional("caption", "The caption.")
  }

  /// Whether the view shows `organization`. One service that may be given today must answer all
  /// that is asked of services.
  package func includes(_ organization: Organization) -> Bool {
    guard organization.isListed else { return false }
    if !countries.isEmpty, !countries.contains(where: organization.countries.contains) {
      return false
    }
    if !kinds.isEmpty, !kinds.contains(organization.type) { return false }
    if services.isEmpty, populations.isEmpty, areas.isEmpty { return true }
    return organization.servicesGiven().contains { service in
      let shownAreas = organization.shownAreas(of: service)
      return (services.isEmpty || services.contains(service.kind))
        && (countries.isEmpty || countries.contains(where: service.mayBeGiven))
        && (populations.isEmpty || populations.contains(where: service.reaches))
        && (areas.isEmpty || areas.contains(where: shownAreas.contains))
    }
  }
}
