import Records

/// A column of the table of participants, after those of the United Nations Treaty Collection.
enum ParticipantColumn: CaseIterable {
  case signature
  case provisional
  case consent
  case inForce
  case end

  init?(_ state: ParticipationState) {
    switch state {
    case .signed, .concluded, .adopted, .endorsed: self = .signature
    case .provisionallyApplied, .provisionalApplicationEnded: self = .provisional
    case .signedDefinitively, .approved, .accepted, .ratified, .formallyConfirmed, .acceded,
      .succeeded:
      self = .consent
    case .inForce: self = .inForce
    case .suspended, .superseded, .membershipEnded, .ended, .withdrawn: self = .end
    case .notKnown, .notParty, .party, .underDevelopment, .pursuingRatification: return nil
    }
  }

  var head: ParticipantWord {
    switch self {
    case .signature: .signature
    case .provisional: .provisional
    case .consent: .consent
    case .inForce: .inForce
    case .end: .end
    }
  }
}

extension ParticipationState {
  /// The letter by which treaty collections mark a form of consent, with what it means. Ratification has
  /// none.
  var consentMark: (letter: String, word: ParticipantWord)? {
    switch self {
    case .acceded: ("a", .accession)
    case .accepted: ("A", .acceptance)
    case .approved: ("AA", .approval)
    case .formallyConfirmed: ("c", .confirmation)
    case .succeeded: ("d", .succession)
    case .signedDefinitively: ("s", .definitiveSignature)
    default: nil
    }
  }

  /// Whether its column's head says what it is, so that a date alone is enough.
  var isNamedByColumn: Bool {
    switch self {
    case .signed, .provisionallyApplied, .ratified, .inForce: true
    default: consentMark != nil
    }
  }
}
