package import Values

/// Where a country or a region stands with one instrument, as the records have it.
///
/// What no source says is `notKnown`, which is never a no. What is said of no party is the
/// instrument's own and says nothing of anyone.
package struct Participation: Sendable {
  /// The country or region. Nil for what is said of the instrument itself.
  package let place: Place?
  /// The furthest that the sources say; each answer, the furthest first, where they disagree.
  package let states: [ParticipationState]
  /// Everything that was said: the steps that name the state first, then the others, the furthest
  /// first. What came before a part was taken up again comes after that, and what is announced last.
  package let steps: [Step]
  /// The region through which a country takes part, when it is not named itself.
  package let region: Reference<Region>?
  /// The date of the step that names the state. Nil when no source gives one without a doubt, or when
  /// they disagree.
  package let date: PartialDate?
  /// Whether sources disagree on the state or on the date of a step.
  package let isDisputed: Bool
  /// The citations that support the states.
  package let sources: [Citation]
  /// Who names it as taking part: the record where it is among the parties, or the sources of a
  /// status that only who takes part can have.
  package let namings: [Citation]
  /// What a party said of how far or where it is bound, in order of date: a reservation, an objection.
  /// It changes nothing in where the party is.
  package let remarks: [Remark]

  /// A step of a party that leaves it where it was.
  package struct Remark: Sendable {
    package let event: LegalEventType
    package let date: PartialDate?
    /// Why the date cannot be right, though the source gives it.
    package let doubt: String?
    /// The territory to which a treaty was extended, or where it was said.
    package let place: String?
    /// Whose reservation or declaration it answers.
    package let against: Place?
    package let subject: Subject
    package let sources: [Citation]
    /// Whether it is dated later than the edition.
    package let isAnnounced: Bool
  }

  /// Something said of a part in an instrument.
  package struct Step: Sendable {
    package let state: ParticipationState
    /// What happened. Nil for a status.
    package let event: LegalEventType?
    /// When it happened. Nil when the source gives no date, and for a status.
    package let date: PartialDate?
    /// The time for which a status was given.
    package internal(set) var asOf: PartialDate?
    /// Why the date cannot be right, though the source gives it.
    package let doubt: String?
    package internal(set) var subject: Subject
    package internal(set) var sources: [Citation]
    /// Whether it is dated later than the edition: it is announced, and hasn't happened.
    package internal(set) var isAnnounced = false
    /// Whether it says nothing of today: the part was taken up again later, or was taken as a member
    /// of a group that the country has left.
    package internal(set) var isPast = false

    /// When the step is known to have been taken. Nothing follows from a doubted date.
    var time: PartialDate? { doubt == nil ? date ?? asOf : nil }
  }

  /// Of whom a source speaks.
  package enum Subject: Sendable, Hashable {
    /// Of the country or the region, or of the instrument.
    case itself
    /// Of the members of a region, each of which is meant.
    case members(Reference<Region>)
    /// Of the instrument as a whole, in the answer for one of its parties.
    case whole

    var order: Int {
      switch self {
      case .itself: 0
      case .members: 1
      case .whole: 2
      }
    }
  }

  /// The event that distinguishes a step from another of the same state, such as a repeal from an
  /// expiry. Nil where the state is enough.
  package func distinguishingEvent(of step: Step) -> LegalEventType? {
    guard let event = step.event else { return nil }
    // That it is in force again says more than that it is in force.
    if event == .suspensionEnded { return event }
    let isShared = steps.contains { other in
      other.state == step.state && other.event.map { $0 != event } ?? false
    }
    return isShared ? event : nil
  }

  package var isKnown: Bool { states != [.notKnown] }
}
