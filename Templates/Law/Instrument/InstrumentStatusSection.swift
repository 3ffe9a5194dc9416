import HTML
import Library
import Records
import Values

/// Where an instrument stands as each source gives it; what differs stands side by side.
func instrumentStatus(_ instrument: Instrument, in page: PageContext) -> PageSection {
  let known = instrument.knownStatuses(at: page.library.settings.date)
  let groups = known.byParty
  let hasParties = groups.contains { $0.party != nil }
  let disputed = Set(instrument.conflictingStatuses.map(\.[0].party))
  let body = groups.map { group -> HTML in
    let party = group.party.map { party in
      page.words(
        LegalWord.statusFor, naming: "party",
        partyWords(party, group.claims.first?.through, of: instrument, in: page))
    }
    let name = party ?? (hasParties ? page.words(LegalWord.statusOfInstrument) : nil)
    return statusGroup(
      group.claims, name: name, isDisputed: disputed.contains(group.party), of: instrument, in: page
    )
  }.joined()
  let questions =
    page.library.disputedParts(of: instrument).map {
      OpenQuestion(part: $0, of: instrument, in: page)
    } + page.library.disputedDates(of: instrument).map { OpenQuestion(dates: $0, in: page) }
  let nothing: HTML? =
    groups.isEmpty ? "<p>\(doubt(page.words(LegalWord.noStatus)))</p>" : nil
  return PageSection(
    .status, page.words(LegalWord.statusBySource),
    """
    \(body)\(nothing)\(questions.map { openPoint($0, in: page) })\
    \(asAt(known, of: instrument, in: page))
    """)
}

/// Steps or dates on which sources disagree, as the page of open questions has them.
private func openPoint(_ question: OpenQuestion, in page: PageContext) -> HTML {
  let items = question.claims.map { claim -> HTML in
    let asOf = claim.asOf.map { HTML.text(page.words.asOf($0)) }
    let lines = ([asOf].compactMap { $0 } + citationLines(claim.sources, in: page))
      .joined(separator: "; ")
    let text = claim.text.map { " \($0)" as HTML }
    let answer = upperFirst(claim.answer ?? "")
    return "<li><b>\(answer)</b>\(text) <span class=\"note\">\(lines)</span></li>"
  }
  return """
    <div class="question"><p class="kind">\(page.words(LegalWord.statusesDiffer))</p>\
    <h3>\(question.question)</h3><ul class="claims">\(items)</ul>\
    <p class="note">\(page.words(LegalWord.whetherSettled))</p></div>
    """
}

/// To which time all this applies: no source can speak of what came after it. A document that says
/// something else of the instrument makes no status newer.
private func asAt(
  _ claims: [StatusClaim], of instrument: Instrument, in page: PageContext
) -> HTML {
  func newest(_ citations: [Citation]) -> PartialDate? {
    citations.compactMap { page.library.sources[$0.source]?.issued?.date }
      .max { $0.upper < $1.upper }
  }
  let dates = claims.map { newest($0.sources) }
  let date =
    claims.isEmpty
    ? newest(instrument.citations) : dates.compactMap { $0 }.max { $0.upper < $1.upper }
  let text: LegalWord =
    switch (claims.isEmpty, date) {
    case (true, nil): .asAtUndated
    case (true, _): .asAt
    case (false, nil): .statusUndated
    case (false, _): Set(dates).count == 1 ? .statusAsAt : .statusesAsAt
    }
  let words = page.words(text, ["date": date.map { page.words.date($0) } ?? ""])
  return "<p class=\"meta\">\(words)</p>"
}

/// The claims on one party. All have the same form, so that none weighs more.
private func statusGroup(
  _ claims: [StatusClaim], name: String?, isDisputed: Bool, of instrument: Instrument,
  in page: PageContext
) -> HTML {
  let items = claims.map { claim -> HTML in
    let asOf = claim.asOf.map { HTML.text(page.words.asOf($0)) }
    let sources = citationLines(claim.sources, in: page)
    let origin = claim.event.map { _ in HTML.text(page.words(LegalWord.statusFromEvent)) }
    let lines = ([asOf, origin].compactMap { $0 } + sources).joined(separator: "; ")
    return """
      <li><b>\(page.words.label(claim.status))</b>\(claim.note) \
      <span class="note">\(lines)</span></li>
      """
  }
  let heading = name.map { "<h3>\($0)</h3>" as HTML }
  let list: HTML = "<ul class=\"claims\">\(items)</ul>"
  guard isDisputed else {
    return "\(heading)\(list)"
  }
  let kind = page.words(LegalWord.statusesDiffer)
  guard instrument.header.disputes.isEmpty else {
    // The disagreement itself has its place among the questions, with what is known of it.
    return """
      \(heading)<p>\(doubt(kind)). <a href="#\(PageAnchor.questions)">\
      \(page.words(LegalWord.seeQuestions))</a></p>\
      \(list)
      """
  }
  return """
    <div class="question"><p class="kind">\(kind)</p>\(heading)\(list)\
    <p class="note">\(page.words(LegalWord.whetherSettled))</p></div>
    """
}
