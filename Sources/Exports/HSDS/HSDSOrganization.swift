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
  /// `service.json`.
  let services: [JSON]
  /// `location.json`.
  let locations: [JSON]
  /// The taxonomy terms of all of these.
  let terms: Set<HSDSTerm>

  init(_ record: Organization, in context: SiteContext) {
    let id = HSDSIdentifier.organization(record.id)
    let words = context.words
    let library = context.library
    let places = HSDSLocation.all(of: record)
    locations = places.map { $0.object(of: record, in: context) }
    let all = HSDSService.objects(of: record, at: places, in: context)
    services = all.map(\.json)
    let contacts = HSDSContact.all(of: record, in: context)
    let reliable = contacts.filter { $0.isReliable(in: context) }.map(\.contact)
    let parent = library.listed(record.parent.map { [$0] } ?? []).first
    let attributes = Self.attributes(of: record, id: id, in: context)
    terms = Set(
      attributes.terms + all.flatMap(\.terms) + contacts.flatMap(\.terms)
        + places.flatMap { $0.attributes(of: record, address: "", in: words).terms })
    organization = .compact([
      "id": .string(id),
      "name": .string(record.name),
      "alternate_name": .string(Self.alternateName(of: record)),
      "description": .string(record.summary ?? words(DirectoryWord.noSummary)),
      "email": .string(reliable.lazy.compactMap(\.emailAddress).first),
      "website": .string(reliable.lazy.compactMap(\.webAddress).first?.text),
      "parent_organization_id": .string(parent.map(HSDSIdentifier.organization)),
      "contacts": .list(contacts.compactMap { $0.contactObject(in: context) }),
      "phones": .list(contacts.compactMap { $0.phoneObject(in: context) }),
      "locations": .list(locations),
      "organization_identifiers": .array(
        [
          .compact([
            "id": .string(HSDSIdentifier.part("identifier", of: id)),
            "organization_id": .string(id),
            "identifier_type": .string(
              words(HSDSWord.identifierType, ["site": library.settings.title])),
            "identifier": .string(record.id),
          ])
        ]
          + record.identifiers.map { identifier in
            .compact([
              "id": .string(
                HSDSIdentifier.part(
                  "identifier/\(identifier.label ?? "")/\(identifier.value)", of: id)),
              "organization_id": .string(id),
              "identifier_scheme": .string(identifier.scheme?.text),
              "identifier_type": .string(identifier.label),
              "identifier": .string(identifier.value),
            ])
          }),
      "attributes": attributes.json(in: words),
    ])
  }

  /// What the record says for which HSDS has no field, or one that is narrower.
  private static func attributes(
    of record: Organization, id: String, in context: SiteContext
  ) -> HSDSAttributes {
    let library = context.library
    var attributes = HSDSAttributes(of: id, "organization")
    attributes.add(
      record.type.id, context.words.label(record.type), in: .organizationKinds)
    attributes.add("countries", record.countries.map(\.text))
    attributes.add("regions", record.regions.map(\.id))
    attributes.add("summary", record.summary)
    attributes.add("language", record.nameLanguage?.text)
    attributes.add("acronym", record.acronym)
    for (entry, name) in zip(1..., record.names) {
      attributes.add("names.text", name.text, entry: entry)
      attributes.add("names.kind", name.kind.rawValue, entry: entry)
      attributes.add("names.language", name.language?.text, entry: entry)
      attributes.add("names.sources", name.sources.map(\.text), entry: entry)
    }
    for (entry, role) in zip(1..., record.roles) {
      attributes.add("roles.role", role.role.rawValue, entry: entry)
      attributes.add("roles.of", library.listed(role.target.map { [$0] } ?? []), entry: entry)
      attributes.add("roles.programme", role.programme?.id, entry: entry)
      attributes.add("roles.text", library.text(of: role), entry: entry)
      attributes.add("roles.period", role.period?.text, entry: entry)
      attributes.add("roles.sources", role.sources.map(\.text), entry: entry)
    }
    attributes.add("established", record.established?.text)
    attributes.add("predecessors", library.listed(record.predecessors))
    attributes.add("successors", library.listed(record.successors))
    attributes.add("members", library.listed(record.members))
    attributes.add("instead", record.instead)
    attributes.add("note", record.note)
    attributes.add("sources", record.header.sources.map(\.text))
    return attributes
  }

  /// The organization with all that belongs to it.
  var full: JSON { organization.adding([.init("services", .list(services))]) }

  /// The services, each with the organization that gives it.
  var servicesWithOrganization: [JSON] {
    services.map { $0.adding([.init("organization", organization)]) }
  }

  /// The acronym, else the first other name that is not a former one.
  private static func alternateName(of record: Organization) -> String? {
    record.acronym ?? record.names.first { $0.kind != .former }?.text
  }
}
