package import Values

extension Plan {
  package static let traits = RecordTraits(
    "plan", folders: ["plans"])

  package var concernedCountries: [CountryCode] { countries }

  package func addDates(to list: inout DateList) {
    list.add("period", period, .planned)
    list.add("as-of", asOf)
  }
}

extension RecordKind {
  package static let plan = RecordKind(of: Plan.self)
}

extension SiteRecords {
  @inlinable package var plans: RecordIndex<Plan> { records[Plan.self] }
}
