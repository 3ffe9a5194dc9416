package import Records
package import Values

extension Library {
  /// The name of a province, as its country's record gives it, else its code.
  package func name(of area: SubdivisionCode) -> String {
    country(area.country)?.subdivisions.first { $0.code == area }?.name ?? area.text
  }

  /// The name of a country or a region. Of one without a record the English name on an English site, else
  /// the code or identifier.
  package func name(of place: Place) -> String {
    switch place {
    case .country(let code):
      country(code)?.name ?? (settings.language.isEnglish ? code.englishName : code.text)
    case .region(let region): regions[region]?.name ?? region.id
    }
  }

  /// The province of a location with its country, or the country alone; never its address.
  package func wideName(of location: Location) -> String {
    let country = location.country ?? location.area?.country
    return [location.area.map { name(of: $0) }, country.map { name(of: .country($0)) }]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// The names of provinces, in the order of the site's language.
  package func names(of areas: some Sequence<SubdivisionCode>) -> [String] {
    collation.sorted(areas.map { name(of: $0) })
  }

  /// Countries by their names, in the order of the site's language.
  package func byName(_ codes: some Collection<CountryCode>) -> [CountryCode] {
    guard codes.count > 1 else { return Array(codes) }
    return collation.sorted(codes, by: { country($0)?.name ?? $0.text }, then: \.text)
  }

  /// Countries and regions by their names.
  package func byName(_ places: [Place]) -> [Place] {
    guard places.count > 1 else { return places }
    return collation.sorted(places, by: { name(of: $0) }, then: \.text)
  }

  /// Records by their names, in the order of the site's language; those of one name by identifier.
  package func byName<Item: Record>(_ records: some Sequence<Item>) -> [Item] {
    collation.sorted(records, by: { $0.displayName }, then: { $0.id })
  }
}
