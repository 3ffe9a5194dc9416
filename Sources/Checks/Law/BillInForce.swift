import Diagnostics
import Library
import Records

/// A bill is no law: what has come into force is the law that came of it.
enum BillInForce: Check {
  static let rule = Rule(
    "bill-in-force",
    summary: "a bill must not be in force",
    why: """
      A bill binds nobody before it is passed, and afterwards it is a law. Its page would say that \
      something holds which nobody has to follow.
      """,
    fix: """
      Once it is law, change its kind to that of the law ('act', 'law'), or give the law a record of its \
      own with the relation 'enacts' from the bill to it. Until then a bill is 'introduced', 'passed', \
      'assented', 'rejected', 'lapsed' or 'withdrawn'.
      """,
    failing: .init("legal/example.yml", text(kind: "bill")),
    passing: .init("legal/example.yml", text(kind: "act")))

  static let keys: Set<String>? = ["kind", "events", "status"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      guard instrument.type.meaning == .bill else { return [] }
      let events = instrument.events.filter { $0.type.bringsIntoForce && $0.doubt == nil }
        .map { finding("the event '\($0.type.id)'", of: instrument, at: $0.range) }
      let statuses = instrument.statuses
        .filter { $0.status == .inForce || $0.status == .partlyInForce }
        .map { finding("the status '\($0.status.id)'", of: instrument, at: $0.range) }
      return events + statuses
    }
  }

  private static func finding(
    _ step: String, of instrument: Instrument, at range: SourceRange
  ) -> Diagnostic {
    rule.finding(
      "the bill '\(instrument.id)' must not have \(step)", at: range,
      suggestion: "if it is law now, its kind is that of the law, such as 'act'")
  }

  private static func text(kind: String) -> String {
    """
    - id: example-law
      title: Example Text
      kind: \(kind)
      scope: national
      countries: KHM
      events:
        - {type: passed, date: 2012-05, sources: "example-report, p. 3"}
        - {type: in-force, date: 2013, sources: "example-report, p. 3"}
      sources: example-report, p. 3

    """
  }
}
