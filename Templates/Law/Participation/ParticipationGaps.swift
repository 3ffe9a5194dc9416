import HTML
import Library
import Records
import Values

/// The foot of the table: whether, by which step and when a country takes part, where no document
/// tells.
func participationGaps(
  _ rows: [ParticipationRow], bilateral: [ParticipationRow], of countries: [CountryCode],
  in page: PageContext
) -> PageSection {
  let words = page.words
  let groups: [(title: ParticipationWord, items: [HTML])] = [
    (.whether, rows.compactMap { whetherItem($0, of: countries, in: page) }),
    (.whichStep, rows.compactMap { whichStepItem($0, of: countries, in: page) }),
    (.when, (rows + bilateral).compactMap { whenItem($0, of: countries, in: page) }),
  ]
  let lists = groups.filter { !$0.items.isEmpty }.map { group -> HTML in
    """
    <h3>\(words(group.title))</h3>\
    <ul class="gaps">\(for: group.items, { "<li>\($0)</li>" })</ul>
    """
  }
  let intro = words(lists.isEmpty ? ParticipationWord.noGaps : .gapsIntro)
  return PageSection(
    .notKnown, words(ParticipationWord.gaps),
    "<p class=\"intro measure\">\(intro)</p>\(lists)")
}

/// The countries of which no document tells whether they take part, and what is said of that.
private func whetherItem(
  _ row: ParticipationRow, of countries: [CountryCode], in page: PageContext
) -> HTML? {
  let missing = row.cells.filter { !$0.isKnown }.compactMap(\.place)
  guard !missing.isEmpty else { return nil }
  // Where some are known to take part, the sources speak of more than that.
  let notes = missing.count == row.cells.count ? silence(on: row.instrument, in: page) : []
  return """
    \(instrumentLink(row.instrument, in: page)): \(names(missing, of: countries, in: page))\(notes)
    """
}

/// What the records say of a status that no document gives.
private func silence(on instrument: Instrument, in page: PageContext) -> [HTML] {
  instrument.statuses.filter { $0.status == .unknown }.compactMap { claim in
    claim.note.map { " <span class=\"meta\">\($0)\(page.cite(claim.sources))</span>" }
  }
}

/// The countries that are named as taking part, without a word of how they came to.
private func whichStepItem(
  _ row: ParticipationRow, of countries: [CountryCode], in page: PageContext
) -> HTML? {
  let missing = (row.regions + row.cells).filter { $0.states == [.party] }.compactMap(\.place)
  guard !missing.isEmpty else { return nil }
  return """
    \(instrumentLink(row.instrument, in: page)): \(names(missing, of: countries, in: page))\
    \(silence(on: row.instrument, in: page))
    """
}

/// The steps that no source dates, with the countries that took them.
private func whenItem(
  _ row: ParticipationRow, of countries: [CountryCode], in page: PageContext
) -> HTML? {
  var undated: [(state: ParticipationState, places: [Place], isOwn: Bool)] = []
  for answer in row.answers {
    for step in answer.steps
    where step.isEvent && step.date == nil && !answer.steps.contains(where: { $0.dates(step) }) {
      let isOwn = answer.place == nil
      if let index = undated.firstIndex(where: { $0.state == step.state && $0.isOwn == isOwn }) {
        undated[index].places += [answer.place].compactMap { $0 }
      } else {
        undated.append((step.state, [answer.place].compactMap { $0 }, isOwn))
      }
    }
  }
  guard !undated.isEmpty else { return nil }
  let steps = undated.map { step -> String in
    let who =
      step.isOwn
      ? page.words(LegalWord.ownEvent) : names(step.places, of: countries, in: page)
    let name = lowerFirst(page.words(participationWord(step.state, of: row.instrument.type)))
    return page.words(ParticipationWord.stepOf, ["step": name, "countries": who])
  }
  let pair: HTML? =
    row.instrument.scope == .bilateral
    ? " <span class=\"meta\">\(pairName(of: row.instrument, in: page))</span>" : nil
  return """
    \(instrumentLink(row.instrument, in: page)): \(steps.joined(separator: ", "))\(pair)
    """
}

/// Countries as briefly as they can be named: all, all but a few, or each.
private func names(
  _ missing: [Place], of countries: [CountryCode], in page: PageContext
) -> String {
  func list(_ places: [Place]) -> String {
    page.library.byName(places).map { page.name($0) }.joined(separator: ", ")
  }
  let all = countries.map { Place.country($0) }
  let others = all.filter { !missing.contains($0) }
  guard missing.count > 2, missing.allSatisfy(all.contains) else { return list(missing) }
  if others.isEmpty { return page.words(ParticipationWord.everyCountry) }
  guard others.count < missing.count else { return list(missing) }
  return page.words(ParticipationWord.everyOtherCountry, ["countries": list(others)])
}

/// Every point on which sources disagree, with both answers and the way to the open question. Nil
/// where there is none.
func participationDisputes(_ rows: [ParticipationRow], in page: PageContext) -> PageSection? {
  let points = rows.flatMap { row in
    row.answers.filter(\.isDisputed).map { (instrument: row.instrument, answer: $0) }
  }
  let items = points.map { instrument, answer -> HTML in
    let who = partyHead(answer, in: page)
    let anchor: PageAnchor = instrument.header.disputes.isEmpty ? .status : .questions
    return """
      <li><p>\(instrumentLink(instrument, in: page)): \(who)</p>\
      <p class="answers">\(participationCell(answer, of: instrument, in: page))</p>\
      <p><a href="\(page.href(to: instrument))#\(anchor)">\(page.words(LegalWord.seeQuestions))</a></p></li>
      """
  }
  guard !items.isEmpty else { return nil }
  return PageSection(
    .disagreements, page.words(ParticipationWord.disputes),
    "<ul class=\"gaps\">\(items)</ul>")
}
