import Diagnostics
import Library
import Records

/// A law that is in force from a day before its adoption is rare enough to say so.
enum ForceBeforeAdoption: Check {
  static let rule = Rule(
    "force-before-adoption", .warning,
    summary: "a law that is in force from before its adoption must say so in a note",
    why: """
      Some laws reach back: a tax or a pension is set from the beginning of the year. More often one \
      of the two dates is wrong, and readers cannot tell which it is.
      """,
    fix: """
      Compare both dates with their sources. Where the law does reach back, say so under 'note' of \
      the event. Where the source cannot be right, say why under 'doubt'. Dates that may overlap, such \
      as 2010 and 2010-06, are never reported.
      """,
    failing: .init("legal/example.yml", law(note: "")),
    passing: .init(
      "legal/example.yml", law(note: "\n      note: Article 9 has it apply from that day.")))

  static let keys: Set<String>? = ["events", "scope", "kind", "parties"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      guard !instrument.takesParticipants else { return [] }
      let made = instrument.events.filter { event in
        event.type.isAdoption && event.doubt == nil && event.date != nil
          && instrument.isOwn(event.parties)
      }
      guard let first = made.first else { return [] }
      return instrument.events.compactMap { event in
        guard event.type.commences, event.doubt == nil, event.note == nil,
          let date = event.date, made.allSatisfy({ event.isCertainlyBefore($0) }),
          let adopted = first.date
        else { return nil }
        return rule.finding(
          "\(event.named(date)) is before \(first.named(adopted)): a note must say that "
            + "'\(instrument.id)' reaches back",
          at: event.range,
          related: [first.related(adopted)])
      }
    }
  }

  private static func law(note: String) -> String {
    """
    - id: example-law
      title: Example Law
      kind: law
      scope: national
      countries: KHM
      events:
        - type: adopted
          date: 2010-06-15
          sources: example-report, p. 3
        - type: in-force
          date: 2010-01-01\(note)
          sources: example-report, p. 4
      sources: example-report, p. 3

    """
  }
}

extension LegalEventType {
  /// Whether a law is made by it, and not only signed or published on the way.
  fileprivate var isAdoption: Bool {
    switch meaning {
    case .adopted, .passed, .assented, .signed, .concluded, .promulgated, .issued, .approved: true
    default: false
    }
  }
}
