package import Records
package import Values

extension Library {
  /// The name of a province or another place, as the site gives it, else in English, else its code.
  package func name(of area: SubdivisionCode) -> String {
    country(area.country)?.subdivisions.first { $0.code == area }?.name ?? place(area)?.name
      ?? area.englishName ?? area.text
  }

  /// Whether ISO 3166-2 has a code, or the site declares it.
  package func isKnown(_ area: SubdivisionCode) -> Bool {
    area.englishName != nil || place(area) != nil
      || country(area.country)?.subdivisions.contains { $0.code == area } == true
  }

  /// The parts of a country that lists are filtered by: those that its record names, the places that
  /// the site declares in it, and those in which an organization may be shown.
  package func areas(of country: Country) -> [(code: SubdivisionCode, name: String)] {
    let own = country.subdivisions.map(\.code)
    let declared = places.map(\.code).filter { $0.country == country.code }
    let used = Set(organizations(of: country.code).flatMap { $0.shownAreas(in: country.code) })
    var seen: Set<SubdivisionCode> = []
    return (own + declared + used.sorted()).filter { seen.insert($0).inserted }
      .map { ($0, name(of: $0)) }
  }

  /// The name of a country, an area with its country, or a region. Of one without a record the English name on an English site, else
  /// the code or identifier.
  package func name(of place: Place) -> String {
    switch place {
    case .country(let code):
      country(code)?.name ?? (settings.language.isEnglish ? code.englishName : code.text)
    case .area(let area): "\(name(of: area)) (\(name(of: .country(area.country))))"
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
