package import Values

extension Country {
  package static let traits = RecordTraits(
    "country", plural: "countries", folders: ["countries"], forms: [.list, .sheet],
    hasPagesBelow: true, affectsOtherPages: true, reportPlace: 4)

  package var concernedCountries: [CountryCode] { [code] }
}

extension RecordKind {
  package static let country = RecordKind(of: Country.self)
}

extension Library {
  package var countries: RecordIndex<Country> { records[Country.self] }
}
