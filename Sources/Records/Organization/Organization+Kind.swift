package import Values

extension Organization {
  package static let traits = RecordTraits(
    "organization", article: "an", folders: ["organizations"], linkPrefix: "org",
    affectsOtherPages: true, reportPlace: 2)

  package var concernedCountries: [CountryCode] { countries }

  package var spokenCountries: [CountryCode] { countries + locations.compactMap(\.country) }

  package func addDates(to list: inout DateList) {
    list.add("established", established)
    for role in roles { list.add("period", role.period, .begun) }
    for contact in contacts {
      list.add("published", contact.published, at: contact.range)
      list.add("verified", contact.verified?.date, at: contact.range)
    }
    for service in services where !service.contacts.isEmpty {
      list.add("published", service.published, at: service.contacts[0].range)
    }
    for service in services {
      list.add("verified", service.verified?.date, at: service.range)
    }
    for location in locations {
      list.add("published", location.published, at: location.areaRange)
      list.add("verified", location.verified?.date, at: location.areaRange)
    }
  }
}

extension RecordKind {
  package static let organization = RecordKind(of: Organization.self)
}

extension SiteRecords {
  @inlinable package var organizations: RecordIndex<Organization> { records[Organization.self] }
}
