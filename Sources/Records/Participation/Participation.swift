/// Where one country stands with one instrument, as the records have it.
///
/// What no source tells is `notKnown`, which is never a no.
package struct Participation: Sendable {
  package let country: CountryCode
  /// The furthest that the sources say; each answer, the furthest first, where they disagree.
  package let states: [ParticipationState]
  /// Everything that was said, the furthest step first.
  package let steps: [Step]
  /// The region through which the country takes part, when it is not named itself.
  package let region: Reference<Region>?
  /// Whether sources disagree on the state or on the date of a step.
  package let isDisputed: Bool
  /// What the states rest on.
  package let sources: [Citation]

  /// Something said of a country's part in an instrument.
  package struct Step: Sendable {
    package let state: ParticipationState
    /// When it happened. Nil when the source gives no date, and for a status.
    package let date: PartialDate?
    /// The time for which a status was given.
    package internal(set) var asOf: PartialDate?
    package let subject: Subject
    package internal(set) var sources: [Citation]

    /// When the step is known to have been taken.
    var time: PartialDate? { date ?? asOf }
  }

  /// Of whom a source speaks.
  package enum Subject: Sendable, Hashable {
    case country
    /// Of the members of a region as such.
    case members(Reference<Region>)
    case allParties

    var order: Int {
      switch self {
      case .country: 0
      case .members: 1
      case .allParties: 2
      }
    }
  }

  package var isKnown: Bool { states != [.notKnown] }

  /// The date of the step that names the state. Nil when no source gives it, or when they disagree.
  package var date: PartialDate? {
    guard !isDisputed, let state = states.first else { return nil }
    return steps.first { $0.state == state && $0.date != nil }?.date
  }
}
