import Diagnostics
import Library
import Records
import Values

/// A text can't set a date for something that lies before the text itself.
enum DueBeforeMade: Check {
  static let rule = Rule(
    "due-before-made",
    summary: "a date that an instrument sets must not be before the instrument was made",
    why: """
      A deadline is set for what is still to come. One of the two dates is wrong, and readers would act \
      by either.
      """,
    fix: """
      Compare both dates with their sources. Where the source itself has them so, leave the date and say \
      under 'doubt' why it cannot be right.
      """,
    failing: .init("legal/example.yml", law(due: "2009")),
    passing: .init("legal/example.yml", law(due: "2014")))

  static let keys: Set<String>? = ["due", "events", "scope", "countries"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      guard !instrument.due.isEmpty else { return [] }
      let made = instrument.events.filter {
        $0.type.makes && $0.doubt == nil && $0.date != nil && instrument.isOwn($0.parties)
      }
      guard let first = made.first, let date = first.date else { return [] }
      return instrument.due.compactMap { due in
        let isBefore = made.allSatisfy { event in
          event.date.map { due.date.compare(to: $0) == .before } ?? false
        }
        guard isBefore, due.doubt == nil else { return nil }
        return rule.finding(
          "the \(due.kind.rawValue) of '\(instrument.id)' \(due.date.preposition) \(due.date.text) must not come before "
            + first.named(date),
          at: due.range, related: [first.related(date)])
      }
    }
  }

  private static func law(due: String) -> String {
    """
    - id: example-law
      title: Example Law
      kind: law
      scope: national
      countries: KHM
      events: [{type: adopted, date: 2010, sources: "example-report, p. 3"}]
      due: [{what: review, date: \(due), sources: "example-report, p. 4"}]
      sources: example-report, p. 3

    """
  }
}
