import Diagnostics
import Library
import Records
import Values

/// No provision of a text comes into force once the text, or that provision, has ended.
enum ProvisionAfterEnd: Check {
  static let rule = Rule(
    "provision-after-end",
    summary: "provisions must not come into force after the end of their text",
    why: """
      A repealed act has no sections left that could commence. One of the two dates is wrong, or the \
      provisions are those of another act.
      """,
    fix: """
      Compare both dates with their sources. Where only a part was repealed, the event is \
      'partly-repealed' or has a 'provision'. Where the source itself has them so, say under 'doubt' why \
      it cannot be right.
      """,
    failing: .init("legal/example.yml", act(commenced: "2015")),
    passing: .init("legal/example.yml", act(commenced: "2011")))

  static let keys: Set<String>? = ["events", "scope", "countries"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      let own = instrument.events.filter { $0.doubt == nil && instrument.isOwn($0.parties) }
      return own.compactMap { event in
        guard event.type.commences, let provision = event.provision, let date = event.date,
          let end = own.first(where: { end in
            end.isCertainlyBefore(event) && end.ends(provision, of: instrument)
              && !own.contains { $0.type.makes && end.isCertainlyBefore($0) }
          }), let ended = end.date
        else { return nil }
        return rule.finding(
          "'\(provision)' of '\(instrument.id)' must not come into force "
            + "\(date.preposition) \(date.text), after "
            + end.named(ended),
          at: event.range, related: [end.related(ended)])
      }
    }
  }

  private static func act(commenced: String) -> String {
    """
    - id: example-law
      title: Example Act
      kind: act
      scope: national
      countries: KHM
      events:
        - {type: passed, date: 2010, sources: "example-report, p. 3"}
        - {type: in-force, date: \(commenced), provision: ss 7-9, sources: "example-report, p. 3"}
        - {type: repealed, date: 2014, sources: "example-report, p. 3"}
      sources: example-report, p. 3

    """
  }
}

extension LegalEvent {
  /// Whether a provision has ended for good by it: with the whole text, or alone.
  fileprivate func ends(_ provision: String, of instrument: Instrument) -> Bool {
    guard type != .suspended else { return false }
    guard isPartial else { return instrument.isEnded(by: self) }
    switch type.meaning {
    case .repealed, .partlyRepealed, .annulled, .partlyAnnulled, .expired:
      return self.provision == provision
    default: return false
    }
  }
}
