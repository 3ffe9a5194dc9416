import Diagnostics
import Library
import Records
import Values

/// Nobody joins a treaty that has ended.
enum PartyAfterEnd: Check {
  static let rule = Rule(
    "party-after-end", .warning,
    summary: "a party that joins a treaty after its end must say how in a note",
    why: """
      The page says that the treaty has ended and that a state became its party later. One of the two \
      dates is wrong, or the step is one in another treaty.
      """,
    fix: """
      Compare both dates with their sources. Where the state did join later, say under 'note' of its \
      step how; where a source cannot be right, say so under 'doubt'.
      """,
    failing: .init("legal/example.yml", treaty(note: "")),
    passing: .init(
      "legal/example.yml", treaty(note: ", note: The depositary accepted it all the same.")))

  static let keys: Set<String>? = ["kind", "events", "scope", "countries"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      guard instrument.takesParticipants else { return [] }
      let own = instrument.events.filter { $0.doubt == nil && instrument.isOwn($0.parties) }
      let ends = own.filter { $0.type != .suspended && instrument.isEnded(by: $0) }
      guard !ends.isEmpty else { return [] }
      return instrument.events.compactMap { event in
        guard event.type.joins, !event.parties.isEmpty, event.note == nil, event.doubt == nil,
          let date = event.date,
          let end = ends.first(where: { end in
            end.isCertainlyBefore(event)
              && !own.contains { $0.type.bringsIntoForce && end.isCertainlyBefore($0) }
          }), let ended = end.date
        else { return nil }
        let parties = event.parties.map(\.text).joined(separator: ", ")
        return rule.finding(
          "\(parties) must not have \(event.named(date)) in '\(instrument.id)', which has "
            + "\(end.named(ended)), without a note",
          at: event.range, related: [end.related(ended)])
      }
    }
  }

  private static func treaty(note: String) -> String {
    """
    - id: example-law
      title: Example Treaty
      kind: treaty
      scope: regional
      parties: [KHM, VNM]
      events:
        - {type: expired, date: 2001, sources: "example-report, p. 4"}
        - {type: acceded, date: 2005, party: VNM, sources: "example-report, p. 4"\(note)}
      sources: example-report, p. 3

    """
  }
}

extension LegalEventType {
  /// Whether a state takes part by it.
  fileprivate var joins: Bool {
    switch meaning {
    case .signed, .signedDefinitively, .ratified, .formallyConfirmed, .acceded, .accepted,
      .approved, .succeeded, .provisionallyApplied:
      true
    default: false
    }
  }
}
