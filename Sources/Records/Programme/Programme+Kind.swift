package import Values

extension Programme {
  package static let traits = RecordTraits(
    "programme", folders: ["programmes"])

  package var concernedCountries: [CountryCode] { countries }

  package func addDates(to list: inout DateList) {
    list.add("period", period, .planned)
    list.add(governance + results + components.flatMap(\.outputs))
  }
}

extension RecordKind {
  package static let programme = RecordKind(of: Programme.self)
}

extension SiteRecords {
  @inlinable package var programmes: RecordIndex<Programme> { records[Programme.self] }
}
