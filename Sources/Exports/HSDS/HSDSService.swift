import JSON
import Library
import Records
import Templates
import Values

/// A service as HSDS's `service.json`.
///
/// No record says which service is given at which location, so there is no `service_at_location`;
/// a service's areas are its `service_areas`.
struct HSDSService {
  let json: JSON
  /// Whether a source says if the service is given. HSDS requires a status and has none for "not
  /// known": calling such a service active, or inactive, would be our invention.
  let hasStatus: Bool

  static func objects(of organization: Organization, in context: SiteContext) -> [HSDSService] {
    zip(organization.services, HSDSIdentifier.services(of: organization)).map { service, id in
      HSDSService(
        json: object(service, id: id, of: organization, in: context),
        hasStatus: service.status != .unknown)
    }
  }

  private static func object(
    _ service: Service, id: String, of organization: Organization, in context: SiteContext
  ) -> JSON {
    // A person has reached the organization on that day; HSDS has no date nearer to it.
    let assured = organization.printableContacts.compactMap { $0.verified?.date }.max()
    return .compact([
      "id": .string(id),
      "organization_id": .string(HSDSIdentifier.organization(organization.id)),
      "name": .string(context.words.label(service.kind)),
      "description": .string(service.text),
      "status": .string(status(of: service)),
      "eligibility_description": .string(eligibility(of: service, in: context)),
      "minimum_age": service.minimumAge.map { .int($0) } ?? .null,
      "maximum_age": service.maximumAge.map { .int($0) } ?? .null,
      "fees_description": .string(service.cost),
      "assured_date": .string(assured?.text),
      "alert": .string(alert(on: organization, in: context)),
      "service_areas": .list(
        organization.shownAreas(of: service).map { area($0, of: id, in: context) }),
      "languages": .list(HSDSLanguage.objects(service.languages, of: id, in: context)),
      "sources": .list(service.sources.map { .string($0.text) }),
    ])
  }

  /// What a reader must know before relying on the contacts.
  private static func alert(on organization: Organization, in context: SiteContext) -> String? {
    let contacts = organization.printableContacts
    guard !contacts.isEmpty else { return nil }
    if contacts.allSatisfy({ $0.verified == nil }) {
      return context.words(HSDSWord.contactsNotVerified)
    }
    return HSDSContact.all(of: organization, in: context).isEmpty
      ? context.words(HSDSWord.contactsTooOld) : nil
  }

  private static func status(of service: Service) -> String? {
    switch service.status {
    case .active: "active"
    case .inactive: "inactive"
    case .defunct: "defunct"
    case .temporarilyClosed: "temporarily closed"
    case .unknown: nil
    }
  }

  /// Whom it is for and which sexes it takes, in the words of the pages, and who may use it.
  private static func eligibility(of service: Service, in context: SiteContext) -> String? {
    let words = context.words
    let populations = listed(service.populations.map { words.label($0) })
    let sexes = listed(service.sexes.map { words.label($0) })
    let parts = [
      populations.map { "\($0)." },
      sexes.map { "\(words(FindWord.sexes)): \(lowerFirst($0))." }, service.eligibility,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static func area(
    _ code: SubdivisionCode, of service: String, in context: SiteContext
  ) -> JSON {
    .compact([
      "id": .string(HSDSIdentifier.part("area/\(code.text)", of: service)),
      "service_id": .string(service),
      "name": .string(context.library.name(of: code)),
      "description": .string(
        context.library.place(code) == nil ? "ISO 3166-2 \(code.text)" : code.text),
    ])
  }
}
