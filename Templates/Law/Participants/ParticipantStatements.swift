import HTML
import Library
import Records
import Values

/// What participants have said of how far and where they are bound, with its text: reservations and
/// declarations, objections, and territories.
func participantStatements(of instrument: Instrument, in page: PageContext) -> HTML {
  let groups: [(title: ParticipantWord, events: [LegalEvent])] = [
    (.statements, instrument.events.filter(\.isStatement)),
    (.objections, instrument.events.filter(\.isAnswer)),
    (.territories, instrument.events.filter(\.isOfTerritory)),
  ]
  return groups.map { title, events -> HTML in
    let named = events.filter { !$0.parties.isEmpty }
    guard !named.isEmpty else { return .empty }
    let items = byParty(named, in: page).map { statement($0, of: instrument, in: page) }
    return "<h3>\(page.words(title))</h3><ul class=\"statements\">\(items)</ul>"
  }.joined()
}

/// By the name of the party, then by date; what has none comes last.
private func byParty(_ events: [LegalEvent], in page: PageContext) -> [LegalEvent] {
  let parties = page.library.byName(Array(Set(events.compactMap(\.parties.first))))
  let ranks = Dictionary(
    parties.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  func rank(_ event: LegalEvent) -> Int { event.parties.first.flatMap { ranks[$0] } ?? 0 }
  return events.enumerated().sorted { left, right in
    let (one, other) = (rank(left.element), rank(right.element))
    if one != other { return one < other }
    guard let date = left.element.date, let later = right.element.date else {
      let isDated = left.element.date != nil
      return isDated == (right.element.date != nil) ? left.offset < right.offset : isDated
    }
    return (date, left.offset) < (later, right.offset)
  }.map(\.element)
}

private func statement(
  _ event: LegalEvent, of instrument: Instrument, in page: PageContext
) -> HTML {
  let parties = page.library.byName(event.parties).map {
    partyName($0, event.through, of: instrument, in: page)
  }.joined(separator: ", ")
  let text: HTML? =
    if let text = event.text {
      "<p>\(text)</p>"
    } else if event.hasText {
      "<p>\(doubt(page.words(ParticipantWord.noText)))</p>"
    } else {
      nil
    }
  return """
    <li><p><b>\(parties)</b>: \(eventWords(event, of: instrument, in: page)), \(eventTime(event, in: page))\
    \(page.cite(event.sources))\
    \(if: event.doubt, { " <span class=\"note\">\(doubt($0))</span>" })</p>\(text)\
    \(if: event.note, { "<p class=\"note\">\($0)</p>" })</li>
    """
}

/// Whether an event is listed with its text below the table of participants.
func isStatement(_ event: LegalEvent, in instrument: Instrument) -> Bool {
  instrument.hasParticipantTable && event.type.isRemark && !event.parties.isEmpty
}

extension Instrument {
  /// Whether those who take part are its parties, so that its page lists them if any is named.
  var hasParticipantTable: Bool { takesParticipants && type.hasParties }
}

extension LegalEvent {
  fileprivate var isStatement: Bool {
    switch type.meaning {
    case .reservation, .declaration, .reservationWithdrawn, .declarationWithdrawn: true
    default: false
    }
  }

  fileprivate var isAnswer: Bool { type == .objection || type == .objectionWithdrawn }

  fileprivate var isOfTerritory: Bool {
    type == .extendedToTerritory || territory != nil && !isStatement && !isAnswer
  }

  /// Whether it is in words, which readers may look for.
  fileprivate var hasText: Bool {
    type == .reservation || type == .declaration || type == .objection
  }
}
