import Values

extension Instrument {
  /// Whether its sources give statuses for the same party that cannot all stand, or disagree on
  /// anything else.
  package var isDisputed: Bool {
    !header.disputes.isEmpty || !conflictingStatuses.isEmpty
  }

  /// The status claims of each party on which the sources disagree.
  ///
  /// That a party is none agrees with its withdrawal, whatever it was before. A source without a time
  /// may be older than the withdrawal, too.
  package var conflictingStatuses: [[StatusClaim]] {
    let made = events.filter(\.type.makes).compactMap(\.date).min()
    let left = Set(events.filter { $0.type == .withdrawn }.flatMap(\.parties))
    return statuses.byParty.compactMap { party, claims in
      let hasLeft =
        party.map(left.contains) ?? false
        || claims.contains { $0.status == .withdrawn } && claims.contains { $0.asOf == nil }
      let compared = hasLeft ? claims.filter { !$0.status.isAbsence } : claims
      return StatusClaim.disagree(compared, made: made, of: type) ? claims : nil
    }
  }

}

extension [StatusClaim] {
  /// The claims by party, in the order in which the record names the parties.
  package var byParty: [(party: Place?, claims: [StatusClaim])] {
    var positions: [Place?: Int] = [:]
    var groups: [(party: Place?, claims: [StatusClaim])] = []
    for claim in self {
      if let position = positions[claim.party] {
        groups[position].claims.append(claim)
      } else {
        positions[claim.party] = groups.count
        groups.append((claim.party, [claim]))
      }
    }
    return groups
  }
}

extension StatusClaim {
  /// Whether claims about one party cannot be read as one after the other.
  ///
  /// Different statuses agree where an instrument can have both at once. Else they agree only where each
  /// is dated, the dates tell which came first, and an instrument can go from the one to the other. A
  /// source that does not know contradicts none.
  ///
  /// - Parameter made: When the instrument was made; from then on it cannot be a plan.
  fileprivate static func disagree(
    _ claims: [StatusClaim], made: PartialDate?, of type: InstrumentKind
  ) -> Bool {
    let known = claims.filter { $0.status != .unknown }
    guard let first = known.first, known.contains(where: { $0.status != first.status }) else {
      return false
    }
    let undated = known.filter { $0.asOf == nil }
    let isRefuted = undated.contains { claim in
      known.contains { !claim.status.goesWith($0.status, in: type) }
    }
    if isRefuted { return true }
    let dated = known.compactMap { claim in claim.asOf.map { (date: $0, status: claim.status) } }
    var earlier: [InstrumentStatus: EarlierClaims] = [:]
    for claim in dated.sorted(by: { $0.date < $1.date }) {
      let isRefuted = earlier.contains { status, claims in
        !status.goesWith(claim.status, in: type)
          && !(claims.canPrecede(claim.date) && status.canBecome(claim.status))
      }
      if isRefuted { return true }
      let isLatePlan = claim.status.isPlanned && made?.compare(to: claim.date) == .before
      earlier[claim.status, default: EarlierClaims(last: claim.date)]
        .add(claim.date, isLatePlan: isLatePlan)
    }
    return false
  }
}

/// The claims of one status so far. Claims may be many and statuses are few, so that each claim is
/// compared with each other status once, not with each other claim.
private struct EarlierClaims {
  /// The date that may reach furthest.
  private(set) var last: PartialDate
  /// Whether one of them calls the instrument a plan when it was made already.
  private(set) var haveLatePlan = false

  init(last: PartialDate) {
    self.last = last
  }

  mutating func add(_ date: PartialDate, isLatePlan: Bool) {
    if date.latest > last.latest { last = date }
    haveLatePlan = haveLatePlan || isLatePlan
  }

  /// Whether another status can be of a later time than all of them.
  func canPrecede(_ date: PartialDate) -> Bool {
    !haveLatePlan && last.compare(to: date) == .before
  }
}

extension InstrumentStatus {
  /// The stages of an instrument's life, which it does not go through backwards.
  private enum Stage: Int {
    case planned
    case made
    case seekingConsent
    case consented
    case appealed
    case inEffect
    case ended
  }

  private var stage: Stage? {
    switch meaning {
    case .introduced, .proposed, .recommended, .notDeveloped, .notFinalised, .underDevelopment,
      .awaitingEndorsement, .acceptedInPrinciple:
      .planned
    case .signed, .adopted, .endorsed, .approved, .issued, .concluded, .developed, .established,
      .published, .passed, .assented, .delivered:
      .made
    case .pursuingRatification, .notParty, .provisionallyApplied: .seekingConsent
    case .ratified, .acceded, .succeeded: .consented
    case .appealed: .appealed
    case .inForce, .partlyInForce, .upheld, .implemented, .ongoing, .underReview, .notAmended:
      .inEffect
    case .superseded, .suspended, .withdrawn, .repealed, .annulled, .expired, .rejected, .lapsed,
      .overturned:
      .ended
    case .unknown: nil
    }
  }

  package var isPlanned: Bool { stage == .planned }

  var isInEffect: Bool { stage == .inEffect }

  var isEnd: Bool { stage == .ended }

  /// Whether it says of a party that it is none, or none any longer.
  fileprivate var isAbsence: Bool { self == .notParty || self == .withdrawn }

  /// Whether an instrument can have both statuses at once: what is in force may be under review too, and
  /// who has only signed a treaty is no party to it.
  fileprivate func goesWith(_ other: InstrumentStatus, in type: InstrumentKind) -> Bool {
    if self == other { return true }
    if isBeforeConsent(in: type), other.isBeforeConsent(in: type) { return true }
    guard isInEffect, other.isInEffect else { return false }
    return self != .partlyInForce && other != .partlyInForce
      || self != .inForce && other != .inForce
  }

  /// Whether a party that has it has not consented to be bound yet.
  private func isBeforeConsent(in type: InstrumentKind) -> Bool {
    switch meaning {
    case .notParty, .pursuingRatification: true
    case .signed, .provisionallyApplied: type.needsRatification
    default: false
    }
  }

  /// Whether an instrument that had this status can later have the other. One that was suspended
  /// may come back into force, a state that is no party may take any step, and a party may leave.
  fileprivate func canBecome(_ other: InstrumentStatus) -> Bool {
    if self == .notParty || other == .notParty { return true }
    if self == .withdrawn { return other.stage != .inEffect }
    // A judgment goes from court to court.
    if other == .appealed { return self == .delivered || self == .upheld || self == .overturned }
    guard let stage, let next = other.stage else { return true }
    return stage.rawValue <= next.rawValue || (self == .suspended && next == .inEffect)
  }
}
