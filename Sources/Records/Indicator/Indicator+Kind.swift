package import Values

extension Indicator {
  package static let traits = RecordTraits(
    "indicator", article: "an", folders: ["indicators"], hasPagesBelow: true,
    affectsOtherPages: true)

  package var concernedCountries: [CountryCode] { [] }

  package func addDates(to list: inout DateList) {}
}

extension RecordKind {
  package static let indicator = RecordKind(of: Indicator.self)
}

extension SiteRecords {
  @inlinable package var indicators: RecordIndex<Indicator> { records[Indicator.self] }
}
