package import Records
package import Values

/// The region in whose part of a long list each country is.
struct RegionIndex: Sendable {
  private var byCountry: [CountryCode: String] = [:]

  init(_ regions: RecordIndex<Region>, _ countries: RecordIndex<Country>) {
    let bySize = regions.filter { !$0.members.isEmpty }
      .sorted { ($0.members.count, $0.id) < ($1.members.count, $1.id) }
    for region in bySize {
      for code in region.members where byCountry[code] == nil { byCountry[code] = region.id }
    }
    for country in countries {
      if let own = country.region, regions[own] != nil { byCountry[country.code] = own.id }
    }
  }

  subscript(code: CountryCode) -> String? { byCountry[code] }
}

extension Library {
  /// The region that lists have a country in: the one that its record names, else the smallest that it is
  /// a member of.
  package func region(listing code: CountryCode) -> Region? {
    indexes.regions[code].flatMap { regions[$0] }
  }
}
