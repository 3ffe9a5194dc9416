package import Records
package import Values

/// The instruments in which countries take part, sorted out once for all pages.
struct ParticipationIndex: Sendable {
  /// Global and regional ones.
  private(set) var multilateral: [Int] = []
  private(set) var bilateral: [Int] = []
  /// The multilateral ones that name a country, itself or as a member of a region that is meant.
  private(set) var naming: [CountryCode: [Int]] = [:]
  /// What each instrument says of whom.
  private(set) var mentions: [String: PartyMentions] = [:]
  /// Where sources disagree on a part, or on the steps of the instrument itself, by the instrument.
  private(set) var disputed: [String: [Participation]] = [:]
  /// Events of the instrument itself that sources date differently, by the instrument.
  private(set) var disputedDates: [String: [[LegalEvent]]] = [:]

  /// - Parameter edition: The day of the edition. What is dated later has not happened.
  init(
    _ instruments: RecordIndex<Instrument>, among regions: RecordIndex<Region>, at edition: Day
  ) {
    for instrument in instruments {
      let dates = instrument.disputedDates()
      if !dates.isEmpty { disputedDates[instrument.id] = dates }
      let said = PartyMentions(of: instrument, among: regions, at: edition)
      mentions[instrument.id] = said
      guard instrument.takesParticipants else { continue }
      let parts = instrument.disputedParts(among: regions, at: edition, mentions: said)
      if !parts.isEmpty { disputed[instrument.id] = parts }
    }
    for (position, instrument) in instruments.enumerated() where instrument.takesParticipants {
      guard instrument.scope != .bilateral else {
        bilateral.append(position)
        continue
      }
      multilateral.append(position)
      let codes = Set(instrument.partyMentions.flatMap { $0.countries(among: regions) })
      for code in codes { naming[code, default: []].append(position) }
    }
  }
}

extension Library {
  /// The global and regional instruments in which countries take part.
  package var multilateralInstruments: [Instrument] {
    indexes.participations.multilateral.map { instruments[$0] }
  }

  /// The instruments that two countries have made with each other.
  package var bilateralInstruments: [Instrument] {
    indexes.participations.bilateral.map { instruments[$0] }
  }

  /// The multilateral instruments that name a country, as a party or as none.
  package func multilateralInstruments(naming country: CountryCode) -> [Instrument] {
    (indexes.participations.naming[country] ?? []).map { instruments[$0] }
  }

  /// Whether any instrument is one in which countries take part.
  package var hasParticipations: Bool {
    !indexes.participations.multilateral.isEmpty || !indexes.participations.bilateral.isEmpty
  }

  /// The countries whose part in multilateral instruments is asked: those of the site's region,
  /// then all others that such an instrument names, as a party or in a step, each by name.
  package var participationCountries: [CountryCode] {
    let members = settings.region.flatMap { regions[$0] }?.members ?? []
    let others = Set(indexes.participations.naming.keys).subtracting(members)
    return byName(Set(members)) + byName(others)
  }

  /// Where a country or a region stands with an instrument.
  package func participation(of place: Place, in instrument: Instrument) -> Participation {
    Participation(
      of: place, in: instrument, among: regions, at: settings.date,
      mentions: indexes.participations.mentions[instrument.id])
  }

  /// What is said of an instrument itself and of no party. Nil where that is nothing.
  package func ownSteps(of instrument: Instrument) -> Participation? {
    Participation(of: instrument, among: regions, at: settings.date)
  }

  /// Whether sources disagree on an instrument, or on the part of any country or region in it. Every
  /// page and data file asks here.
  package func isDisputed(_ instrument: Instrument) -> Bool {
    instrument.isDisputed || indexes.participations.disputed[instrument.id] != nil
      || indexes.participations.disputedDates[instrument.id] != nil
  }

  /// The events of an instrument itself that sources date differently, each kind with its dates. Those
  /// that are parts in a treaty are among ``disputedParts(of:)``.
  package func disputedDates(of instrument: Instrument) -> [[LegalEvent]] {
    indexes.participations.disputedDates[instrument.id] ?? []
  }

  /// Where sources disagree on a part, or on the steps of the instrument itself. Those of which the
  /// statuses already differ, or on which the record has a question, are not among them.
  package func disputedParts(of instrument: Instrument) -> [Participation] {
    indexes.participations.disputed[instrument.id] ?? []
  }

  /// The countries and regions that an instrument names as parties, with the members that are meant.
  package func namedPlaces(of instrument: Instrument) -> [Place] {
    instrument.namedPlaces(among: regions)
  }
}
