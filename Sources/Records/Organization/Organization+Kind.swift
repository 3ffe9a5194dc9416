package import Values

extension Organization {
  package static let traits = RecordTraits(
    "organization", article: "an", folders: ["organizations"], linkPrefix: "org",
    affectsOtherPages: true, mayBeUnlisted: true, reportPlace: 2)

  package var concernedCountries: [CountryCode] { countries }
}

extension RecordKind {
  package static let organization = RecordKind(of: Organization.self)
}

extension Library {
  package var organizations: RecordIndex<Organization> { records[Organization.self] }
}
