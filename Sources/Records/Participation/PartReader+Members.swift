import Values

extension [Participation.Step] {
  /// Takes away the steps of a region's members that do not hold for a country with steps of its own.
  ///
  /// - Parameter type: What sort of instrument it is.
  mutating func leaveOutStepsOfOtherMembers(of type: InstrumentKind) {
    let own = filter { $0.subject == .itself }
    guard !own.isEmpty else { return }
    let consents = own.filter(\.state.isConsent)
    let joining = own.filter { $0.state.isJoining && $0.time != nil }
    let stops = own.filter(\.state.isStop)
    removeAll { step in
      guard step.subject != .itself, !step.state.isStop else { return false }
      // Members are bound by what a country has agreed to itself, and not before it did.
      if step.state == .inForce, !consents.isEmpty,
        !consents.contains(where: { $0.isCertainlyBefore(step) })
      {
        return true
      }
      if step.state.isBeyondRatification, !joining.isEmpty,
        joining.allSatisfy({ step.isCertainlyBefore($0) })
      {
        return true
      }
      // A country that left, or suspended its part, takes it up again by a step of its own only.
      return stops.contains { stop in
        stop.isGivenBefore(step)
          && !own.contains { $0.resumes(after: stop, type) && !step.isCertainlyBefore($0) }
      }
    }
  }
}

extension Participation.Step {
  /// Whether it takes up again, for those of whom it is said, a part that a stop interrupted.
  ///
  /// A suspended treaty comes back into force. A party that left must join again: that a source still
  /// counts it as bound is no such step.
  fileprivate func resumes(after stop: Participation.Step, _ type: InstrumentKind) -> Bool {
    let isResuming = stop.state == .suspended ? state == .inForce : isJoiningAgain(to: type)
    return isResuming && follows(stop)
  }

  /// Whether it makes a party of who had left. The end of a suspension does not.
  func isJoiningAgain(to type: InstrumentKind) -> Bool {
    event != nil && event?.meaning != .suspensionEnded && state.makesParty(to: type)
  }

  /// Whether it comes after a stop. The end of a suspension does, unless the dates say otherwise.
  func follows(_ stop: Participation.Step) -> Bool {
    guard event?.meaning == .suspensionEnded, stop.state == .suspended else {
      return stop.isGivenBefore(self)
    }
    return !isCertainlyBefore(stop)
  }

  /// Whether its source gives it a time before the other step. The date of a stop may be doubted: it
  /// still is no reason to think that the stop came last.
  func isGivenBefore(_ other: Participation.Step) -> Bool {
    guard let given = date ?? asOf, let later = other.time else { return false }
    return given.compare(to: later) == .before
  }
}

extension ParticipationState {
  /// Whether a state in it has agreed to be bound, or taken a first step towards it, by itself.
  fileprivate var isJoining: Bool {
    isConsent || (.concluded ... .signed).contains(self)
  }
}
