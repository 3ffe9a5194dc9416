import Diagnostics
import Library
import Records

/// A judgment is delivered, and is upheld or overturned on appeal; most do not come into force as laws do.
enum JudgmentInForce: Check {
  static let rule = Rule(
    "judgment-in-force", .warning,
    summary: "a judgment that enters into force must say in a note what that means there",
    why: """
      A judgment is given on a day and may be appealed. 'In force' is a word for laws, and readers would \
      take the judgment for one.
      """,
    fix: """
      Use 'delivered', 'appealed', 'upheld' or 'overturned'. Where the courts of the country say that a \
      judgment enters into force, for example when no appeal is possible any more, say so under 'note'.
      """,
    failing: .init("legal/example.yml", judgment("in-force, date: 2013")),
    passing: .init("legal/example.yml", judgment("delivered, date: 2013")))

  static let keys: Set<String>? = ["kind", "events", "status"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      guard instrument.type.meaning == .judgment else { return [] }
      let events = instrument.events.filter { $0.type.bringsIntoForce && $0.note == nil }
        .map { finding("the event '\($0.type.id)'", of: instrument, at: $0.range) }
      let statuses = instrument.statuses
        .filter { ($0.status == .inForce || $0.status == .partlyInForce) && $0.note == nil }
        .map { finding("the status '\($0.status.id)'", of: instrument, at: $0.range) }
      return events + statuses
    }
  }

  private static func finding(
    _ step: String, of instrument: Instrument, at range: SourceRange
  ) -> Diagnostic {
    rule.finding(
      "the judgment '\(instrument.id)' must not have \(step) without a note on what that means",
      at: range)
  }

  private static func judgment(_ event: String) -> String {
    """
    - id: example-law
      title: Example v. Example
      kind: judgment
      scope: national
      countries: KHM
      events: [{type: \(event), sources: "example-report, p. 3"}]
      sources: example-report, p. 3

    """
  }
}
