import Diagnostics
import Library
import Records

/// What another law repeals or a court annuls says itself that it was repealed or annulled.
enum RepealNotRecorded: Check {
  static let rule = Rule(
    "repeal-not-recorded", .warning,
    summary: "an instrument that another repeals or annuls must have that among its events",
    why: """
      A law and its repeal may begin on different days. Without the event, filters and data don't count \
      the law among those that were repealed, and no page says since when. Of a law that a court annuls, \
      pages would say that it is annulled and that it is in force.
      """,
    fix: """
      Add the event 'repealed' to the older instrument, without a date where no source gives one; or a \
      status. Where a part only was repealed, the event is 'partly-repealed' and the relation 'amends'. A \
      law that a court annuls has the event 'annulled', or 'partly-annulled' with the 'provision'. Where a \
      higher court has overturned the judgment, the law needs no event.
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
        guard relation.type == .repeals || relation.type == .annuls, relation.doubt == nil,
          relation.target.id != instrument.id, let old = library.instruments[relation.target],
          !old.events.contains(where: { old.isEnded(by: $0) && $0.type != .suspended }),
          !old.statuses.contains(where: \.status.saysThatItEnded)
        else { return nil }
        let related = [Diagnostic.Related("'\(old.id)' is recorded here", at: old.header.range)]
        guard relation.type == .annuls else {
          return rule.finding(
            "'\(old.id)' must have the event 'repealed', since '\(instrument.id)' repeals it",
            at: relation.range, related: related)
        }
        guard !old.isAnnulledInPart, !instrument.isOverturned else { return nil }
        return rule.finding(
          "'\(old.id)' must have the event 'annulled', since '\(instrument.id)' annuls it",
          at: relation.range, related: related,
          suggestion:
            "for some provisions only: '{type: partly-annulled, provision: s 4, date: 2016-05-03}'")
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

extension Instrument {
  /// Whether a higher court has ended it, so that what it annulled holds again.
  fileprivate var isOverturned: Bool {
    events.contains { $0.type == .overturned && !$0.isPartial }
      || statuses.contains { $0.status == .overturned }
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
