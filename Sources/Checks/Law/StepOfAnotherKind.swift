import Diagnostics
import Library
import Records

/// A court's steps are those of a judgment, and a legislature's those of a bill or a law.
enum StepOfAnotherKind: Check {
  static let rule = Rule(
    "step-of-another-kind", .warning,
    summary: "a step of a court or of a legislature must be of a text that goes through it",
    why: """
      A law is not delivered and a judgment is not introduced. Either the kind or the event is the wrong \
      one, and the status that follows from it would be wrong, too.
      """,
    fix: """
      Compare the kind and the event with the source. A court that ends a law makes an event 'annulled' \
      of the law; a judgment that a higher court ends is 'overturned'. A treaty lapses as 'expired'.
      """,
    failing: .init("legal/example.yml", text(kind: "law")),
    passing: .init("legal/example.yml", text(kind: "judgment")))

  static let keys: Set<String>? = ["kind", "events", "scope", "countries"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument in
      instrument.events.compactMap { event -> Diagnostic? in
        guard instrument.isOwn(event.parties), !event.type.canHappen(to: instrument.type) else {
          return nil
        }
        return rule.finding(
          "'\(event.type.id)' of '\(instrument.id)' must be \(event.type.whoseStep), "
            + "not of the kind '\(instrument.type.id)'",
          at: event.range)
      }
    }
  }

  private static func text(kind: String) -> String {
    """
    - id: example-law
      title: Example Text
      kind: \(kind)
      scope: national
      countries: KHM
      events: [{type: delivered, date: 2012, sources: "example-report, p. 3"}]
      sources: example-report, p. 3

    """
  }
}

extension LegalEventType {
  /// Whether a text of a kind goes through such a step. A court may also uphold a law.
  fileprivate func canHappen(to type: InstrumentKind) -> Bool {
    switch (meaning, type.meaning) {
    case (.delivered, .judgment), (.appealed, .judgment), (.overturned, .judgment): true
    case (.delivered, .text), (.appealed, .text), (.overturned, .text): true
    case (.delivered, _), (.appealed, _), (.overturned, _): false
    case (.introduced, _), (.assented, _), (.rejected, _), (.lapsed, _):
      type.meaning != .judgment && !type.hasParties
    default: true
    }
  }

  fileprivate var whoseStep: String {
    switch meaning {
    case .delivered, .appealed, .overturned: "the step of a judgment"
    default: "the step of a bill or a law"
    }
  }
}
