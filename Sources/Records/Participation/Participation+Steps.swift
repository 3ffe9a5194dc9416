extension Participation {
  /// Everything that the events and statuses say of a country, the furthest step first.
  static func steps(
    of country: CountryCode, in instrument: Instrument, isParty: Bool,
    among regions: RecordIndex<Region>
  ) -> [Step] {
    func subject(_ place: Place?) -> Subject? {
      guard let place else { return isParty ? .allParties : nil }
      return Subject(of: place, for: country, among: regions)
    }
    var steps = instrument.events.compactMap { event -> Step? in
      guard let state = ParticipationState(event), let subject = subject(event.party) else {
        return nil
      }
      return Step(
        state: state, date: event.date, asOf: nil, subject: subject, sources: event.sources)
    }
    for claim in instrument.statuses {
      guard let state = ParticipationState(claim), let subject = subject(claim.party) else {
        continue
      }
      let step = Step(
        state: state, date: nil, asOf: claim.asOf, subject: subject, sources: claim.sources)
      if !absorb(step, into: &steps) { steps.append(step) }
    }
    // What is said of all parties is not said of one that a source has still on its way.
    if steps.contains(where: { $0.subject == .country && $0.state == .pursuingRatification }) {
      steps.removeAll { $0.subject != .country && $0.state.isBeyondRatification }
    }
    return steps.enumerated().sorted { $0.element.isBefore($1.element) ?? ($0.offset < $1.offset) }
      .map(\.element)
  }

  /// The sources that say of a country outright that its part is not known.
  static func silences(
    of country: CountryCode, in instrument: Instrument, among regions: RecordIndex<Region>
  ) -> [StatusClaim] {
    instrument.statuses.filter { claim in
      claim.status == .unknown
        && claim.party.map { Subject(of: $0, for: country, among: regions) != nil } ?? false
    }
  }

  /// Adds a status to the event of which it says the same from the same documents.
  private static func absorb(_ claim: Step, into steps: inout [Step]) -> Bool {
    let documents = Set(claim.sources.map(\.source))
    let index = steps.firstIndex { step in
      step.state == claim.state && step.subject == claim.subject
        && documents.isSubset(of: step.sources.map(\.source))
    }
    guard let index else { return false }
    for citation in claim.sources
    where !steps[index].sources.contains(where: {
      $0.source == citation.source && $0.locator == citation.locator
    }) {
      steps[index].sources.append(citation)
    }
    if steps[index].date == nil, steps[index].asOf == nil { steps[index].asOf = claim.asOf }
    return true
  }
}

extension Participation.Subject {
  /// What a place says of a country: it itself, or a region with it as a member. Nil for others.
  init?(of place: Place, for country: CountryCode, among regions: RecordIndex<Region>) {
    switch place {
    case .country(country): self = .country
    case .country: return nil
    case .region(let region):
      guard regions[region]?.members.contains(country) == true else { return nil }
      self = .members(region)
    }
  }
}

extension Participation.Step {
  /// Further steps first, then what is said of the country itself, then by date. Nil for a tie.
  fileprivate func isBefore(_ other: Participation.Step) -> Bool? {
    if state != other.state { return state > other.state }
    if subject.order != other.subject.order { return subject.order < other.subject.order }
    guard date != other.date else { return nil }
    guard let date else { return false }
    guard let later = other.date else { return true }
    return date < later
  }
}
