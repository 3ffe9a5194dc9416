import HTML
import Library
import Records

/// What happened to an instrument, as a table in order of date; undated events come last.
func instrumentEvents(_ instrument: Instrument, in page: PageContext) -> PageSection {
  let title = page.words(LegalWord.events)
  guard !instrument.events.isEmpty else {
    let nothing = doubt(page.words(LegalWord.noEvents))
    return PageSection(.events, title, "<p>\(nothing)</p>\(dueDates(instrument, in: page))")
  }
  let hasParties = instrument.events.contains { !$0.parties.isEmpty }
  var heads: [LegalWord] = [.columnDate, .event]
  if hasParties { heads.append(.eventParty) }
  heads.append(.eventSource)
  let rows = inOrder(instrument.events).map {
    eventRow($0, of: instrument, hasParties: hasParties, in: page)
  }
  return PageSection(
    .events, title,
    """
    <table class="records"><caption>\(page.words(LegalWord.eventsCaption))</caption><thead><tr>\
    \(for: heads, { "<th scope=\"col\">\(page.words($0))</th>" })</tr></thead>\
    <tbody>\(rows)</tbody></table>\(dueDates(instrument, in: page))
    """)
}

/// The dates that the instrument sets: of its review and expiry, and by when it must be transposed.
private func dueDates(_ instrument: Instrument, in page: PageContext) -> HTML? {
  guard !instrument.due.isEmpty else { return nil }
  let facts = instrument.due.map { due in
    let end = instrument.end(before: due).map { end in
      let event = eventWords(end, of: instrument, in: page)
      return page.words(
        LegalWord.noLongerDue, ["event": event, "date": end.date.map { page.words.date($0) } ?? ""])
    }
    let ended = end.map { " <span class=\"note\">\(doubt($0))</span>" as HTML }
    return Fact(
      page.words.label(due.kind),
      """
      \(timeText(due.date, in: page))\(page.cite(due.sources))\
      \(if: due.note, { " <span class=\"note\">\($0)</span>" })\
      \(if: due.doubt, { " <span class=\"note\">\(doubt($0))</span>" })\(ended)
      """)
  }
  return "<h3>\(page.words(LegalWord.due))</h3>\(factList(facts))"
}

/// By date; events of the same date, and those without, as the record has them.
private func inOrder(_ events: [LegalEvent]) -> [LegalEvent] {
  let dated = events.enumerated().compactMap { offset, event in
    event.date.map { (date: $0, offset: offset, event: event) }
  }
  return dated.sorted { ($0.date, $0.offset) < ($1.date, $1.offset) }.map(\.event)
    + events.filter { $0.date == nil }
}

private func eventRow(
  _ event: LegalEvent, of instrument: Instrument, hasParties: Bool, in page: PageContext
) -> HTML {
  let words = page.words
  // A treaty's page has the words of a reservation below the table of those who take part.
  let text = isStatement(event, in: instrument) ? nil : event.text
  let notes = [text, event.note].compactMap { $0 }.map {
    "<span class=\"note\">\($0)</span>" as HTML
  }
  let party =
    event.parties.isEmpty
    ? HTML.text(words(LegalWord.ownEvent))
    : page.library.byName(event.parties).map {
      partyName($0, event.through, of: instrument, in: page)
    }
    .joined(separator: ", ")
  // On a narrow screen the cell is a grid, in which names without an element of their own would part.
  let partyCell: HTML? =
    hasParties
    ? "<td data-label=\"\(words(LegalWord.eventParty))\"><span>\(party)</span></td>" : nil
  return """
    <tr><th scope="row">\(eventTime(event, in: page))</th><td data-label="\(words(LegalWord.event))"><span>\
    \(eventWords(event, of: instrument, in: page))\(notes)\
    \(if: event.doubt, { "<span class=\"note\">\(doubt($0))</span>" })</span></td>\(partyCell)\
    <td data-label="\(words(LegalWord.eventSource))"><span>\
    \(citationLines(event.sources, in: page).joined(separator: "<br>"))</span></td></tr>
    """
}

/// Each citation with its locator in words: on paper the number alone leads nowhere.
func citationLines(_ citations: [Citation], in page: PageContext) -> [HTML] {
  citations.map { "\($0.locator)\(page.cite([$0]))" as HTML }
}

/// A party's name as a link; of a region that a source names for its members, that it does.
func partyName(
  _ party: Place, _ own: Through? = nil, of instrument: Instrument, in page: PageContext
) -> HTML {
  guard instrument.actsThroughMembers(party, own) else { return page.link(party) }
  return """
    \(page.link(party)) <span class="note">(\(page.words(LegalWord.itsMembers)))</span>
    """
}

/// A party's name in words; of a region that a source names for its members: `members of Mercosur`.
func partyWords(
  _ party: Place, _ own: Through? = nil, of instrument: Instrument, in page: PageContext
) -> String {
  let name = page.name(party)
  guard instrument.actsThroughMembers(party, own) else { return name }
  return page.words(LegalWord.membersOf, naming: "group", name)
}
