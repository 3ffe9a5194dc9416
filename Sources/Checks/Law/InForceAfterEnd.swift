import Diagnostics
import Library
import Records

/// What was repealed is not in force later, unless somebody says how it came back.
enum InForceAfterEnd: Check {
  static let rule = Rule(
    "in-force-after-end", .warning,
    summary: "an instrument that comes into force after its end must say how it was revived",
    why: """
      Its page says that it is in force, as the last event has it. Most often one of the two dates is \
      wrong, or the later event is that of another text.
      """,
    fix: """
      Compare both dates with their sources. Where it was adopted, approved or confirmed again, add \
      that event; otherwise say under 'note' of the later event how it was revived. Where a source \
      cannot be right, say so under 'doubt'. A new text has a record of its own.
      """,
    failing: .init("legal/example.yml", law(revival: "")),
    passing: .init(
      "legal/example.yml",
      law(revival: "\n    - {type: reaffirmed, date: 2013-01, sources: 'example-report, p. 5'}")))

  static let keys: Set<String>? = ["events", "scope", "countries"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      let own = instrument.events.filter { $0.doubt == nil && instrument.isOwn($0.parties) }
      let ends = own.filter { $0.type != .suspended && instrument.isEnded(by: $0) }
      guard !ends.isEmpty else { return [] }
      return own.compactMap { event in
        guard event.type.bringsIntoForce, !event.isPartial, event.note == nil,
          let date = event.date,
          let end = ends.first(where: { end in
            end.isCertainlyBefore(event) && !own.contains { $0.revives(after: end) }
          }), let ended = end.date
        else { return nil }
        return rule.finding(
          "'\(instrument.id)' must not have \(event.named(date)) after \(end.named(ended)) "
            + "without a word on how it was revived",
          at: event.range,
          related: [end.related(ended)])
      }
    }
  }

  private static func law(revival: String) -> String {
    """
    - id: example-law
      title: Example Law
      kind: law
      scope: national
      countries: KHM
      events:
        - {type: adopted, date: 2010, sources: 'example-report, p. 3'}
        - {type: repealed, date: 2012, sources: 'example-report, p. 3'}\(revival)
        - {type: in-force, date: 2013-06, sources: 'example-report, p. 4'}
      sources: example-report, p. 3

    """
  }
}

extension LegalEvent {
  /// Whether the instrument was made or confirmed again after its end. The date may leave it open.
  fileprivate func revives(after end: LegalEvent) -> Bool {
    guard type.makes || type == .reaffirmed || type == .endorsed || type == .amended, date != nil
    else { return false }
    return !isCertainlyBefore(end)
  }
}
