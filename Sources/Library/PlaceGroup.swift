package import Records
package import Values

/// What the records of a long list are about, as the list is divided.
package enum PlaceGroup: Hashable, Sendable {
  /// Regions as a whole.
  case regions
  /// The countries of one region.
  case region(String)
  case country(CountryCode)
  /// Countries of no region.
  case otherCountries
  /// Several places at once.
  case severalPlaces
}

extension Library {
  /// The group of a figure: that of its place.
  ///
  /// - Parameter byCountry: Whether countries are groups, and not the regions that they are in.
  package func placeGroup(of figure: Figure, byCountry: Bool = false) -> PlaceGroup {
    let countries = Set(figure.geography.map(\.enclosingCountry))
    guard countries.count == 1, let only = countries.first else { return .severalPlaces }
    guard let code = only else { return .regions }
    if byCountry { return .country(code) }
    return region(listing: code).map { .region($0.id) } ?? .otherCountries
  }

  /// Groups in the order of lists: regions as a whole, then regions or countries by their names.
  package func inOrder(_ groups: [PlaceGroup]) -> [PlaceGroup] {
    func place(_ group: PlaceGroup) -> Int {
      switch group {
      case .regions: 0
      case .region, .country: 1
      case .otherCountries: 2
      case .severalPlaces: 3
      }
    }
    let named = collation.sorted(groups, by: { name(of: $0) ?? "" }, then: { pageName(of: $0) })
    return (0...3).flatMap { rank in named.filter { place($0) == rank } }
  }

  /// The name of a region's or a country's group. Nil where words of the interface name it.
  package func name(of group: PlaceGroup) -> String? {
    switch group {
    case .region(let id): regions[id]?.name ?? id
    case .country(let code): name(of: Place.country(code))
    case .regions, .otherCountries, .severalPlaces: nil
    }
  }

  /// The name of the group's page, without its ending.
  package func pageName(of group: PlaceGroup) -> String {
    switch group {
    case .regions: "whole-regions"
    case .region(let id): id
    case .country(let code): country(code)?.id ?? code.text.lowercased()
    case .otherCountries: "other-countries"
    case .severalPlaces: "several-places"
    }
  }
}
