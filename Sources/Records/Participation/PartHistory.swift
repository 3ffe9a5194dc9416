import Values

/// The steps of one party as a history: where they led, and where they contradict one another.
struct PartHistory {
  private let steps: [Participation.Step]
  private let type: InstrumentKind
  /// What interrupted or ended the part.
  private let stops: [Participation.Step]
  private let isSuspended: Bool
  /// The steps that are certainly later than every stop and take the part up again. A stop with a
  /// doubted date doesn't decide over a step that its source has after it.
  private let resumed: [Participation.Step]

  /// - Parameter steps: All steps but refusals.
  init(_ steps: [Participation.Step], of type: InstrumentKind) {
    self.steps = steps
    self.type = type
    let stops = steps.filter(\.state.isStop)
    let isSuspended = stops.allSatisfy { $0.state == .suspended }
    self.stops = stops
    self.isSuspended = isSuspended
    resumed = steps.filter { Self.resumes($0, after: stops, isSuspended, type) }
  }

  /// Whether a step takes the part up again after every stop.
  ///
  /// A suspended treaty comes back into force. A party that left must join again: that a source still
  /// counts it as bound is no such step.
  private static func resumes(
    _ step: Participation.Step, after stops: [Participation.Step], _ isSuspended: Bool,
    _ type: InstrumentKind
  ) -> Bool {
    let isResuming =
      isSuspended ? step.state == .inForce : step.isJoiningAgain(to: type)
    return isResuming && !stops.isEmpty && stops.allSatisfy { step.follows($0) }
  }

  /// Whether a step is of the time before the part was taken up again.
  func isPast(_ step: Participation.Step) -> Bool {
    !resumed.isEmpty && step.state != .notParty
      && !Self.resumes(step, after: stops, isSuspended, type)
  }

  /// Whether it is over for good: suspended only, it may come back.
  var hasEnded: Bool { current.map { $0.isStop && $0 != .suspended } ?? false }

  /// The furthest step, or the furthest since the part was taken up again. Nil without any step.
  var current: ParticipationState? {
    guard let stop = stops.map(\.state).max() else { return steps.map(\.state).max() }
    return resumed.map(\.state).max() ?? stop
  }

  /// The date of the earliest step of a state that is current. Nil where none has one without doubt.
  func date(of state: ParticipationState) -> PartialDate? {
    let candidates = stops.isEmpty || state.isStop ? steps : resumed
    return candidates.lazy.filter { $0.state == state && $0.doubt == nil }.compactMap(\.date).first
  }

  // MARK: Contradictions

  /// The states of steps that cannot all be right, whatever the dates.
  var contradictions: Set<ParticipationState> {
    unfinished.union(bindingTooEarly).union(boundAfterLeaving)
  }

  /// Both states, where one source has a party bound and another has it on the way there, unless the
  /// dates tell that the one came before the other.
  private var unfinished: Set<ParticipationState> {
    guard let done = steps.first(where: { $0.state.isBeyondRatification }) else { return [] }
    let isOpen = steps.contains { step in
      step.state == .pursuingRatification && !step.isCertainlyBefore(done)
    }
    return isOpen ? [.pursuingRatification, done.state] : []
  }

  /// Both states, where a source has it in force for a party before the party agreed to it. Who
  /// succeeds to a treaty gives notice of that later, and is bound from its independence on.
  private var bindingTooEarly: Set<ParticipationState> {
    let consents = steps.filter { $0.state.isConsent && $0.time != nil }
    guard !consents.contains(where: { $0.state == .succeeded }),
      let furthest = consents.map(\.state).max()
    else { return [] }
    let isEarly = steps.contains { step in
      step.state == .inForce && consents.allSatisfy { step.isCertainlyBefore($0) }
    }
    return isEarly ? [.inForce, furthest] : []
  }

  /// Both states, where a source has it in force for a party that had left and did not join again.
  private var boundAfterLeaving: Set<ParticipationState> {
    let leavings = stops.filter { $0.state != .suspended }
    guard let left = leavings.map(\.state).max(), resumed.isEmpty else { return [] }
    let bound = steps.first { step in
      step.state.isBeyondRatification && leavings.allSatisfy { $0.isGivenBefore(step) }
    }
    return bound.map { [left, $0.state] } ?? []
  }

  /// Whether sources give one step dates that cannot both be right.
  ///
  /// Only events of one type are compared: what took effect may have come into force on another day,
  /// and what expired may be repealed later. A part that was stopped may well have begun twice.
  var hasDifferingDates: Bool {
    let compared = (stops.isEmpty ? steps : resumed.isEmpty ? stops : [])
      .filter { $0.state != .suspended && $0.doubt == nil && $0.date != nil }
    return compared.indices.contains { index in
      compared[..<index].contains { $0.isDatedOtherwise(than: compared[index], among: compared) }
    }
  }

  // MARK: Refusals

  /// What it means that a source calls the party none.
  enum Refusal {
    /// It was so before the party joined, or is so since it left.
    case explained
    /// It is the newest that is known: the party must have left since its last step.
    case newest
    case contradiction
  }

  func meaning(ofRefusals refusals: [Participation.Step], isListed: Bool) -> Refusal {
    let binding = steps.filter { $0.state.makesParty(to: type) }
    // Who has only signed a treaty is no party to it, and a list may have it among those who signed.
    let hasOnlySigned = binding.isEmpty && steps.contains { $0.state == .signed }
    guard !refusals.isEmpty, isListed && !hasOnlySigned || !binding.isEmpty else {
      return .explained
    }
    let hasLeft = resumed.isEmpty && stops.contains { $0.state != .suspended }
    var meaning = Refusal.explained
    for refusal in refusals where !hasLeft {
      if binding.contains(where: { refusal.isCertainlyBefore($0) }) { continue }
      guard !binding.isEmpty, binding.allSatisfy({ $0.isCertainlyBefore(refusal) }) else {
        return .contradiction
      }
      meaning = .newest
    }
    return meaning
  }
}

extension ParticipationState {
  /// Whether a state in it has agreed to be bound, by a step of its own.
  var isConsent: Bool { (.signedDefinitively ... .succeeded).contains(self) }
}

extension Participation.Step {
  /// Whether another source gives the same step a date that cannot be this one.
  fileprivate func isDatedOtherwise(
    than other: Participation.Step, among steps: [Participation.Step]
  ) -> Bool {
    guard isSame(as: other), let own = given, let second = other.given else { return false }
    return own.differs(from: second, among: steps.filter(isSame).compactMap(\.given))
  }

  private func isSame(as other: Participation.Step) -> Bool {
    state == other.state && event == other.event && subject == other.subject
  }

  private var given: SourcedDate? { date.map { SourcedDate(date: $0, sources: sources) } }
}
