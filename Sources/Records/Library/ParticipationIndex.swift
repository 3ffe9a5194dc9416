/// The instruments in which countries take part, sorted out once for all pages.
struct ParticipationIndex: Sendable {
  /// Global and regional ones.
  private(set) var multilateral: [Int] = []
  private(set) var bilateral: [Int] = []
  /// The multilateral ones that name a country, or a region with it as a member.
  private(set) var naming: [CountryCode: [Int]] = [:]

  init(_ instruments: RecordIndex<Instrument>, among regions: RecordIndex<Region>) {
    func codes(_ places: [Place]) -> Set<CountryCode> {
      var codes: Set<CountryCode> = []
      for place in places {
        switch place {
        case .country(let code): codes.insert(code)
        case .region(let region): codes.formUnion(regions[region]?.members ?? [])
        }
      }
      return codes
    }
    for (position, instrument) in instruments.enumerated() where instrument.takesParticipants {
      guard instrument.scope != .bilateral else {
        bilateral.append(position)
        continue
      }
      multilateral.append(position)
      let places =
        instrument.parties + instrument.events.compactMap(\.party)
        + instrument.statuses.compactMap(\.party)
      for code in codes(places) { naming[code, default: []].append(position) }
    }
  }
}

extension Library {
  /// The global and regional instruments in which countries take part.
  package var multilateralInstruments: [Instrument] {
    participations.multilateral.map { instruments[$0] }
  }

  /// The instruments that two countries have made with each other.
  package var bilateralInstruments: [Instrument] {
    participations.bilateral.map { instruments[$0] }
  }

  /// The multilateral instruments that name a country, or a region with it as a member.
  package func multilateralInstruments(naming country: CountryCode) -> [Instrument] {
    (participations.naming[country] ?? []).map { instruments[$0] }
  }

  /// Whether any instrument is one in which countries take part.
  package var hasParticipations: Bool {
    !participations.multilateral.isEmpty || !participations.bilateral.isEmpty
  }

  /// The countries whose part in multilateral instruments is asked: those of the site's region,
  /// then all others that such an instrument names, as a party or in a step, each by name.
  package var participationCountries: [CountryCode] {
    let members = settings.region.flatMap { regions[$0] }?.members ?? []
    let others = Set(participations.naming.keys).subtracting(members)
    return byName(Set(members)) + byName(others)
  }

  private func byName(_ codes: Set<CountryCode>) -> [CountryCode] {
    collation.sorted(codes, by: { country($0)?.name ?? $0.text }, then: \.text)
  }

  /// Where a country stands with an instrument.
  package func participation(
    of country: CountryCode, in instrument: Instrument
  ) -> Participation {
    Participation(of: country, in: instrument, among: regions)
  }
}
