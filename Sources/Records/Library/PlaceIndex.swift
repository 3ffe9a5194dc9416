/// Which records name each country, so that a country's page need not look through them all.
struct PlaceIndex: Sendable {
  /// By the countries whose framework an instrument belongs to.
  private(set) var instruments: [CountryCode: [Int]] = [:]
  /// By those countries and the parties as well.
  private(set) var instrumentsNaming: [CountryCode: [Int]] = [:]
  /// By the regions whose framework an instrument belongs to, or that are parties to it.
  private(set) var instrumentsOfRegion: [String: [Int]] = [:]
  private(set) var organizations: [CountryCode: [Int]] = [:]
  private(set) var figures: [Place: [Int]] = [:]

  init(
    instruments: RecordIndex<Instrument>, organizations: RecordIndex<Organization>,
    figures: RecordIndex<Figure>
  ) {
    for (position, instrument) in instruments.enumerated() {
      for code in Set(instrument.countries) {
        self.instruments[code, default: []].append(position)
      }
      for region in Self.regionsNamed(by: instrument) {
        instrumentsOfRegion[region, default: []].append(position)
      }
      for code in Self.countriesNamed(by: instrument) {
        instrumentsNaming[code, default: []].append(position)
      }
    }
    for (position, organization) in organizations.enumerated() {
      for code in Set(organization.countries) {
        self.organizations[code, default: []].append(position)
      }
    }
    for (position, figure) in figures.enumerated() {
      for place in Set(figure.geography + [figure.from, figure.to].compactMap { $0 }) {
        self.figures[place, default: []].append(position)
      }
    }
  }

  private static func regionsNamed(by instrument: Instrument) -> Set<String> {
    var ids = Set(instrument.regions.map(\.id))
    for case .region(let region) in instrument.parties { ids.insert(region.id) }
    return ids
  }

  private static func countriesNamed(by instrument: Instrument) -> Set<CountryCode> {
    var codes = Set(instrument.countries)
    let parties =
      instrument.parties + instrument.events.compactMap(\.party)
      + instrument.statuses.compactMap(\.party)
    for case .country(let code) in parties { codes.insert(code) }
    return codes
  }
}

extension Library {
  /// The instruments of a country's legal framework, in the order of their identifiers.
  package func instruments(of country: CountryCode) -> [Instrument] {
    (places.instruments[country] ?? []).map { instruments[$0] }
  }

  /// The instruments that name a country: of its framework, or with it as a party.
  package func instruments(naming country: CountryCode) -> [Instrument] {
    (places.instrumentsNaming[country] ?? []).map { instruments[$0] }
  }

  /// The instruments of a region's framework or with the region as a party.
  package func instruments(of region: Region) -> [Instrument] {
    (places.instrumentsOfRegion[region.id] ?? []).map { instruments[$0] }
  }

  /// What at least two members of a region have agreed, beside the region's own instruments.
  package func agreements(among region: Region) -> [Instrument] {
    let own = Set(places.instrumentsOfRegion[region.id] ?? [])
    var members: [Int: Int] = [:]
    for code in Set(region.members) {
      for position in places.instrumentsNaming[code] ?? [] where !own.contains(position) {
        members[position, default: 0] += 1
      }
    }
    return members.filter { $1 > 1 }.keys.sorted().map { instruments[$0] }
      .filter { $0.scope != .national }
  }

  /// Whether a region has a timeline of its own.
  package func hasLegalFramework(_ region: Region) -> Bool {
    places.instrumentsOfRegion[region.id] != nil || !agreements(among: region).isEmpty
  }

  /// The organizations that work or sit in a country, unlisted ones too.
  package func organizations(of country: CountryCode) -> [Organization] {
    (places.organizations[country] ?? []).map { organizations[$0] }
  }

  /// The figures about a country or a region, or about people who leave it or come to it.
  package func figures(of place: Place) -> [Figure] {
    (places.figures[place] ?? []).map { figures[$0] }
  }
}
