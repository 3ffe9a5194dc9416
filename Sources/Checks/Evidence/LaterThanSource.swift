import Diagnostics
import Library
import Records
import Values

/// A document cannot report what came after it.
///
/// It may say what is to come: when something comes into force or ends, and numbers that the record
/// calls a plan, a target or an estimate. Documents without a date, and pages that may have changed
/// since, are not checked. ``DateAfterEdition`` finds what is later than the edition itself.
enum LaterThanSource: Check {
  static let rule = Rule(
    "later-than-source", .warning,
    summary: "a date must not be later than everything that is cited for it",
    why: """
      A document of 2023 cannot say how things were in 2026. Either the date is wrong, or the source is \
      another one or another edition of it.
      """,
    fix: """
      Compare the date with the document, and the document's 'issued' with its title page. Where a page \
      was read again, say when under 'accessed'. Where the number is a forecast, its label says so, or 'qualifier' is 'estimate'. Where the document gives a \
      date that cannot be right, say so under 'doubt' of the event. What is planned has its places: \
      'due', and 'period' of a plan, a programme or an instrument.
      """,
    failing: .init("legal/example.yml", law(adopted: "2024-05")),
    passing: .init("legal/example.yml", law(adopted: "2008-02")))

  static let keys: Set<String>? = [
    "period", "as-of", "events", "status", "claims", "sources", "issued", "accessed",
  ]
  static let completeKinds: Set<RecordKind> = [.source]
  static let needsSettings = true

  static func findings(in library: Library) -> [Diagnostic] {
    let figures = library.figures.flatMap { figure -> [Diagnostic] in
      guard !figure.isForeseen else { return [] }
      var all = figure.observations.filter { !$0.isForecast }.flatMap { observation in
        [("as-of", observation.asOf), ("period", observation.period?.date)].map { key, date in
          finding(
            key, date, observation.sources, of: figure, at: observation.timeRange, library)
        }
      }
      all += figure.claims.filter { $0.qualifier != .estimate }.map { claim in
        finding("as-of", claim.asOf, claim.sources, of: figure, at: claim.value.range, library)
      }
      return all.compactMap { $0 }
    }
    let instruments = library.instruments.flatMap { instrument -> [Diagnostic] in
      let events = instrument.events.map { event -> Diagnostic? in
        guard event.doubt == nil, !event.type.isForeseen,
          !(event.note.map(ForeseenWords.areIn) ?? false)
        else { return nil }
        return finding(
          event.type.id, event.date, event.sources, of: instrument, at: event.range,
          isOfText: event.type.changesText || !event.parties.isEmpty, library)
      }
      let statuses = instrument.statuses.map { claim in
        finding("as-of", claim.asOf, claim.sources, of: instrument, at: claim.range, library)
      }
      return (events + statuses).compactMap { $0 }
    }
    return figures + instruments
  }

  private static func finding(
    _ key: String, _ date: PartialDate?, _ citations: [Citation], of record: some Record,
    at range: SourceRange, isOfText: Bool = false, _ library: Library
  ) -> Diagnostic? {
    guard let date, !citations.isEmpty, date.lower <= library.settings.date else { return nil }
    var newest: (source: Source, date: PartialDate)?
    for citation in citations {
      guard let source = library.sources[citation.source],
        let last = source.latestReported(ofItsText: isOfText), last.compare(to: date) == .before
      else { return nil }
      if newest.map({ $0.date.upper < last.upper }) ?? true { newest = (source, last) }
    }
    guard let newest else { return nil }
    let which = Set(citations.map(\.source.id)).count == 1 ? "its source" : "its newest source"
    let isSeen = newest.source.issued?.date != newest.date
    return rule.finding(
      "'\(key)' of '\(record.id)' must not be later than \(which) '\(newest.source.id)', "
        + "\(isSeen ? "last seen \(newest.date.preposition)" : "of") \(newest.date.text), "
        + "as \(date.text) is",
      at: range)
  }

  private static func law(adopted: String) -> String {
    """
    - id: example-law
      title: Example Law
      kind: law
      scope: national
      countries: KHM
      events: [{type: adopted, date: \(adopted), sources: "example-report, p. 3"}]
      sources: example-report, p. 3

    """
  }
}

extension Source {
  /// The latest date that it can report on. Nil where that is not known.
  fileprivate func latestReported(ofItsText isOfText: Bool) -> PartialDate? {
    guard let issued, issued.literal == nil, let date = issued.date, !date.hasNoUpperBound else {
      return nil
    }
    switch type {
    // What is kept up to date at one address was as it was seen.
    case .webpage, .post, .postWeblog, .dataset, .entry, .entryDictionary, .entryEncyclopedia,
      .software, .periodical, .collection, .map:
      return accessed?.date
    // A law is read as it has been amended since, and the depositary adds who ratified a treaty.
    case .legislation, .regulation, .treaty, .bill, .standard:
      guard !isOfText else { return nil }
      return accessed?.date.map { $0.upper > date.upper ? $0 : date } ?? date
    default: return date
    }
  }
}

extension LegalEventType {
  /// Whether a document may say in advance when it comes about.
  fileprivate var isForeseen: Bool { isAnnounced }

  /// Whether the text that is read today may have it, although it is of an earlier day. So may the steps
  /// of parties, which a depositary adds to a treaty.
  fileprivate var changesText: Bool {
    switch meaning {
    case .amended, .partlyRepealed, .partlyAnnulled, .reviewed: true
    default: false
    }
  }
}
