import Diagnostics
import Library
import Records
import Values

/// An instrument cannot amend, follow or reaffirm one that was made after it.
enum RelationOutOfOrder: Check {
  static let rule = Rule(
    "relation-out-of-order",
    summary: "an instrument must not change or follow one that was made after it",
    why: """
      A law that amends or supersedes another is the later of the two. If the dates say otherwise, \
      the relation is the wrong way round or a date is wrong.
      """,
    fix: """
      Turn the relation round, or compare both dates with their sources. Where a source itself has \
      them so, say under 'doubt' of the relation why it cannot be right.
      """,
    failing: .init("legal/laws.yml", laws(oldYear: 2009)),
    passing: .init("legal/laws.yml", laws(oldYear: 2008)))

  static let keys: Set<String>? = ["events", "relations"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument in
      instrument.relations.compactMap { relation -> Diagnostic? in
        guard relation.type.looksBack, relation.doubt == nil,
          let target = library.instruments[relation.target],
          let last = instrument.makingDates.max(), let first = target.makingDates.min(),
          instrument.makingDates.allSatisfy({ date in
            target.makingDates.allSatisfy { date.compare(to: $0) == .before }
          })
        else { return nil }
        return rule.finding(
          "'\(instrument.id)' was made in \(last.text), before '\(target.id)' in \(first.text), "
            + "which it \(relation.type.rawValue)",
          at: relation.range,
          related: [.init("'\(target.id)' is recorded here", at: target.header.range)])
      }
    }
  }

  private static func laws(oldYear: Int) -> String {
    """
    - id: new-law
      title: New Law
      kind: law
      scope: national
      countries: KHM
      events: [{type: adopted, date: 2008-02, sources: "example-report, p. 3"}]
      relations: [{type: amends, to: old-law}]
      sources: example-report, p. 3
    - id: old-law
      title: Old Law
      kind: law
      scope: national
      countries: KHM
      events: [{type: adopted, date: \(oldYear), sources: "example-report, p. 3"}]
      sources: example-report, p. 3

    """
  }
}

extension Instrument {
  /// When it was made, as each source has it without a doubt. When one party signed says nothing of
  /// that.
  fileprivate var makingDates: [PartialDate] {
    events.filter { $0.type.makes && $0.doubt == nil && isOwn($0.parties) }.compactMap(\.date)
  }
}

extension Instrument.RelationType {
  /// Whether the other instrument must be there first.
  fileprivate var looksBack: Bool {
    switch self {
    case .amends, .supersedes, .repeals, .annuls, .supplements, .transposes, .interprets, .corrects,
      .reaffirms, .reviews, .explains:
      true
    case .implements, .partOf, .drafts, .enacts, .establishes: false
    }
  }
}
