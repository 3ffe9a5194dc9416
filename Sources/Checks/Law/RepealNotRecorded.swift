import Diagnostics
import Library
import Records

/// What another law repeals says itself that it was repealed.
enum RepealNotRecorded: Check {
  static let rule = Rule(
    "repeal-not-recorded", .warning,
    summary: "an instrument that another repeals must have the repeal among its events",
    why: """
      A law and its repeal may begin on different days. Without the event, filters and data don't count \
      the law among those that were repealed, and no page says since when.
      """,
    fix: """
      Add the event 'repealed' to the older instrument, without a date where no source gives one; or a \
      status. Where a part only was repealed, the event is 'partly-repealed' and the relation 'amends'.
      """,
    failing: .init("legal/laws.yml", laws(events: "")),
    passing: .init(
      "legal/laws.yml",
      laws(events: "\n  events: [{type: repealed, date: 2012, sources: 'example-report, p. 3'}]")))

  static let keys: Set<String>? = ["relations", "events", "status"]
  static let completeKinds: Set<RecordKind> = [.instrument]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      guard !instrument.isOnlyPlanned else { return [] }
      return instrument.relations.compactMap { relation in
        guard relation.type == .repeals, relation.doubt == nil,
          let old = library.instruments[relation.target],
          !old.events.contains(where: { old.isEnded(by: $0) && $0.type != .suspended }),
          !old.statuses.contains(where: \.status.saysThatItEnded)
        else { return nil }
        return rule.finding(
          "'\(old.id)' must have the event 'repealed', since '\(instrument.id)' repeals it",
          at: relation.range,
          related: [.init("'\(old.id)' is recorded here", at: old.header.range)])
      }
    }
  }

  private static func laws(events: String) -> String {
    """
    - id: new-law
      title: New Law
      kind: law
      scope: national
      countries: KHM
      relations: [{type: repeals, to: old-law, sources: "example-report, p. 3"}]
      sources: example-report, p. 3
    - id: old-law
      title: Old Law
      kind: law
      scope: national
      countries: KHM\(events)
      sources: example-report, p. 3

    """
  }
}

extension InstrumentStatus {
  fileprivate var saysThatItEnded: Bool {
    switch meaning {
    case .repealed, .superseded, .annulled, .expired, .withdrawn: true
    default: false
    }
  }
}
