package import Values

extension Region {
  package static let traits = RecordTraits(
    "region", folders: ["regions"], forms: [.list, .sheet], hasPagesBelow: true,
    affectsOtherPages: true, reportPlace: 5)

  package var concernedCountries: [CountryCode] { members }
}

extension RecordKind {
  package static let region = RecordKind(of: Region.self)
}

extension Library {
  package var regions: RecordIndex<Region> { records[Region.self] }
}
