import Diagnostics
import Records

/// One record has an instrument in force that, by its own events, was repealed or expired.
enum EndedInForce: Check {
  static let rule = Rule(
    "ended-in-force", .warning,
    summary: "an instrument that has ended must not be called in force without a date",
    why: """
      Its page says that it is in force and that it was repealed. Readers cannot tell whether it \
      still holds.
      """,
    fix: """
      Say under 'as-of' of the status when it was so, or delete the status. Where only a part was \
      repealed, the event is 'amended'. Where it came into force again, add that event. Where a \
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
      let ends = instrument.events.filter { event in
        instrument.isEnded(by: event) && event.doubt == nil
          && event.date.map { $0.lower <= edition } ?? true
          && !instrument.events.contains { $0.takesUpAgain(instrument, after: event) }
      }
      // What has ended is in force for nobody.
      for claim in instrument.statuses where claim.status == .inForce || claim.status == .ongoing {
        if let end = ends.first(where: { claim.denies($0) }) {
          return finding(claim, end, in: instrument)
        }
      }
      return nil
    }
  }

  private static func finding(
    _ claim: StatusClaim, _ end: LegalEvent, in instrument: Instrument
  ) -> Diagnostic {
    let date = end.date.map { " in \($0.text)" } ?? ""
    let party = claim.party.map { " for \($0.text)" } ?? ""
    let asOf = claim.asOf.map { " as of \($0.text)" } ?? ""
    let way = claim.asOf == nil ? ", unless 'as-of' says when it was so" : ""
    return rule.finding(
      "'\(instrument.id)' must not be called '\(claim.status.rawValue)'\(party)\(asOf) where it was "
        + "\(end.type.rawValue)\(date)\(way)",
      at: claim.range, related: [.init("'\(end.type.rawValue)'\(date)", at: end.range)])
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

extension StatusClaim {
  /// Whether it can't be that the status was before the end. A suspension may have been lifted.
  fileprivate func denies(_ end: LegalEvent) -> Bool {
    guard let asOf else { return true }
    guard end.type != .suspended, let date = end.date else { return false }
    return asOf.compare(to: date) == .after
  }
}

extension LegalEvent {
  /// Whether the instrument came into force again by it, or was made or confirmed again.
  fileprivate func takesUpAgain(_ instrument: Instrument, after end: LegalEvent) -> Bool {
    instrument.isOwn(parties) && doubt == nil
      && (type.bringsIntoForce || type.makes || type == .reaffirmed) && end.isCertainlyBefore(self)
  }
}
