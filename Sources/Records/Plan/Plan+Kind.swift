package import Values

extension Plan {
  package static let traits = RecordTraits(
    "plan", folders: ["plans"])

  package var concernedCountries: [CountryCode] { countries }
}

extension RecordKind {
  package static let plan = RecordKind(of: Plan.self)
}

extension Library {
  package var plans: RecordIndex<Plan> { records[Plan.self] }
}
