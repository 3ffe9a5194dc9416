import Diagnostics
import Library
import Records
import Values

/// Who has consented to be bound is a party until it withdraws.
enum NotPartyAfterConsent: Check {
  static let rule = Rule(
    "not-party-after-consent", .warning,
    summary: "a party that is later called none must have withdrawn",
    why: """
      A state that ratified a treaty does not stop being its party without a step. The page would say \
      that it is none, and not since when or how.
      """,
    fix: """
      Add the event 'withdrawn' of that party, without a date where no source gives one. Where sources \
      disagree, say under 'note' of the status how.
      """,
    failing: .init("legal/example.yml", treaty(withdrawal: "")),
    passing: .init(
      "legal/example.yml",
      treaty(
        withdrawal: "\n    - {type: withdrawn, party: KHM, sources: \"example-report, p. 4\"}")))

  static let keys: Set<String>? = ["kind", "events", "status", "scope"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      guard instrument.takesParticipants, instrument.type.needsRatification else { return [] }
      return instrument.statuses.compactMap { claim in
        guard claim.status == .notParty, claim.note == nil, let party = claim.party,
          let date = claim.asOf
        else { return nil }
        let steps = instrument.events.filter { $0.parties.contains(party) }
        guard !steps.contains(where: { $0.type == .withdrawn }),
          !instrument.statuses.contains(where: { $0.party == party && $0.status == .withdrawn }),
          let consent = steps.first(where: { event in
            event.doubt == nil && event.type.isConsent
              && event.date.map { $0.compare(to: date) == .before } ?? false
          }), let agreed = consent.date
        else { return nil }
        return rule.finding(
          "'\(party.text)' must have withdrawn from '\(instrument.id)' where it is no party as of "
            + "\(date.text), after \(consent.named(agreed))",
          at: claim.range, related: [consent.related(agreed)])
      }
    }
  }

  private static func treaty(withdrawal: String) -> String {
    """
    - id: example-law
      title: Example Treaty
      kind: treaty
      scope: regional
      events:
        - {type: ratified, date: 2004, party: KHM, sources: "example-report, p. 4"}\(withdrawal)
      status: [{is: not-party, party: KHM, as-of: 2015, sources: "example-report, p. 5"}]
      sources: example-report, p. 3

    """
  }
}

extension LegalEventType {
  /// Whether a party agrees by it to be bound by a treaty.
  fileprivate var isConsent: Bool {
    switch meaning {
    case .signedDefinitively, .ratified, .formallyConfirmed, .acceded, .accepted, .approved,
      .succeeded:
      true
    default: false
    }
  }
}
