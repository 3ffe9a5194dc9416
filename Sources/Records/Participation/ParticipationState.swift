/// Where a country stands with an instrument, in the order of steps: the furthest names the state.
///
/// After the terms of the Vienna Convention on the Law of Treaties, articles 10 to 16, 24 and 25, and of
/// that on the succession of states in respect of treaties.
package enum ParticipationState: String, Sendable, CaseIterable, Comparable {
  /// No source says. It is never read as a no.
  case notKnown = "not-known"
  /// A source says so, or names every party and not this one.
  case notParty = "not-party"
  /// Named among those who take part; no source says by which step.
  case party
  case underDevelopment = "under-development"
  case concluded
  case adopted
  case endorsed
  case signed
  case pursuingRatification = "pursuing-ratification"
  /// Applied until it comes into force; nobody is bound for good.
  case provisionallyApplied = "provisionally-applied"
  case provisionalApplicationEnded = "provisional-application-ended"
  /// Bound by a signature that needs no ratification.
  case signedDefinitively = "signed-definitively"
  case approved
  case accepted
  case ratified
  /// How an organization consents to be bound where a state ratifies.
  case formallyConfirmed = "formally-confirmed"
  case acceded
  case succeeded
  case inForce = "in-force"
  case suspended
  /// Another instrument has taken its place.
  case superseded
  /// The country has left the group through which it took part.
  case membershipEnded = "membership-ended"
  case ended
  case withdrawn

  package static func < (left: ParticipationState, right: ParticipationState) -> Bool {
    left.order < right.order
  }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether the state is bound by it, or it is in force: what ratification leads to.
  var isBeyondRatification: Bool { (.signedDefinitively ... .inForce).contains(self) }

  /// Whether it interrupts or ends a part that was taken before.
  package var isStop: Bool { self >= .suspended }

  /// Whether a state in it takes part for good. Who has only signed a treaty is not yet a party.
  package func makesParty(to type: InstrumentKind) -> Bool {
    switch self {
    case .notKnown, .notParty, .underDevelopment, .pursuingRatification, .provisionallyApplied,
      .provisionalApplicationEnded:
      false
    case .concluded, .adopted, .endorsed, .signed: !type.needsRatification
    default: !isStop
    }
  }

  /// What an event says of those whom it concerns. Nil where it says nothing of taking part.
  init?(_ event: LegalEvent) {
    switch event.type.meaning {
    case .concluded: self = .concluded
    case .adopted: self = .adopted
    case .endorsed: self = .endorsed
    case .signed: self = .signed
    case .signedDefinitively: self = .signedDefinitively
    case .ratified: self = .ratified
    case .formallyConfirmed: self = .formallyConfirmed
    case .acceded: self = .acceded
    case .succeeded: self = .succeeded
    case .provisionallyApplied: self = .provisionallyApplied
    case .provisionalApplicationEnded: self = .provisionalApplicationEnded
    // What concerns some provisions only changes nothing for the whole.
    case _ where event.isPartial: return nil
    case .inForce, .tookEffect, .suspensionEnded: self = .inForce
    case .suspended: self = .suspended
    case .repealed, .annulled, .expired: self = .ended
    case .withdrawn: self = .withdrawn
    // Of one party these are ways to be bound; of a whole text they are steps in making it.
    case .approved where !event.parties.isEmpty: self = .approved
    case .accepted where !event.parties.isEmpty: self = .accepted
    default: return nil
    }
  }

  /// What a status says of those whom it concerns. Nil where it says nothing of taking part.
  init?(_ claim: StatusClaim) {
    switch claim.status.meaning {
    case .underDevelopment: self = .underDevelopment
    case .concluded: self = .concluded
    case .adopted: self = .adopted
    case .endorsed: self = .endorsed
    case .signed: self = .signed
    case .pursuingRatification: self = .pursuingRatification
    case .provisionallyApplied: self = .provisionallyApplied
    case .ratified: self = .ratified
    case .acceded: self = .acceded
    case .succeeded: self = .succeeded
    case .inForce: self = .inForce
    case .suspended: self = .suspended
    case .repealed, .annulled, .expired: self = .ended
    case .superseded: self = .superseded
    case .withdrawn: self = .withdrawn
    case .approved where claim.party != nil: self = .approved
    // Of nobody in particular it would say that an instrument has no party at all.
    case .notParty where claim.party != nil: self = .notParty
    default: return nil
    }
  }
}
