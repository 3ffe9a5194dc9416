package import Values

extension Programme {
  package static let traits = RecordTraits(
    "programme", folders: ["programmes"])

  package var concernedCountries: [CountryCode] { countries }
}

extension RecordKind {
  package static let programme = RecordKind(of: Programme.self)
}

extension Library {
  package var programmes: RecordIndex<Programme> { records[Programme.self] }
}
