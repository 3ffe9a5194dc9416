import HTML
import Library
import Records
import Values

/// The most entries of each list of the box.
private let mostEntries = 6

/// Law and treaties in one box: the country's own law, where it stands with agreements of many, and
/// its agreements with others.
func briefLaw(_ country: Country, in page: PageContext) -> PageSection? {
  let all = page.library.instruments(of: country.code)
  guard !all.isEmpty else { return nil }
  return page.section(.law, BriefWord.lawAndTreaties) {
    let lists = [
      ownLaw(all, in: page), treaties(country, in: page), agreements(all, of: country, in: page),
    ].compactMap { $0 }
    let count = page.words.count(all.count, CountryWord.oneInstrument, CountryWord.instruments)
    return """
      <div class="three">\(for: lists, { "<div>\($0)</div>" })</div>\
      <p class="meta"><a href="\(page.href(Routes.law(of: country)))">\(count)</a></p>
      """
  }
}

/// The country's own laws and rules.
private func ownLaw(_ instruments: [Instrument], in page: PageContext) -> HTML? {
  lawMarks(instruments.filter(\.isNationalRule), under: .ownLaw, in: page)
}

/// Laws and agreements with where each of them is, those in force first. Nil where there are none.
func lawMarks(
  _ own: [Instrument], under heading: BriefWord, in page: PageContext
) -> HTML? {
  guard !own.isEmpty else { return nil }
  let edition = page.library.settings.date
  let ranked = own.enumerated().map { place, instrument in
    (
      weight: weight(of: instrument, at: edition), date: instrument.ownDate?.lower ?? .distantPast,
      place: place, instrument: instrument
    )
  }.sorted { ($1.weight, $1.date, $0.place) < ($0.weight, $0.date, $1.place) }
  let items = ranked.prefix(mostEntries).map { entry -> HTML in
    "<li>\(shortLink(entry.instrument, in: page))\(chip(of: entry.instrument, in: page))</li>"
  }
  return """
    <h3>\(page.words(heading))</h3><ul class="marks">\(items)</ul>\
    \(rest(own.count - items.count, in: page))
    """
}

/// Legislation in force before all else, and texts that are not in force last.
private func weight(of instrument: Instrument, at edition: Day) -> Int {
  let isInForce = instrument.knownStatuses(at: edition).contains { $0.status == .inForce }
  return (isInForce ? 2 : 0) + (instrument.type.meaning == .legislation ? 1 : 0)
}

/// Where the country stands with agreements of many: what is known first, the others in one line.
private func treaties(_ country: Country, in page: PageContext) -> HTML? {
  let words = page.words
  var known: [HTML] = []
  var open: [HTML] = []
  var more = 0
  for entry in TimelineEntries(
    page.library.multilateralInstruments(naming: country.code), in: page.library
  ).instruments.reversed() {
    let instrument = entry.instrument
    let part = page.library.participation(of: .country(country.code), in: instrument)
    guard part.isKnown, let state = part.states.first else {
      open.append(shortLink(instrument, in: page))
      continue
    }
    guard known.count < mostEntries else {
      more += 1
      continue
    }
    let mark =
      state.makesParty(to: instrument.type)
      ? "full" : state == .notParty || state.isStop ? "none" : "half"
    let word = words(participationWord(state, of: instrument.type))
    let said: HTML =
      part.isDisputed
      ? doubt(words(LegalWord.sourcesDisagree)) : "<span class=\"m \(mark)\"></span>\(word)"
    known.append(
      """
      <li>\(shortLink(instrument, in: page))<span class="st">\(said)\
      \(citeOnce(part.steps.flatMap(\.sources), in: page))</span></li>
      """)
  }
  guard !known.isEmpty || !open.isEmpty else { return nil }
  let list: HTML? = known.isEmpty ? nil : "<ul class=\"marks\">\(known)</ul>"
  let line: HTML? =
    open.isEmpty
    ? nil
    : """
    <p class="meta"><span class="m none"></span>\(words(ParticipationWord.notKnown)): \
    \(for: Array(open.prefix(mostEntries)), separator: ", ", { $0 })</p>\
    \(rest(open.count - mostEntries, in: page))
    """
  return """
    <h3>\(words(BriefWord.treaties))</h3>\(list)\(rest(more, in: page))\(line)
    """
}

/// Agreements with one other country, by country, with their years.
private func agreements(
  _ instruments: [Instrument], of country: Country, in page: PageContext
) -> HTML? {
  var byOther: [String: [Instrument]] = [:]
  for instrument in instruments where instrument.scope == .bilateral {
    let others = otherParties(instrument, than: country, in: page)
    byOther[others, default: []].append(instrument)
  }
  guard !byOther.isEmpty else { return nil }
  let ranked = byOther.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
  let items = ranked.prefix(mostEntries).map { other, instruments -> HTML in
    let inOrder = instruments.sorted {
      ($0.ownDate?.lower ?? .distantFuture, $0.id) < ($1.ownDate?.lower ?? .distantFuture, $1.id)
    }
    let years = inOrder.map { instrument -> HTML in
      let year = instrument.ownDate.map { String($0.lower.year) }
      return """
        <a href="\(page.href(to: instrument))">\
        \(year ?? page.words(BriefWord.undated))</a>
        """
    }
    let name = other.isEmpty ? page.words(LegalWord.notStated) : other
    return """
      <li>\(name)<span class="st">\(years.joined(separator: ", "))\
      \(citeOnce(inOrder.flatMap(\.header.sources), in: page))</span></li>
      """
  }
  return """
    <h3>\(page.words(BriefWord.agreements))</h3><ul class="marks">\(items)</ul>\
    \(rest(ranked.count - items.count, in: page))
    """
}

/// How many of a list the box does not name.
private func rest(_ count: Int, in page: PageContext) -> HTML? {
  guard count > 0 else { return nil }
  return "<p class=\"meta\">\(page.words(BriefWord.andMore, ["n": page.words.number(count)]))</p>"
}

/// The short name, or a title cut at a word, as a link with the year.
private func shortLink(_ instrument: Instrument, in page: PageContext) -> HTML {
  let label = ShortLabel(of: instrument)
  let year = instrument.ownDate.map { String($0.lower.year) }
  let isSaid = year.map { label.text.contains($0) } ?? true
  return """
    <span><a href="\(page.href(to: instrument))"\(languageAttribute(label.language, in: page))>\
    \(label.text)</a>\(isSaid ? nil : " <i>\(year ?? "")</i>")</span>
    """
}

/// Where an instrument stands, with a mark that says the same.
private func chip(of instrument: Instrument, in page: PageContext) -> HTML {
  let edition = page.library.settings.date
  let words = page.words
  let cites = citeOnce(instrument.header.sources, in: page)
  guard instrument.conflictingStatuses.isEmpty else {
    return "<span class=\"st\">\(doubt(words(LegalWord.sourcesDisagree)))\(cites)</span>"
  }
  guard let status = instrument.knownStatuses(at: edition).first?.status else {
    return """
      <span class="st"><span class="m none"></span>\(words(LegalWord.notStated))\(cites)</span>
      """
  }
  let mark =
    switch status.meaning {
    case .inForce: "full"
    case .signed, .adopted, .endorsed, .concluded: "half"
    default: "none"
    }
  return """
    <span class="st"><span class="m \(mark)"></span>\(words.label(status))\(cites)</span>
    """
}

extension Instrument {
  /// Whether it is a law or a rule of a country, and no step of policy, body or report.
  var isNationalRule: Bool {
    scope.isDomestic && !isPolicyEvent && type.meaning != .body && type.meaning != .report
  }
}
