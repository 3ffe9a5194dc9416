package import Values

extension Guideline {
  package static let traits = RecordTraits(
    "guideline", folders: ["guidelines"], linkPrefix: "guide")

  package var concernedCountries: [CountryCode] { countries }

  package func addDates(to list: inout DateList) {}
}

extension RecordKind {
  package static let guideline = RecordKind(of: Guideline.self)
}

extension SiteRecords {
  @inlinable package var guidelines: RecordIndex<Guideline> { records[Guideline.self] }
}
