extension Participation {
  /// Reads from an instrument where a country stands with it.
  ///
  /// What is said of no party in particular holds for the parties. A region that is a party stands
  /// for all its members.
  package init(
    of country: CountryCode, in instrument: Instrument, among regions: RecordIndex<Region>
  ) {
    let party = instrument.parties.lazy.compactMap {
      Subject(of: $0, for: country, among: regions)
    }.min { $0.order < $1.order }
    let steps = Self.steps(of: country, in: instrument, isParty: party != nil, among: regions)
    let positive = steps.filter { $0.state != .notParty }
    self.country = country
    self.steps = steps
    region = if case .members(let region) = party { region } else { nil }

    if positive.isEmpty, party == nil {
      isDisputed = false
      let refusals = steps.flatMap(\.sources)
      if !refusals.isEmpty {
        states = [.notParty]
        sources = refusals
      } else if instrument.hasOnlyTheNamedParties(among: regions) {
        states = [.notParty]
        sources = instrument.header.sources
      } else {
        states = [.notKnown]
        sources = Self.silences(of: country, in: instrument, among: regions).flatMap(\.sources)
      }
      return
    }
    let furthest = Self.furthest(of: positive) ?? .party
    var answers: Set<ParticipationState> = [furthest]
    answers.formUnion(
      Self.differingStatuses(of: country, in: instrument, isParty: party != nil, among: regions))
    answers.formUnion(Self.unfinished(among: positive))
    if Self.isRefused(steps, isParty: party != nil, in: instrument) { answers.insert(.notParty) }
    states = answers.sorted(by: >)
    isDisputed = answers.count > 1 || Self.hasDifferingDates(positive)
    let said = steps.filter { answers.contains($0.state) }.flatMap(\.sources)
    sources = (answers.contains(.party) ? instrument.header.sources : []) + said
  }

  /// The furthest step. One that was suspended and certainly came into force later is in force.
  private static func furthest(of steps: [Step]) -> ParticipationState? {
    let furthest = steps.map(\.state).max()
    guard furthest == .suspended else { return furthest }
    let suspensions = steps.filter { $0.state == .suspended }
    let isBack = steps.contains { step in
      step.state == .inForce && suspensions.allSatisfy { $0.isCertainlyBefore(step) }
    }
    return isBack ? .inForce : furthest
  }

  // MARK: Disagreement

  /// The states that an instrument's conflicting statuses give the country.
  private static func differingStatuses(
    of country: CountryCode, in instrument: Instrument, isParty: Bool,
    among regions: RecordIndex<Region>
  ) -> Set<ParticipationState> {
    var differing: Set<ParticipationState> = []
    for claims in instrument.conflictingStatuses {
      let concerns = claims.contains { claim in
        claim.party.map { Subject(of: $0, for: country, among: regions) != nil } ?? isParty
      }
      guard concerns else { continue }
      // A refusal is weighed against the steps below, for it may be older than they are.
      let states = Set(claims.compactMap { ParticipationState($0) }).subtracting([.notParty])
      if states.count > 1 { differing.formUnion(states) }
    }
    return differing
  }

  /// Both states, where one source has a country bound and another has it on the way there, unless
  /// the dates tell that the one came before the other.
  private static func unfinished(among steps: [Step]) -> Set<ParticipationState> {
    let own = steps.filter { $0.subject != .allParties }
    guard let done = own.first(where: { $0.state.isBeyondRatification }) else { return [] }
    let isOpen = own.contains { step in
      step.state == .pursuingRatification && !step.isCertainlyBefore(done)
    }
    return isOpen ? [.pursuingRatification, done.state] : []
  }

  /// Whether a source that says no stands against one that says yes.
  private static func isRefused(
    _ steps: [Step], isParty: Bool, in instrument: Instrument
  ) -> Bool {
    let binding = steps.filter { $0.state.makesParty(to: instrument.type) }
    guard isParty || !binding.isEmpty else { return false }
    return steps.contains { step in
      step.state == .notParty && !binding.contains { step.isCertainlyBefore($0) }
    }
  }

  /// Whether one step is given dates that cannot both be right.
  private static func hasDifferingDates(_ steps: [Step]) -> Bool {
    // What was suspended may well have come into force twice.
    guard !steps.contains(where: { $0.state == .suspended }) else { return false }
    return steps.indices.contains { index in
      steps[..<index].contains { earlier in
        let later = steps[index]
        guard earlier.state == later.state, earlier.subject == later.subject,
          let first = earlier.date, let second = later.date
        else { return false }
        return first.compare(to: second) != .cannotTell
      }
    }
  }
}

extension Participation.Step {
  fileprivate func isCertainlyBefore(_ other: Participation.Step) -> Bool {
    guard let time, let later = other.time else { return false }
    return time.compare(to: later) == .before
  }
}

extension ParticipationState {
  /// Whether a state in it takes part for good. Who has only signed a treaty is not yet a party.
  fileprivate func makesParty(to type: InstrumentKind) -> Bool {
    switch self {
    case .notKnown, .notParty, .underDevelopment, .pursuingRatification: false
    case .concluded, .adopted, .endorsed, .signed: !type.needsRatification
    default: true
    }
  }
}
