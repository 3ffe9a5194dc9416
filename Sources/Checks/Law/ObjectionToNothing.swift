import Diagnostics
import Library
import Records
import Values

/// Who objects answers a reservation or a declaration of another party.
enum ObjectionToNothing: Check {
  static let rule = Rule(
    "objection-to-nothing",
    summary: "an objection must answer a reservation or a declaration of the party that it names",
    why: """
      The page lists the objection against something that it doesn't have. Either the reservation is \
      missing, or the objection is against that of another party.
      """,
    fix: """
      Add the reservation or the declaration of the party under 'events', or correct 'against'. Only an \
      objection has 'against'. Where a source has the objection before the reservation, say under \
      'doubt' why its date cannot be right.
      """,
    failing: .init("legal/example.yml", treaty(party: "VNM")),
    passing: .init("legal/example.yml", treaty(party: "KHM")))

  static let keys: Set<String>? = ["events"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument in
      instrument.events.compactMap { event -> Diagnostic? in
        guard let other = event.against else { return nil }
        guard event.type == .objection || event.type == .objectionWithdrawn else {
          return rule.finding(
            "'\(event.type.id)' of '\(instrument.id)' must not have 'against', which only an "
              + "objection has", at: event.againstRange)
        }
        let answered = instrument.events.filter {
          ($0.type == .reservation || $0.type == .declaration) && $0.parties.contains(other)
        }
        guard let first = answered.first else {
          return rule.finding(
            "the objection of '\(instrument.id)' must be against a party with a reservation or a "
              + "declaration, and '\(other.text)' has none", at: event.againstRange)
        }
        guard event.doubt == nil, let date = event.date, let made = first.date,
          answered.allSatisfy({ event.isCertainlyBefore($0) })
        else { return nil }
        return rule.finding(
          "\(event.named(date)) must not come before \(first.named(made)), which it answers",
          at: event.range, related: [first.related(made)])
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
        - {type: reservation, date: 2004, party: \(party), sources: "example-report, p. 4"}
        - {type: objection, date: 2005, party: VNM, against: KHM, sources: "example-report, p. 4"}
      sources: example-report, p. 3

    """
  }
}
