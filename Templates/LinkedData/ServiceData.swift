import JSON
import Library
import Records
import Values

/// A service that is given today as an offer in the terms of schema.org.
///
/// As with the organization's contacts, a number or an address needs a check by a person, and one that
/// is not long ago.
func serviceOffer(
  _ service: Service, of organization: Organization, in page: PageContext
) -> JSON {
  let words = page.words
  let audience = service.populations.map { population -> JSON in
    ["@type": "Audience", "audienceType": .string(words.label(population))]
  }
  let areas = organization.shownAreas(of: service).map { code -> JSON in
    ["@type": "AdministrativeArea", "name": .string(page.library.name(of: code))]
  }
  return [
    "@type": "Offer",
    "itemOffered": .compact([
      "@type": "Service", "name": .string(service.name ?? words.label(service.kind)),
      "serviceType": .string(service.name.map { _ in words.label(service.kind) }),
      "description": .string(service.text), "audience": list(audience), "areaServed": list(areas),
      "availableChannel": channel(of: service, of: organization, in: page) ?? .null,
      "hoursAvailable": list(
        organization.shownSchedules(of: service).compactMap(openingHours)),
    ]),
  ]
}

/// How people come to the service; nil where nothing certain is known of it.
private func channel(
  of service: Service, of organization: Organization, in page: PageContext
) -> JSON? {
  let contacts = organization.printableContacts(of: service).filter {
    $0.isReliable(on: page.site.today, under: page.library.settings.freshness)
  }
  let numbers = contacts.filter { $0.telephone != nil }.map { contact -> JSON in
    ["@type": "ContactPoint", "telephone": .string(contact.value)]
  }
  let address = contacts.lazy.compactMap(\.webAddress).first
  guard !numbers.isEmpty || address != nil else { return nil }
  return .compact([
    "@type": "ServiceChannel", "servicePhone": list(numbers),
    "serviceUrl": .string(address?.text),
    "availableLanguage": list(service.languages.map { .string($0.text) }),
  ])
}

/// A weekly schedule as `OpeningHoursSpecification`; nil for other rules and for hours without an end.
private func openingHours(_ schedule: Schedule) -> JSON? {
  guard let days = schedule.rule?.weekdays, let opens = schedule.opens, let closes = schedule.closes
  else { return nil }
  let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  return .compact([
    "@type": "OpeningHoursSpecification",
    "dayOfWeek": .array(days.map { .string("https://schema.org/" + names[$0]) }),
    "opens": .string(opens.text), "closes": .string(closes.text),
    "validFrom": .string(schedule.validFrom?.text), "validThrough": .string(schedule.validTo?.text),
  ])
}

private func list(_ items: [JSON]) -> JSON { items.isEmpty ? .null : .array(items) }
