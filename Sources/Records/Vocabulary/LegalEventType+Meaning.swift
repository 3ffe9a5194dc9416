import Fields

extension LegalEventType {
  /// What the program knows of an event.
  package enum Meaning: String, FieldChoice {
    case adopted
    case signed
    case ratified
    case acceded
    /// A state takes over a consent to be bound that its predecessor gave.
    case succeeded
    case provisionallyApplied = "provisionally-applied"
    case reservation
    case declaration
    case objection
    case reservationWithdrawn = "reservation-withdrawn"
    case extendedToTerritory = "extended-to-territory"
    case promulgated
    case passed
    case issued
    case concluded
    case endorsed
    case approved
    case inForce = "in-force"
    case tookEffect = "took-effect"
    case reaffirmed
    case established
    case launched
    case published
    case disseminated
    case finalised
    case submitted
    case accepted
    case drafted
    case developed
    case implemented
    case held
    case built
    case amended
    case partlyRepealed = "partly-repealed"
    case suspended
    case suspensionEnded = "suspension-ended"
    case withdrawn
    case repealed
    case annulled
    case expired
    case reviewed
    /// What no rule knows.
    case other
  }
}

extension LegalEventType {
  /// Whether the instrument is in force from this event on.
  package var bringsIntoForce: Bool { commences || self == .suspensionEnded }

  /// Whether the instrument is in force from this event on for the first time, or again after its end.
  package var commences: Bool { self == .inForce || self == .tookEffect }

  /// Whether the instrument is no longer in force from this event on.
  package var endsForce: Bool {
    switch meaning {
    case .suspended, .repealed, .annulled, .expired: true
    default: false
    }
  }

  /// Whether sources announce it: a day of commencement or expiry is fixed before it comes, and notice
  /// of a withdrawal is given.
  package var isAnnounced: Bool {
    switch meaning {
    case .withdrawn, .partlyRepealed, .provisionallyApplied, .extendedToTerritory: true
    default: bringsIntoForce || endsForce
    }
  }

  /// Whether a party says by it how far or where it is bound, and is as much a party as before.
  package var isRemark: Bool {
    switch meaning {
    case .reservation, .declaration, .objection, .reservationWithdrawn, .extendedToTerritory: true
    default: false
    }
  }

  /// Whether there must have been a text before it could happen to it.
  package var presupposesText: Bool {
    switch meaning {
    case .amended, .partlyRepealed, .reaffirmed, .suspended, .suspensionEnded, .withdrawn,
      .repealed,
      .annulled, .expired, .reviewed:
      true
    default: isRemark
    }
  }

  /// Whether the instrument exists as a text from this event on.
  package var makes: Bool {
    switch meaning {
    case .adopted, .signed, .passed, .promulgated, .issued, .concluded, .approved: true
    default: false
    }
  }
}
