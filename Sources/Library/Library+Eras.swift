package import Records

extension Library {
  /// The times that divide a country's timeline: its own, else those of its region.
  package func eras(of country: Country) -> [Era] {
    guard country.eras.isEmpty, let region = country.region else { return country.eras }
    return regions[region]?.eras ?? []
  }

  /// The times that divide the timeline of the whole site: those of its region.
  package var eras: [Era] {
    settings.region.flatMap { regions[$0]?.eras } ?? []
  }
}
