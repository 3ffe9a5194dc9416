import Diagnostics
import Library
import Records

/// What is taken back or brought to an end was there before.
enum EndOfNothing: Check {
  static let rule = Rule(
    "end-of-nothing", .warning,
    summary: "an event that ends or takes back another must have that other event",
    why: """
      The page says that a reservation was withdrawn or that a suspension ended, and no line says what \
      it was. Readers cannot tell whether a record is incomplete or a party is the wrong one.
      """,
    fix: """
      Add the earlier event of the same party, without a date where no source gives one. Where the \
      sources say nothing of it, say so under 'note' of the later event.
      """,
    failing: .init("legal/example.yml", treaty(party: "VNM")),
    passing: .init("legal/example.yml", treaty(party: "KHM")))

  static let keys: Set<String>? = ["events", "scope", "countries"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument in
      instrument.events.compactMap { event -> Diagnostic? in
        guard let begun = event.type.beginning, event.note == nil, event.doubt == nil else {
          return nil
        }
        let isOwn = instrument.isOwn(event.parties)
        let hasBegun = instrument.events.contains { other in
          other.type.meaning == begun
            && (isOwn
              ? instrument.isOwn(other.parties)
              : event.parties.allSatisfy { other.parties.contains($0) })
        }
        guard !hasBegun else { return nil }
        let parties = event.parties.map(\.text).joined(separator: ", ")
        let whose = isOwn ? "" : " of \(parties)"
        return rule.finding(
          "'\(event.type.id)'\(whose) in '\(instrument.id)' must have the event "
            + "'\(begun.rawValue)'\(whose) that it ends",
          at: event.range)
      }
    }
  }

  private static func treaty(party: String) -> String {
    """
    - id: example-law
      title: Example Treaty
      kind: treaty
      scope: regional
      parties: [KHM, VNM]
      events:
        - {type: reservation, party: KHM, sources: "example-report, p. 4"}
        - {type: reservation-withdrawn, date: 2009, party: \(party), sources: "example-report, p. 5"}
      sources: example-report, p. 3

    """
  }
}

extension LegalEventType {
  /// The event that it ends or takes back. Nil where it does neither.
  fileprivate var beginning: Meaning? {
    switch meaning {
    case .reservationWithdrawn: .reservation
    case .declarationWithdrawn: .declaration
    case .objectionWithdrawn: .objection
    case .provisionalApplicationEnded: .provisionallyApplied
    case .suspensionEnded: .suspended
    default: nil
    }
  }
}
