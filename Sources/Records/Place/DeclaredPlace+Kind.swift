package import Values

extension DeclaredPlace {
  package static let schemaName = "Place"

  package static let traits = RecordTraits(
    "place", folders: ["places"], affectsOtherPages: true, reportPlace: 6)

  package var concernedCountries: [CountryCode] { [code.country] }

  package func addDates(to list: inout DateList) {}
}

extension RecordKind {
  package static let place = RecordKind(of: DeclaredPlace.self)
}

extension SiteRecords {
  @inlinable package var places: RecordIndex<DeclaredPlace> { records[DeclaredPlace.self] }
}
