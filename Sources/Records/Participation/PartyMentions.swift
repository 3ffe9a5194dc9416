package import Values

/// What one instrument says of whom, sorted out once: a treaty with 150 parties is asked for each of them.
package struct PartyMentions: Sendable {
  private let instrument: Instrument
  /// The places of events and statuses that are of the instrument itself or name a region, whose members
  /// may be meant.
  private let sharedEvents: [Int]
  private let sharedStatuses: [Int]
  private let ownEvents: [Place: [Int]]
  private let ownStatuses: [Place: [Int]]
  private let listedPlaces: Set<Place>
  private let listedRegions: [Place]
  /// Statuses that say different things of one party.
  let conflicts: [[StatusClaim]]
  /// How the instrument has ended or is suspended for each of its parties.
  let endOfWhole: [Participation.Step]

  /// - Parameter edition: The day of the edition. What is dated later has not happened.
  package init(
    of instrument: Instrument, among regions: RecordIndex<Region>, at edition: Day
  ) {
    self.instrument = instrument
    (sharedEvents, ownEvents) = Self.sorted(instrument.events.map(\.parties))
    (sharedStatuses, ownStatuses) = Self.sorted(
      instrument.statuses.map { claim in claim.party.map { [$0] } ?? [] })
    listedPlaces = Set(instrument.parties)
    listedRegions = instrument.parties.filter(Self.isRegion)
    conflicts = instrument.conflictingStatuses
    endOfWhole = PartReader(
      place: nil, instrument: instrument, regions: regions, edition: edition
    ).endOfWhole()
  }

  private static func isRegion(_ place: Place) -> Bool {
    if case .region = place { true } else { false }
  }

  private static func sorted(_ parties: [[Place]]) -> (shared: [Int], own: [Place: [Int]]) {
    var shared: [Int] = []
    var own: [Place: [Int]] = [:]
    for (index, places) in parties.enumerated() {
      if places.isEmpty || places.contains(where: isRegion) {
        shared.append(index)
      } else {
        for place in places where own[place]?.last != index {
          own[place, default: []].append(index)
        }
      }
    }
    return (shared, own)
  }

  /// The events that may say something of a place, in the order of the record.
  func events(of place: Place) -> [LegalEvent] {
    Self.merged(sharedEvents, ownEvents[place] ?? []).map { instrument.events[$0] }
  }

  /// The statuses that may say something of a place, in the order of the record.
  func statuses(of place: Place) -> [StatusClaim] {
    Self.merged(sharedStatuses, ownStatuses[place] ?? []).map { instrument.statuses[$0] }
  }

  /// The entries of the list of parties that may be meant by a place.
  func parties(of place: Place) -> [Place] {
    (listedPlaces.contains(place) && !Self.isRegion(place) ? [place] : []) + listedRegions
  }

  private static func merged(_ left: [Int], _ right: [Int]) -> [Int] {
    left.isEmpty ? right : right.isEmpty ? left : (left + right).sorted()
  }
}
