package import Records
package import Values

/// Which records name each country, so that a country's page need not look through them all.
struct PlaceIndex: Sendable {
  /// By the countries whose framework an instrument belongs to, or that take part in it.
  private(set) var instruments: [CountryCode: [Int]] = [:]
  /// By the regions whose framework an instrument belongs to, or that are parties to it.
  private(set) var instrumentsOfRegion: [String: [Int]] = [:]
  private(set) var organizations: [CountryCode: [Int]] = [:]
  /// A figure about an area is also one of the area's country.
  private(set) var figures: [Place: [Int]] = [:]
  /// By the areas in which an instrument applies.
  private(set) var instrumentsOfArea: [SubdivisionCode: [Int]] = [:]

  init(_ records: RecordStore) {
    for (position, instrument) in records[Instrument.self].enumerated() {
      for code in instrument.concernedCountries(among: records[Region.self]) {
        self.instruments[code, default: []].append(position)
      }
      for area in Set(instrument.areas + instrument.partyMentions.compactMap(\.place.area)) {
        instrumentsOfArea[area, default: []].append(position)
      }
      for region in Self.regionsNamed(by: instrument) {
        instrumentsOfRegion[region, default: []].append(position)
      }
    }
    for (position, organization) in records[Organization.self].enumerated() {
      for code in Set(organization.countries) {
        self.organizations[code, default: []].append(position)
      }
    }
    for (position, figure) in records[Figure.self].enumerated() {
      let named = figure.geography + [figure.from, figure.to].compactMap { $0 }
      let enclosing = named.compactMap { $0.enclosingCountry.map { Place.country($0) } }
      for place in Set(named + enclosing) {
        self.figures[place, default: []].append(position)
      }
    }
  }

  /// The regions of whose framework it is, and those that are named as taking part.
  private static func regionsNamed(by instrument: Instrument) -> Set<String> {
    var ids = Set(instrument.regions.map(\.id))
    for mention in instrument.partyMentions where mention.isPositive {
      if case .region(let region) = mention.place { ids.insert(region.id) }
    }
    return ids
  }
}

extension Library {
  /// The instruments that concern a country: of its legal framework, or with it as a party. In the
  /// order of their identifiers.
  package func instruments(of country: CountryCode) -> [Instrument] {
    (indexes.places.instruments[country] ?? []).map { instruments[$0] }
  }

  /// The countries whose instruments an instrument is among.
  package func countries(of instrument: Instrument) -> Set<CountryCode> {
    instrument.concernedCountries(among: regions)
  }

  /// The instruments that apply in an area only, or that name it as a party.
  package func instruments(of area: SubdivisionCode) -> [Instrument] {
    (indexes.places.instrumentsOfArea[area] ?? []).map { instruments[$0] }
  }

  /// The listed organizations that may be shown to be, or to give a service, in an area.
  package func organizations(of area: SubdivisionCode) -> [Organization] {
    organizations(of: area.country).filter { $0.shownAreas.contains(area) }
  }

  /// The instruments that a view shows.
  package func instruments(in view: TimelineView) -> [Instrument] {
    instruments.filter { view.includes($0, of: countries(of: $0)) }
  }

  /// The instruments of a region's framework or with the region as a party.
  package func instruments(of region: Region) -> [Instrument] {
    (indexes.places.instrumentsOfRegion[region.id] ?? []).map { instruments[$0] }
  }

  /// What at least two members of a region have agreed, beside the region's own instruments.
  package func agreements(among region: Region) -> [Instrument] {
    let own = Set(indexes.places.instrumentsOfRegion[region.id] ?? [])
    var members: [Int: Int] = [:]
    for code in Set(region.members) {
      for position in indexes.places.instruments[code] ?? [] where !own.contains(position) {
        members[position, default: 0] += 1
      }
    }
    return members.filter { $1 > 1 }.keys.sorted().map { instruments[$0] }
      .filter { !$0.scope.isDomestic }
  }

  /// Whether a region has a timeline of its own.
  package func hasLegalFramework(_ region: Region) -> Bool {
    indexes.places.instrumentsOfRegion[region.id] != nil || !agreements(among: region).isEmpty
  }

  /// The organizations that work or sit in a country, unlisted ones too.
  package func organizations(of country: CountryCode) -> [Organization] {
    (indexes.places.organizations[country] ?? []).map { organizations[$0] }
  }

  /// The figures about a country or a region, or about people who leave it or come to it.
  package func figures(of place: Place) -> [Figure] {
    (indexes.places.figures[place] ?? []).map { figures[$0] }
  }
}
