package import Values

extension Organization {
  /// Whether nothing may be said of where it stands, its province included.
  package var withholdsItsPlace: Bool {
    locations.contains { $0.visibility == .withheld }
  }

  /// The services that it may give today; with a country, those that it may give there.
  package func servicesGiven(in country: CountryCode? = nil) -> [Service] {
    services.filter { service in service.mayBeGiven && country.map(service.mayBeGiven) ?? true }
  }

  /// The provinces of its locations and services that may be shown; with a country, those in it.
  package func shownAreas(in country: CountryCode?) -> [SubdivisionCode] {
    shownAreas.filter { area in country.map { area.country == $0 } ?? true }
  }

  /// The provinces in which a service of it may be shown.
  ///
  /// None where its place is withheld: where a shelter helps is where it is looked for. None of an
  /// organization that is not listed either.
  package func shownAreas(of service: Service) -> [SubdivisionCode] {
    withholdsItsPlace || !isListed ? [] : service.areas
  }

  /// The provinces of its locations and of the services that it may give today, as far as they may
  /// be shown, each once.
  package var shownAreas: [SubdivisionCode] {
    guard !withholdsItsPlace, isListed else { return [] }
    return Set(
      services.filter(\.mayBeGiven).flatMap(\.areas) + locations.compactMap(\.area)
    ).sorted()
  }
}
