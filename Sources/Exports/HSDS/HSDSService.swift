import JSON
import Library
import Records
import Templates
import Values

/// A service as HSDS's `service.json`.
package struct HSDSService {
  /// How a service was checked, where a feed says only when.
  package static let assuredHow = "checked by the directory that it is imported from"

  let json: JSON
  let terms: [HSDSTerm]

  static func objects(
    of organization: Organization, at locations: [HSDSLocation], in context: SiteContext
  ) -> [HSDSService] {
    zip(organization.services, HSDSIdentifier.services(of: organization)).map { service, id in
      let attributes = attributes(of: service, id: id, in: context.words)
      let contacts = HSDSContact.all(of: service, id: id, of: organization, in: context)
      return HSDSService(
        json: object(
          service, id: id, of: organization, contacts: contacts, at: locations,
          attributes: attributes, in: context),
        terms: attributes.terms + contacts.flatMap(\.terms)
          + HSDSSchedule.terms(of: service, of: organization))
    }
  }

  private static func object(
    _ service: Service, id: String, of organization: Organization, contacts: [HSDSContact],
    at locations: [HSDSLocation], attributes: HSDSAttributes, in context: SiteContext
  ) -> JSON {
    let words = context.words
    let reliable = contacts.filter { $0.isReliable(in: context) }.map(\.contact)
    // A person has checked the service or reached the organization on that day.
    let checks = organization.everyPrintableContact.compactMap { $0.verified?.date }
    let assured = ([service.verified?.date].compactMap { $0 } + checks).max()
    return .compact([
      "id": .string(id),
      "organization_id": .string(HSDSIdentifier.organization(organization.id)),
      "name": .string(service.name ?? words.label(service.kind)),
      "description": .string(service.text),
      "url": .string(reliable.lazy.compactMap(\.webAddress).first?.text),
      "email": .string(reliable.lazy.compactMap(\.emailAddress).first),
      "status": .string(status(of: service)),
      "application_process": .string(application(of: service, in: words)),
      "fees_description": .string(service.cost),
      "eligibility_description": .string(eligibility(of: service, in: words)),
      "minimum_age": service.minimumAge.map { .int($0) } ?? .null,
      "maximum_age": service.maximumAge.map { .int($0) } ?? .null,
      "assured_date": .string(assured?.text),
      "alert": .string(alert(on: service, of: organization, in: context)),
      "phones": .list(contacts.compactMap { $0.phoneObject(in: context) }),
      "schedules": .list(HSDSSchedule.objects(of: service, id: id, of: organization, in: words)),
      "service_areas": .list(
        organization.shownAreas(of: service).map { area($0, of: id, in: context) }),
      "service_at_locations": .list(
        locations.filter { place in
          organization.shownPlaces(of: service).contains { $0.range == place.location.range }
        }.map { link($0, of: id, of: organization, in: context) }),
      "languages": .list(HSDSLanguage.objects(service.languages, of: id, in: context)),
      "required_documents": .list(
        service.documents.map { text in
          .compact([
            "id": .string(HSDSIdentifier.part("document/\(text)", of: id)),
            "service_id": .string(id), "document": .string(text),
          ])
        }),
      "contacts": .list(contacts.compactMap { $0.contactObject(in: context) }),
      "attributes": attributes.json(in: words),
    ])
  }

  private static func attributes(
    of service: Service, id: String, in words: Words
  ) -> HSDSAttributes {
    var attributes = HSDSAttributes(of: id, "service")
    attributes.add(service.kind.id, words.label(service.kind), in: .serviceKinds)
    for group in service.populations {
      attributes.add(group.id, words.label(group), in: .populations)
    }
    for sex in service.sexes { attributes.add(sex.rawValue, words.label(sex), in: .sexes) }
    for way in service.waysIn { attributes.add(way.rawValue, words.label(way), in: .waysIn) }
    attributes.add("name", service.name)
    attributes.add("eligibility", service.eligibility)
    attributes.add("application", service.application)
    attributes.add("status", service.status.rawValue)
    attributes.add("published", service.published?.text)
    attributes.add("alert", service.alert)
    if let check = service.verified {
      attributes.add("verified", check.date.text)
      attributes.add("verified.how", check.how)
    }
    attributes.add("sources", service.sources.map(\.text))
    return attributes
  }

  /// What a reader must know before relying on the service and on the contacts.
  private static func alert(
    on service: Service, of organization: Organization, in context: SiteContext
  ) -> String? {
    var parts = [service.alert].compactMap { $0 }
    let given = organization.everyGivenContact(
      on: context.today, under: context.library.settings.freshness)
    if !given.isEmpty, given.allSatisfy({ $0.verified == nil }) {
      parts.append(context.words(HSDSWord.contactsNotVerified))
    } else if given.isEmpty, !organization.everyPrintableContact.isEmpty {
      parts.append(context.words(HSDSWord.contactsTooOld))
    }
    if service.status == .unknown { parts.append(context.words(HSDSWord.statusUnknown)) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The status that the record has. HSDS requires one and has none for "not known": a source names
  /// the service as one that is given, so it is active, and the alert says what is not known.
  private static func status(of service: Service) -> String {
    switch service.status {
    case .active, .unknown: "active"
    case .inactive: "inactive"
    case .defunct: "defunct"
    case .temporarilyClosed: "temporarily closed"
    }
  }

  /// Whom it is for and which sexes it takes, in the words of the pages, and who may use it.
  private static func eligibility(of service: Service, in words: Words) -> String? {
    let populations = listed(service.populations.map { words.label($0) })
    let sexes = listed(service.sexes.map { words.label($0) })
    let parts = [
      populations.map { "\($0)." },
      sexes.map { "\(words(FindWord.sexes)): \(lowerFirst($0))." }, service.eligibility,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The ways in, and what a person does.
  private static func application(of service: Service, in words: Words) -> String? {
    let parts = [
      listed(service.waysIn.map { words.label($0) }).map { "\($0)." }, service.application,
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

  /// `service_at_location.json`.
  private static func link(
    _ place: HSDSLocation, of service: String, of organization: Organization,
    in context: SiteContext
  ) -> JSON {
    .compact([
      "id": .string(HSDSIdentifier.part("at/\(place.id)", of: service)),
      "service_id": .string(service), "location_id": .string(place.id),
      "location": place.object(of: organization, in: context),
    ])
  }
}
