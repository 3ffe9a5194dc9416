import Fields

extension LegalEventType {
  /// What the program knows of an event.
  package enum Meaning: String, FieldChoice {
    case adopted
    case openedForSignature = "opened-for-signature"
    case signed
    /// A state is bound by its signature alone, which needs no ratification.
    case signedDefinitively = "signed-definitively"
    case ratified
    /// How an organization consents to be bound where a state ratifies.
    case formallyConfirmed = "formally-confirmed"
    case acceded
    /// A state takes over a consent to be bound that its predecessor gave.
    case succeeded
    case provisionallyApplied = "provisionally-applied"
    case provisionalApplicationEnded = "provisional-application-ended"
    case reservation
    case declaration
    case objection
    case reservationWithdrawn = "reservation-withdrawn"
    case declarationWithdrawn = "declaration-withdrawn"
    case objectionWithdrawn = "objection-withdrawn"
    case extendedToTerritory = "extended-to-territory"
    /// A bill comes before a legislature.
    case introduced
    case passed
    /// The head of state agrees to what a legislature has passed.
    case assented
    case rejected
    /// A bill falls because its legislature has ended.
    case lapsed
    case promulgated
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
    case partlyAnnulled = "partly-annulled"
    case expired
    /// A court gives its judgment.
    case delivered
    case appealed
    /// A higher court confirms a judgment.
    case upheld
    case overturned
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
    case .suspended, .repealed, .annulled, .expired, .overturned, .rejected, .lapsed: true
    default: false
    }
  }

  /// Whether sources announce it: a day of commencement or expiry is fixed before it comes, and notice
  /// of a withdrawal is given.
  package var isAnnounced: Bool {
    switch meaning {
    case .withdrawn, .partlyRepealed, .provisionallyApplied, .provisionalApplicationEnded,
      .extendedToTerritory:
      true
    case .overturned, .rejected, .lapsed: false
    default: bringsIntoForce || endsForce
    }
  }

  /// Whether a party says by it how far or where it is bound, and is as much a party as before.
  package var isRemark: Bool {
    switch meaning {
    case .reservation, .declaration, .objection, .reservationWithdrawn, .declarationWithdrawn,
      .objectionWithdrawn, .extendedToTerritory:
      true
    default: false
    }
  }

  /// Whether there must have been a text before it could happen to it.
  package var presupposesText: Bool {
    switch meaning {
    case .amended, .partlyRepealed, .reaffirmed, .suspended, .suspensionEnded, .withdrawn,
      .repealed, .annulled, .partlyAnnulled, .expired, .reviewed, .appealed, .upheld, .overturned,
      .rejected, .lapsed, .provisionalApplicationEnded:
      true
    default: isRemark
    }
  }

  /// Whether the instrument exists as a text from this event on.
  package var makes: Bool {
    switch meaning {
    case .adopted, .signed, .signedDefinitively, .passed, .assented, .promulgated, .issued,
      .concluded, .approved, .delivered:
      true
    default: false
    }
  }
}
