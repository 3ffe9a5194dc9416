extension Library {
  /// Whether the matrix of a country's services has anything that may be shown.
  package func hasCoverage(_ country: Country) -> Bool {
    !serviceCoverage(of: [country.code]).isEmpty
  }

  /// The coverage of one country, of several, or of all where none is given.
  package func serviceCoverage(of countries: [CountryCode]) -> ServiceCoverage {
    let records =
      countries.isEmpty ? Array(self.countries) : countries.compactMap { country($0) }
    var seen: Set<String> = []
    let organizations =
      countries.isEmpty
      ? Array(self.organizations)
      : countries.flatMap { self.organizations(of: $0) }.filter { seen.insert($0.id).inserted }
    return ServiceCoverage(of: countries, records: records, organizations: organizations)
  }
}
