import JSON
import Library
import Records
import Values

/// An organization as linked data in the terms of schema.org.
///
/// Only what is certain: contacts and addresses that a person has verified not long ago, and
/// services that are given today by what a source says. `GovernmentOffice` is a place in schema.org,
/// with doors and hours; offices of a state are `GovernmentOrganization` here.
func organizationData(
  _ organization: Organization, _ relations: OrganizationRelations, in page: PageContext
) -> JSON {
  var names: [String] = []
  for name in [organization.acronym].compactMap({ $0 }) + organization.names.map(\.text)
  where !names.contains(name) {
    names.append(name)
  }
  let parent = organization.parent.flatMap { page.library.organizations[$0] }
  let contacts = organization.reliableContacts(
    on: page.site.today, under: page.library.settings.freshness)
  let website = contacts.lazy.compactMap(\.webAddress).first
  return .compact([
    "@context": "https://schema.org",
    "@type": .string(organization.type.schemaType),
    "name": .string(organization.name),
    "alternateName": list(names.map { .string($0) }),
    "description": .string(organization.summary),
    "identifier": identifiers(of: organization),
    "url": .string(website?.text),
    "mainEntityOfPage": .string(page.address),
    "foundingDate": .string(organization.established?.exactDay?.text),
    "areaServed": list(areasServed(by: organization, in: page)),
    "parentOrganization": parent.flatMap { other($0, in: page) } ?? .null,
    "subOrganization": list(relations.parts.compactMap { other($0, in: page) }),
    "member": list(relations.members.compactMap { other($0, in: page) }),
    "memberOf": list(memberships(of: organization, relations, in: page)),
    "contactPoint": list(contacts.compactMap { contactPoint($0, in: page) }),
    "address": list(organization.locations.compactMap { address($0, of: organization, in: page) }),
    "makesOffer": list(
      organization.services.filter { $0.status == .active }
        .map { serviceOffer($0, of: organization, in: page) }),
  ])
}

/// The organizations of a page as linked data, in their order there.
func organizationListData(
  _ organizations: [Organization], name: String, in page: PageContext
) -> JSON {
  let items = organizations.compactMap { other($0, in: page) }.enumerated().map {
    index, item -> JSON in
    ["@type": "ListItem", "position": .int(index + 1), "item": item]
  }
  return .compact([
    "@context": "https://schema.org", "@type": "ItemList", "name": .string(name),
    "url": .string(page.address), "numberOfItems": .int(items.count),
    "itemListElement": list(items),
  ])
}

/// The site's own identifier, and those of registers with the register that gave them.
private func identifiers(of organization: Organization) -> JSON {
  let own = JSON.string(organization.id)
  guard !organization.identifiers.isEmpty else { return own }
  return .array(
    [own]
      + organization.identifiers.map { identifier in
        .compact([
          "@type": "PropertyValue", "propertyID": .string(identifier.label),
          "value": .string(identifier.value),
        ])
      })
}

private func list(_ items: [JSON]) -> JSON { items.isEmpty ? .null : .array(items) }

/// The name and page of another organization, or nil if it isn't listed.
private func other(_ organization: Organization, in page: PageContext) -> JSON? {
  organization.listed.map { listed in
    .compact([
      "@type": .string(organization.type.schemaType), "name": .string(organization.name),
      "mainEntityOfPage": .string(page.site.address(of: Routes.record(listed, in: page.library))),
    ])
  }
}

private func areasServed(by organization: Organization, in page: PageContext) -> [JSON] {
  organization.countries.map { code in
    ["@type": "Country", "name": .string(page.name(.country(code)))]
  }
    + organization.regions.map { region in
      ["@type": "AdministrativeArea", "name": .string(page.name(.region(region)))]
    }
}

/// Bodies that count it among their members, and those whose member a source calls it with no end.
private func memberships(
  of organization: Organization, _ relations: OrganizationRelations, in page: PageContext
) -> [JSON] {
  let stated = organization.roles.filter { role in
    role.role == .memberOf && role.period.map(\.hasNoUpperBound) ?? true
  }.compactMap(\.target)
  var seen: Set<String> = []
  return (relations.memberships + page.library.organizations.resolve(stated))
    .filter { seen.insert($0.id).inserted }
    .compactMap { other($0, in: page) }
}

private func contactPoint(_ contact: Contact, in page: PageContext) -> JSON? {
  var members: [JSON.Member] = [
    .init("@type", "ContactPoint"),
    .init("contactType", .string(contact.label ?? page.words.label(contact.channel))),
  ]
  switch contact.channel {
  case .phone, .hotline, .messaging, .fax:
    // What is no number for certain, such as the name of an account, would be dialled all the same.
    guard contact.telephone != nil else { return nil }
    let key = contact.channel == .fax ? "faxNumber" : "telephone"
    members.append(.init(key, .string(contact.value)))
  case .email:
    guard let address = contact.emailAddress else { return nil }
    members.append(.init("email", .string(address)))
  case .web:
    guard let address = contact.webAddress else { return nil }
    members.append(.init("url", .string(address.text)))
  case .post: return nil
  }
  let languages = contact.languages.map { JSON.string($0.text) }
  members.append(.init("availableLanguage", list(languages)))
  return .object(members.filter { $0.value != .null })
}

private func address(
  _ location: Location, of organization: Organization, in page: PageContext
) -> JSON? {
  location.reliableAddress(
    of: organization, on: page.site.today, under: page.library.settings.freshness
  ).map { text in
    .compact([
      "@type": "PostalAddress", "streetAddress": .string(text),
      "addressRegion": .string(location.area.map { page.library.name(of: $0) }),
      "addressCountry": .string((location.country ?? location.area?.country)?.alpha2),
    ])
  }
}
