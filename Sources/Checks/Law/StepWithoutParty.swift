import Diagnostics
import Library
import Records

/// Only a party ratifies, accedes or withdraws: the step says whose it is.
enum StepWithoutParty: Check {
  static let rule = Rule(
    "step-without-party", .warning,
    summary: "a step that only a party can take must name its party",
    why: """
      A treaty does not ratify itself, nor withdraw, nor make a reservation. Without a party, the step is shown as the instrument's own, \
      and no country's page says that the country took it.
      """,
    fix: """
      Name the state under 'party', or list several that took the step together. A region that acts \
      for its members also needs 'through: members'. A treaty that has ended for all is 'expired' or \
      'repealed'; a text that needs no ratification can be withdrawn as a whole.
      """,
    failing: .init("legal/example.yml", treaty(party: "")),
    passing: .init("legal/example.yml", treaty(party: "\n      party: KHM")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      guard instrument.takesParticipants else { return [] }
      let events = instrument.events.filter {
        $0.parties.isEmpty && $0.type.isOfOneParty
          && !instrument.isWholeWithdrawn($0.type == .withdrawn)
      }
      .map { finding("'\($0.type.id)'", in: instrument, at: $0.range) }
      let statuses = instrument.statuses.filter {
        $0.party == nil && $0.status.isOfOneParty
          && !instrument.isWholeWithdrawn($0.status == .withdrawn)
      }
      .map { finding("the status '\($0.status.id)'", in: instrument, at: $0.range) }
      return events + statuses
    }
  }

  private static func finding(
    _ step: String, in instrument: Instrument, at range: SourceRange
  ) -> Diagnostic {
    rule.finding("\(step) of '\(instrument.id)' must name its party", at: range)
  }

  private static func treaty(party: String) -> String {
    """
    - id: example-law
      title: Example Treaty
      kind: treaty
      scope: regional
      parties: [KHM, VNM]
      events:
        - type: ratified\(party)
          sources: example-report, p. 4
      sources: example-report, p. 3

    """
  }
}

extension Instrument {
  /// Whether a step is the withdrawal of a text as a whole, as of a declaration.
  fileprivate func isWholeWithdrawn(_ isWithdrawal: Bool) -> Bool {
    isWithdrawal && !type.needsRatification
  }
}

extension LegalEventType {
  fileprivate var isOfOneParty: Bool {
    switch meaning {
    case .signedDefinitively, .ratified, .formallyConfirmed, .acceded, .succeeded, .withdrawn: true
    default: isRemark
    }
  }
}

extension InstrumentStatus {
  fileprivate var isOfOneParty: Bool {
    switch meaning {
    case .ratified, .acceded, .succeeded, .pursuingRatification, .withdrawn, .notParty: true
    default: false
    }
  }
}
