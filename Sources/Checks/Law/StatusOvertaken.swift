import Diagnostics
import Library
import Records
import Values

/// A status that one of the instrument's own events has overtaken: in force what was repealed, a plan
/// what was adopted.
enum StatusOvertaken: Check {
  static let rule = Rule(
    "status-overtaken", .warning,
    summary: "a status that an event has overtaken must say when it was so",
    why: """
      Its page says that it is in force and that it was repealed, or that it is proposed and that it \
      was adopted. Readers cannot tell which of the two holds.
      """,
    fix: """
      Say under 'as-of' of the status when it was so, or delete the status. Where only a part was \
      repealed, the event is 'partly-repealed'. Where it came into force again, add that event. Where a \
      new text is being prepared, the status is 'under-review', or the new text has a record. Where a \
      source cannot be right, say so under 'doubt' of the event; where sources disagree, under \
      'disputes'.
      """,
    failing: .init("legal/example.yml", law(asOf: "")),
    passing: .init("legal/example.yml", law(asOf: ", as-of: 2009")))

  static let keys: Set<String>? = ["events", "status", "disputes"]
  static let needsSettings = true

  static func findings(in library: Library) -> [Diagnostic] {
    let edition = library.settings.date
    return library.instruments.compactMap { instrument in
      // A disagreement that is recorded as one is shown as one.
      guard instrument.header.disputes.isEmpty, instrument.conflictingStatuses.isEmpty else {
        return nil
      }
      let past = instrument.events.filter { event in
        instrument.isOwn(event.parties) && event.doubt == nil
          && event.date.map { $0.lower <= edition } ?? true
      }
      let ends = past.filter { event in
        instrument.isEnded(by: event) && !past.contains { $0.takesUpAgain(after: event) }
      }
      let beginnings = past.filter { $0.type.bringsIntoForce || $0.type.completes }
      for claim in instrument.statuses {
        let end = claim.status.lasts ? ends.first { claim.cannotPrecede($0) } : nil
        // What has ended is in force for nobody. What was made may still be a plan of one party.
        let isOwn = instrument.isOwn([claim.party].compactMap { $0 })
        let beginning =
          claim.status.isPlanned && claim.asOf == nil && isOwn ? beginnings.first : nil
        if let event = end ?? beginning { return finding(claim, event, in: instrument) }
      }
      return nil
    }
  }

  private static func finding(
    _ claim: StatusClaim, _ event: LegalEvent, in instrument: Instrument
  ) -> Diagnostic {
    let date = event.date.map { " \($0.preposition) \($0.text)" } ?? ""
    let party = claim.party.map { " for \($0.text)" } ?? ""
    let asOf = claim.asOf.map { " as of \($0.text)" } ?? ""
    let way = claim.asOf == nil ? ", unless 'as-of' says when it was so" : ""
    return rule.finding(
      "'\(instrument.id)' must not be called '\(claim.status.id)'\(party)\(asOf) after "
        + "'\(event.type.id)'\(date)\(way)",
      at: claim.range, related: [.init("'\(event.type.id)'\(date)", at: event.range)])
  }

  private static func law(asOf: String) -> String {
    """
    - id: example-law
      title: Example Law
      kind: law
      scope: national
      countries: KHM
      events: [{type: repealed, date: 2012, sources: "example-report, p. 3"}]
      status: [{is: in-force\(asOf), sources: "example-report, p. 4"}]
      sources: example-report, p. 3

    """
  }
}

extension InstrumentStatus {
  /// Whether it is no longer so once the instrument has ended.
  fileprivate var lasts: Bool {
    isPlanned || self == .inForce || self == .partlyInForce || self == .ongoing
      || self == .underReview
  }
}

extension LegalEventType {
  /// Whether a plan of the instrument has come to its end by it.
  fileprivate var completes: Bool {
    switch meaning {
    case .adopted, .passed, .assented, .promulgated: true
    default: false
    }
  }
}

extension StatusClaim {
  /// Whether it can't be that the status was before the end. A suspension may have been lifted.
  fileprivate func cannotPrecede(_ end: LegalEvent) -> Bool {
    guard let asOf else { return true }
    guard end.type != .suspended, let date = end.date else { return false }
    return asOf.compare(to: date) == .after
  }
}

extension LegalEvent {
  /// Whether the instrument came into force again by it, or was made or confirmed again.
  fileprivate func takesUpAgain(after end: LegalEvent) -> Bool {
    bringsBack(after: end) || (type.makes || type == .reaffirmed) && end.isCertainlyBefore(self)
  }
}
