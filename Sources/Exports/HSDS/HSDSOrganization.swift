import JSON
import Library
import Records
import Templates
import Values

/// An organization and what belongs to it as HSDS objects.
///
/// A field for which the record has nothing is left out, with one exception: `description` must
/// be there, so an organization without a summary has the words that its page has.
struct HSDSOrganization: Sendable {
  /// `organization.json` without services.
  let organization: JSON
  /// `service.json`: the services of which it is said whether they are given.
  let services: [JSON]
  /// The others, without the `status` that HSDS requires and for which it has no word.
  let servicesOfUnknownStatus: [JSON]
  /// `location.json`.
  let locations: [JSON]

  init(_ record: Organization, in context: SiteContext) {
    let id = HSDSIdentifier.organization(record.id)
    let words = context.words
    let library = context.library
    locations = HSDSLocation.objects(of: record, in: context)
    let all = HSDSService.objects(of: record, in: context)
    services = all.filter { $0.hasStatus }.map(\.json)
    servicesOfUnknownStatus = all.filter { !$0.hasStatus }.map(\.json)
    let contacts = HSDSContact.all(of: record, in: context)
    let reliable = record.reliableContacts(on: context.today, under: library.settings.freshness)
    let ranges = Set(reliable.map(\.range))
    let parent = library.listed(record.parent.map { [$0] } ?? []).first
    organization = .compact([
      "id": .string(id),
      "name": .string(record.name),
      "alternate_name": .string(Self.alternateName(of: record)),
      "description": .string(record.summary ?? words(DirectoryWord.noSummary)),
      "email": .string(reliable.lazy.compactMap(\.emailAddress).first),
      "website": .string(reliable.lazy.compactMap(\.webAddress).first?.text),
      "parent_organization_id": .string(parent.map(HSDSIdentifier.organization)),
      "contacts": .list(
        contacts.filter { ranges.contains($0.contact.range) }.compactMap(\.contactObject)),
      "phones": .list(contacts.compactMap { $0.phoneObject(in: context) }),
      "locations": .list(locations),
      "organization_identifiers": [
        .compact([
          "id": .string(HSDSIdentifier.part("identifier", of: id)),
          "organization_id": .string(id),
          "identifier_type": .string(
            words(HSDSWord.identifierType, ["site": library.settings.title])),
          "identifier": .string(record.id),
        ])
      ],
      "sources": .list(record.header.sources.map { .string($0.text) }),
    ])
  }

  /// The organization with all that belongs to it.
  var full: JSON {
    organization.adding([
      .init("services", .list(services)),
      .init("services_of_unknown_status", .list(servicesOfUnknownStatus)),
    ])
  }

  /// The services, each with the organization that gives it.
  var servicesWithOrganization: [JSON] {
    services.map { $0.adding([.init("organization", organization)]) }
  }

  /// The acronym, else the first other name that is not a former one.
  private static func alternateName(of record: Organization) -> String? {
    record.acronym ?? record.names.first { $0.kind != .former }?.text
  }
}
