package import Records
package import Values

/// The coverage of each country and of all, calculated once for all pages.
struct CoverageIndex: Sendable {
  private(set) var ofCountry: [CountryCode: ServiceCoverage] = [:]
  let ofAll: ServiceCoverage

  init(
    _ countries: RecordIndex<Country>, _ organizations: RecordIndex<Organization>,
    at places: PlaceIndex, populations: [Population]
  ) {
    for country in countries {
      ofCountry[country.code] = ServiceCoverage(
        of: [country.code], records: [country],
        organizations: (places.organizations[country.code] ?? []).lazy.map { organizations[$0] },
        populations: populations)
    }
    ofAll = ServiceCoverage(
      of: [], records: Array(countries), organizations: organizations, populations: populations)
  }
}

extension Library {
  /// Whether the matrix of a country's services has anything that may be shown.
  package func hasCoverage(_ country: Country) -> Bool {
    indexes.coverages.ofCountry[country.code]?.isEmpty == false
  }

  /// The coverage of one country, of several, or of all where none is given.
  package func serviceCoverage(of countries: [CountryCode]) -> ServiceCoverage {
    if countries.isEmpty { return indexes.coverages.ofAll }
    if countries.count == 1,
      let coverage = countries.first.flatMap({ indexes.coverages.ofCountry[$0] })
    {
      return coverage
    }
    var seen: Set<String> = []
    let organizations = countries.flatMap { self.organizations(of: $0) }
      .filter { seen.insert($0.id).inserted }
    return ServiceCoverage(
      of: countries, records: countries.compactMap { country($0) }, organizations: organizations,
      populations: vocabulary.table(of: Population.self))
  }
}
