import HTML
import Library
import Records
import Values

/// What an instrument is: its kind, number, force, parties and makers.
func instrumentFacts(_ instrument: Instrument, in page: PageContext) -> PageSection {
  var facts: [(LegalWord, HTML)] = [(.kind, kindWithGloss(of: instrument, in: page))]
  facts += reach(of: instrument, in: page)
  facts += makers(of: instrument, in: page)
  let list = factList(
    facts.map { Fact(page.words($0.0), $0.1) } + topicFacts(of: instrument, in: page))
  return PageSection(
    .facts, page.words(LegalWord.whatItIs),
    """
    \(list)\(if: instrument.note, { "<p>\($0)</p>" })\
    <p class="meta">\(page.words(LegalWord.drawnFrom))\(page.cite(instrument.header.sources))</p>
    """)
}

/// Its topics, by vocabulary.
private func topicFacts(of instrument: Instrument, in page: PageContext) -> [Fact] {
  page.library.vocabulary.topicSchemes.compactMap { scheme in
    let own = instrument.topics.filter { $0.scheme == scheme.scheme }
    guard !own.isEmpty else { return nil }
    return Fact(
      page.words.title(of: scheme), joined(own.map { HTML.text(page.words.label($0)) }))
  }
}

/// Whom it concerns and how far.
private func reach(of instrument: Instrument, in page: PageContext) -> [(LegalWord, HTML)] {
  let words = page.words
  var facts: [(LegalWord, HTML)] = []
  if !instrument.isPolicyEvent {
    let binding = words.label(instrument.binding)
    facts.append((.binding, instrument.binding == .unknown ? doubt(binding) : HTML.text(binding)))
  }
  if let number = instrument.number {
    facts.append((.number, HTML.text(number)))
  } else if instrument.type.meaning == .legislation {
    facts.append((.number, doubt(words(LegalWord.notStated))))
  }
  facts.append((.scope, HTML.text(words.label(instrument.scope))))
  if !instrument.areas.isEmpty, instrument.scope == .subnational {
    facts.append((.jurisdiction, areas(of: instrument, in: page)))
  }
  if !instrument.countries.isEmpty {
    facts.append(
      (
        wordForCountries(of: instrument),
        joined(page.library.byName(instrument.countries).map { lawLink($0, in: page) })
      ))
  }
  if !instrument.areas.isEmpty, instrument.scope != .subnational {
    facts.append((.appliesIn, areas(of: instrument, in: page)))
  }
  if !instrument.regions.isEmpty {
    facts.append(
      (
        instrument.scope == .supranational ? .jurisdiction : .region,
        joined(instrument.regions.map { page.link($0, in: page.library.regions) })
      ))
  }
  let parties =
    page.library.byName(instrument.parties).map { party -> HTML in
      instrument.actsThroughMembers(party, nil)
        ? partyName(party, of: instrument, in: page)
        : "\(page.name(party))\(endOfPart(party, of: instrument, in: page))"
    } + partiesByStep(of: instrument, in: page) + instrument.otherParties.map(HTML.text)
  let isOwnState =
    instrument.scope.isDomestic && instrument.otherParties.isEmpty
    && instrument.parties == instrument.countries.map { .country($0) }
  if !parties.isEmpty, !isOwnState { facts.append((.parties, joined(parties))) }
  return facts
}

/// The places whose law it is, or in which alone it applies.
private func areas(of instrument: Instrument, in page: PageContext) -> HTML {
  joined(page.library.byName(instrument.areas.map { Place.area($0) }).map { page.link($0) })
}

/// What the countries are to an instrument: the lawmaker, the state of which the lawmaker is a part, or
/// those that it concerns.
private func wordForCountries(of instrument: Instrument) -> LegalWord {
  switch instrument.scope {
  case .national: .jurisdiction
  case .subnational: .partOfCountry
  default: .frameworkOf
  }
}

/// The states that became parties by a step of their own where the record lists a region: the table of
/// participation has them too.
private func partiesByStep(of instrument: Instrument, in page: PageContext) -> [HTML] {
  guard instrument.takesParticipants, instrument.scope != .bilateral, !instrument.parties.isEmpty
  else { return [] }
  let mentions = instrument.events.flatMap(\.parties) + instrument.statuses.compactMap(\.party)
  var seen = Set(instrument.parties)
  let states = mentions.filter { place in
    if case .country = place { seen.insert(place).inserted } else { false }
  }
  return page.library.byName(states).compactMap { place -> HTML? in
    let part = page.library.participation(of: place, in: instrument)
    guard part.states.count == 1, let state = part.states.first,
      state.makesParty(to: instrument.type), part.steps.contains(where: { $0.subject == .itself })
    else { return nil }
    let words = lowerFirst(page.words(participationWord(state, of: instrument.type)))
    let date = part.date.map { " \(page.words.date($0))" } ?? ""
    return "\(page.name(place)) <span class=\"note\">(\(words)\(date))</span>"
  }
}

/// That a party has left or suspended its part, or that it has only signed what needs ratification.
/// Nil where nothing says so.
private func endOfPart(
  _ party: Place, of instrument: Instrument, in page: PageContext
) -> HTML? {
  guard instrument.takesParticipants else { return nil }
  let part = page.library.participation(of: party, in: instrument)
  guard part.states.count == 1, let state = part.states.first,
    !part.steps.contains(where: { $0.subject == .whole && $0.state == state })
  else { return nil }
  let words = lowerFirst(page.words(participationWord(state, of: instrument.type)))
  let date = part.date.map { " \(page.words.date($0))" } ?? ""
  if state.isStop { return " <span class=\"note\">(\(words)\(date))</span>" }
  guard !state.makesParty(to: instrument.type), state > .party else { return nil }
  let step = page.words(LegalWord.noLaterStep, ["step": words + date])
  return " <span class=\"note\">(\(step))</span>"
}

/// Who made it, for what time, and to what end.
private func makers(of instrument: Instrument, in page: PageContext) -> [(LegalWord, HTML)] {
  let words = page.words
  let organizations = page.library.organizations
  var facts: [(LegalWord, HTML)] = []
  if !instrument.issuedBy.isEmpty {
    facts.append((.issuedBy, joined(instrument.issuedBy.map { page.link($0, in: organizations) })))
  }
  if !instrument.implementedBy.isEmpty {
    facts.append(
      (.implementedBy, joined(instrument.implementedBy.map { page.link($0, in: organizations) })))
  }
  if let period = instrument.period { facts.append((.period, timeText(period, in: page))) }
  if let acronym = instrument.acronym { facts.append((.acronym, HTML.text(acronym))) }
  if instrument.texts.isEmpty, !instrument.isPolicyEvent {
    facts.append((.text, HTML.text(words(LegalWord.noText))))
  }
  return facts
}

private func joined(_ items: [HTML]) -> HTML { items.joined(separator: ", ") }

/// A country's name, linked to its legal framework where the site has the country.
private func lawLink(_ code: CountryCode, in page: PageContext) -> HTML {
  guard let country = page.library.country(code) else { return page.link(code) }
  return "<a href=\"\(page.href(Routes.law(of: country)))\">\(country.name)</a>"
}
