import Diagnostics
import Library
import Records
import Values

/// Nothing can happen to an instrument before it exists; found only where the dates can tell.
enum ImpossibleOrder: Check {
  static let rule = Rule(
    "impossible-order",
    summary: "an event must not come before the event that makes it possible",
    why: """
      A treaty cannot be in force before it is adopted, nor ratified before it is signed. One of the \
      dates is wrong, and a reader who relies on either may be misled.
      """,
    fix: """
      Compare both dates with their sources. Where a source itself has them so, leave the date and \
      say under 'doubt' of the later step why it cannot be right. Dates that may overlap, such as \
      2008 and 2008-03, are never reported.
      """,
    failing: .init("legal/example.yml", law(promulgated: "2006")),
    passing: .init("legal/example.yml", law(promulgated: "2008")))

  static let keys: Set<String>? = ["events"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      let dated = Dictionary(
        grouping: instrument.events.filter { $0.date != nil }, by: \.type.meaning)
      guard dated.count > 1 else { return [] }
      return instrument.events.compactMap { event in
        guard let date = event.date, event.doubt == nil,
          // The law of one state may set a day before its adoption: that is a rule of its own.
          instrument.takesParticipants || !event.type.commences,
          let needed = event.type.needs.lazy.compactMap({ need in
            earliest(of: dated[need.type] ?? [], after: date, for: need.covers(event.parties)) {
              hasRejoined(by: $0, after: event, in: instrument)
            }
          }).first
        else { return nil }
        return finding(event, date, needed.event, needed.date)
      }
    }
  }

  /// Whether a step is that of a party that had left and joined again, so that it says nothing of what
  /// the party did before.
  private static func hasRejoined(
    by step: LegalEvent, after event: LegalEvent, in instrument: Instrument
  ) -> Bool {
    instrument.events.contains { withdrawal in
      guard withdrawal.type == .withdrawn, withdrawal.doubt == nil,
        withdrawal.parties.contains(where: { step.parties.contains($0) }),
        withdrawal.isCertainlyBefore(step)
      else { return false }
      guard event.type == .withdrawn, withdrawal.date == event.date else {
        return !withdrawal.isCertainlyBefore(event)
      }
      // Of the withdrawal itself only an earlier step tells that the party had joined before.
      return instrument.events.contains { earlier in
        earlier.type != .withdrawn && earlier.isCertainlyBefore(withdrawal)
          && earlier.parties.contains { step.parties.contains($0) }
      }
    }
  }

  /// The earliest of the events, if each that concerns the party came after `date`. Those that are
  /// explained in another way prove nothing.
  private static func earliest(
    of events: [LegalEvent], after date: PartialDate, for concerns: ([Place]) -> Bool,
    unless isExplained: (LegalEvent) -> Bool
  ) -> (event: LegalEvent, date: PartialDate)? {
    var first: (event: LegalEvent, date: PartialDate)?
    for event in events where concerns(event.parties) && event.doubt == nil {
      guard let other = event.date else { continue }
      guard date.compare(to: other) == .before else { return nil }
      if isExplained(event) { continue }
      if first.map({ other < $0.date }) ?? true { first = (event, other) }
    }
    return first
  }

  private static func finding(
    _ event: LegalEvent, _ date: PartialDate, _ needed: LegalEvent, _ other: PartialDate
  ) -> Diagnostic {
    rule.finding(
      "\(event.named(date)) comes before \(needed.named(other)), without which it cannot be",
      at: event.range,
      related: [needed.related(other)])
  }

  private static func law(promulgated: String) -> String {
    """
    - id: example-law
      title: Example Law
      kind: law
      scope: national
      countries: KHM
      events:
        - type: adopted
          date: 2008-02-15
          sources: example-report, p. 3
        - type: promulgated
          date: \(promulgated)
          sources: example-report, p. 4
      sources: example-report, p. 3

    """
  }
}

/// An event without which another cannot be.
private struct Need {
  let type: LegalEventType.Meaning
  /// Whether it must be the same party's, because that of all parties together proves nothing.
  var ofSameParty = false

  /// Which parties' events must come before one of `parties`.
  func covers(_ parties: [Place]) -> ([Place]) -> Bool {
    { other in
      let isShared = other.contains(where: parties.contains)
      return ofSameParty ? isShared : other.isEmpty || isShared
    }
  }
}

extension LegalEventType {
  /// What must have happened before, the surest first.
  fileprivate var needs: [Need] {
    switch meaning {
    case .ratified: [Need(type: .signed), Need(type: .adopted)]
    case .signed, .signedDefinitively: [Need(type: .openedForSignature)]
    case .openedForSignature: [Need(type: .adopted)]
    case .acceded, .formallyConfirmed, .succeeded, .provisionallyApplied, .reservation,
      .declaration, .objection, .extendedToTerritory:
      [Need(type: .adopted)]
    case .reservationWithdrawn: [Need(type: .reservation, ofSameParty: true)]
    case .declarationWithdrawn: [Need(type: .declaration, ofSameParty: true)]
    case .objectionWithdrawn: [Need(type: .objection, ofSameParty: true)]
    case .provisionalApplicationEnded: [Need(type: .provisionallyApplied, ofSameParty: true)]
    case .passed: [Need(type: .introduced)]
    case .assented: [Need(type: .passed), Need(type: .introduced)]
    case .rejected, .lapsed: [Need(type: .introduced)]
    case .appealed, .upheld, .overturned: [Need(type: .delivered)]
    case .suspensionEnded: [Need(type: .suspended), Need(type: .adopted)]
    case .promulgated: [Need(type: .passed), Need(type: .adopted)]
    case .inForce, .tookEffect:
      [
        Need(type: .adopted), Need(type: .signed), Need(type: .passed), Need(type: .concluded),
        Need(type: .assented), Need(type: .ratified, ofSameParty: true),
        Need(type: .acceded, ofSameParty: true),
        Need(type: .accepted, ofSameParty: true), Need(type: .approved, ofSameParty: true),
      ]
    case .amended, .partlyRepealed, .suspended, .withdrawn, .repealed, .annulled, .partlyAnnulled,
      .expired, .reaffirmed, .reviewed:
      [
        Need(type: .adopted), Need(type: .signed), Need(type: .passed), Need(type: .concluded),
        Need(type: .issued),
      ]
    default: []
    }
  }
}
