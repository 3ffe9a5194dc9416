import Diagnostics
import Library
import Records
import Values

/// Who makes a reservation to a treaty has taken part in it, and who leaves it has been bound.
enum PartyWithoutStep: Check {
  static let rule = Rule(
    "party-without-step", .warning,
    summary: "a party that makes a reservation or leaves must have joined the treaty first",
    why: """
      A state makes reservations when it signs or consents to be bound, and only a state that is bound can \
      withdraw. Without that step pages say that nothing is known of a state that has a reservation, or \
      that a state has left that never was a party. Either a step is missing or the party is the wrong one.
      """,
    fix: """
      Add the earlier step of the same party, such as 'signed', 'ratified' or 'acceded', without a date \
      where no source gives one, or list it under 'parties'. Where the sources say nothing of it, say so \
      under 'note' of the later event.
      """,
    failing: .init("legal/example.yml", treaty(party: "LAO")),
    passing: .init("legal/example.yml", treaty(party: "KHM")))

  static let keys: Set<String>? = ["kind", "events", "status", "parties", "scope"]
  static let completeKinds: Set<RecordKind> = [.region]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      guard instrument.takesParticipants, instrument.type.hasParties else { return [] }
      return instrument.events.flatMap { event -> [Diagnostic] in
        guard event.note == nil, event.doubt == nil, !instrument.isOwn(event.parties) else {
          return []
        }
        if event.type == .withdrawn {
          return event.parties.compactMap { leaver($0, event, instrument, library) }
        }
        guard event.type.isMadeByTakingPart else { return [] }
        return event.parties.compactMap { party in
          let part = library.participation(of: party, in: instrument)
          guard part.steps.isEmpty, part.namings.isEmpty else { return nil }
          return rule.finding(
            "'\(event.type.id)' of \(party.text) in '\(instrument.id)' must have an earlier step of "
              + "\(party.text), such as 'signed' or 'acceded'",
            at: event.range)
        }
      }
    }
  }

  private static func leaver(
    _ party: Place, _ event: LegalEvent, _ instrument: Instrument, _ library: Library
  ) -> Diagnostic? {
    let part = library.participation(of: party, in: instrument)
    let others = part.steps.filter { $0.state != .withdrawn && $0.subject != .whole }
    // Who is listed is a party, whatever its steps; a group may be listed in its place.
    let isListed = instrument.parties.contains { place in
      if case .region = place { true } else { place == party }
    }
    guard !isListed,
      !others.contains(where: { $0.state.makesParty(to: instrument.type) || $0.state.isStop })
    else { return nil }
    let steps = others.compactMap(\.event).map { "'\($0.id)'" }
    let only = steps.first.map { ", and has only \($0)" } ?? ""
    return rule.finding(
      "'withdrawn' of \(party.text) in '\(instrument.id)' must have an earlier step that binds "
        + "\(party.text), such as 'ratified' or 'acceded'\(only)",
      at: event.range)
  }

  private static func treaty(party: String) -> String {
    """
    - id: example-law
      title: Example Treaty
      kind: treaty
      scope: regional
      events:
        - {type: acceded, date: 2003, party: KHM, sources: "example-report, p. 4"}
        - {type: reservation, date: 2003, party: \(party), sources: "example-report, p. 4"}
      sources: example-report, p. 3

    """
  }
}

extension LegalEventType {
  /// Whether only a state that takes part does so. What takes one of these back is asked for that.
  fileprivate var isMadeByTakingPart: Bool {
    switch meaning {
    case .reservation, .declaration, .objection, .extendedToTerritory: true
    default: false
    }
  }
}
