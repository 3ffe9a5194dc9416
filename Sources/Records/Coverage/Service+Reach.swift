import Diagnostics
package import Values

extension Service {
  /// Whether it may be there for somebody today: not known to have ended or to be closed.
  package var mayBeGiven: Bool {
    switch status {
    case .active, .unknown: true
    case .inactive, .defunct, .temporarilyClosed: false
    }
  }

  /// Whether a source may be read to say that it is given in a country: it names a province there,
  /// or no province at all.
  package func mayBeGiven(in country: CountryCode) -> Bool {
    areas.isEmpty || areas.contains { $0.country == country }
  }

  /// Whether it is for a group of people: one that it names, or a part of it by sex, such as the girls
  /// among children.
  ///
  /// Nothing else is read into the records. A service for migrants may take in men, and no source
  /// has to say so; nobody who looks for one that does may learn that it exists.
  package func reaches(_ population: Population) -> Bool {
    if populations.contains(population) { return true }
    guard population.concept.isAllOfSex, let whole = population.concept.partOf?.value,
      populations.contains(where: { $0.id == whole })
    else { return false }
    return sexes.isEmpty || !Set(sexes).isDisjoint(with: population.concept.sexes)
  }
}
