import HTML
import Library
package import Records

/// The legal framework of one country: by date, by topic, and its agreements and bodies.
package func countryLawPage(_ country: Country, in page: PageContext) -> PageContent {
  let entries = TimelineEntries(
    page.library.instruments(of: country.code), of: country.code, in: page.library)
  let (wider, carriedOut) = widerEntries(for: country, in: page)
  // A long list of others is by title, outside of the filter.
  let listed = [wider, carriedOut].flatMap {
    $0.instruments.count > longList ? [] : $0.instruments
  }
  let filter = timelineFilter(over: entries.instruments + listed, in: page)
  var content = PageContent(
    title: page.words(LegalWord.titleOfCountry, naming: "country", country.name),
    lead: page.words(LegalWord.leadOfCountry, naming: "country", country.name))
  content.navigation = .law
  content.trail = countryTrail(country, in: page)
  content.tabs = countryTabs(country, in: page)
  content.facts = timelineFacts(entries, in: page)
  if let fact = participationFact(in: page) { content.facts.append(fact) }
  content.downloads = instrumentFiles(in: page)
  content.sections = timelineSections(
    entries, of: country, eras: page.library.eras(of: country), filter: filter, in: page)
  content.sections += page.library.vocabulary.topicSchemes.filter(\.isListed)
    .compactMap { topicSection($0, entries, in: page) }
  content.sections += [
    countryParticipation(country, in: page),
    bilateralSection(entries, of: country, in: page),
    bodiesSection(entries, in: page),
    otherSection(
      carriedOut, .carriedOut, .carriedOut, intro: .carriedOutIntro, for: country, filter: filter,
      in: page),
    otherSection(
      wider, .wider, .wider, intro: .widerIntro, for: country, filter: filter, in: page),
  ].compactMap { $0 }
  return content
}

/// What is recorded under each word of a vocabulary of topics. Nil where no instrument has one.
private func topicSection(
  _ scheme: VocabularyTable, _ entries: TimelineEntries, in page: PageContext
) -> PageSection? {
  var byTopic: [Topic: [TimelineEntry]] = [:]
  for entry in entries.instruments {
    for topic in entry.instrument.topics where topic.scheme == scheme.scheme {
      byTopic[topic, default: []].append(entry)
    }
  }
  guard !byTopic.isEmpty else { return nil }
  let words = page.words
  let topics = scheme.concepts.map { Topic(scheme: scheme.scheme, concept: $0) }
  let groups = topics.compactMap { topic -> HTML? in
    guard let items = byTopic[topic] else { return nil }
    return """
      <li><h3>\(words.label(topic))</h3>\
      <ul class="meta">\(items.map { topicItem($0, in: page) })</ul></li>
      """
  }
  let missing = topics.filter { byTopic[$0] == nil }.map { lowerFirst(words.label($0)) }
  let note: HTML? =
    missing.isEmpty
    ? nil
    : """
    <p>\(doubt(words(LegalWord.topicsEmpty, ["topics": missing.joined(separator: ", ")])))</p>
    """
  let one = lowerFirst(words.one(of: scheme))
  return PageSection(
    id: "page-\(scheme.scheme)", scheme.heading ?? words(LegalWord.byTopic, ["topic": one]),
    """
    <p class="intro measure">\(scheme.definition ?? words(LegalWord.topicIntro, ["topic": one]))</p>\
    <div class="wide"><ul class="entries components">\(groups)</ul></div>\(note)
    """)
}

private func topicItem(_ entry: TimelineEntry, in page: PageContext) -> HTML {
  let date = ownDateWords(of: entry.instrument, in: page).map { ", \($0)" }
  return "<li>\(instrumentLink(entry.instrument, in: page))\(date)</li>"
}

/// Agreements with one other country as a table. Nil where there is none.
private func bilateralSection(
  _ entries: TimelineEntries, of country: Country, in page: PageContext
) -> PageSection? {
  let rows = entries.instruments.filter { $0.instrument.scope == .bilateral }
    .map { (others: otherParties($0.instrument, than: country, in: page), entry: $0) }
  guard !rows.isEmpty else { return nil }
  // The entries come by date; equal parties keep that order.
  let sorted = rows.enumerated()
    .sorted { ($0.element.others, $0.offset) < ($1.element.others, $1.offset) }
    .map { bilateralRow($0.element.entry, in: page) }
  let heads = [LegalWord.columnTitle, .parties, .columnDate, .kind, .columnStatus].map {
    "<th scope=\"col\">\(page.words($0))</th>" as HTML
  }
  return PageSection(
    .bilateral, page.words(LegalWord.bilateral),
    """
    <table class="records"><caption>\(page.words(LegalWord.bilateralCaption))</caption>\
    <thead><tr>\(heads)</tr></thead><tbody>\(sorted)</tbody></table>
    """)
}

/// The parties of an agreement but one country, by name.
func otherParties(
  _ instrument: Instrument, than country: Country, in page: PageContext
) -> String {
  let others = page.library.byName(instrument.parties.filter { $0 != .country(country.code) })
    .map { page.name($0) }
  return (others + instrument.otherParties).joined(separator: ", ")
}

private func bilateralRow(_ entry: TimelineEntry, in page: PageContext) -> HTML {
  let instrument = entry.instrument
  let words = page.words
  let parties =
    page.library.byName(instrument.parties).map { page.name($0) } + instrument.otherParties
  func cell(_ head: LegalWord, _ value: HTML) -> HTML {
    "<td data-label=\"\(words(head))\">\(value)</td>"
  }
  let date = ownDateText(of: instrument, in: page) ?? doubt(words(LegalWord.notStated))
  let kind =
    HTML.text(kindName(of: instrument, in: page))
    + citeOnce(instrument.header.sources, in: page)
  let status = statusText(of: instrument, in: page) ?? .empty
  return """
    <tr><th scope="row">\(instrumentLink(instrument, in: page))</th>\
    \(cell(.parties, parties.isEmpty ? doubt(words(LegalWord.notStated)) : HTML.text(parties.joined(separator: ", "))))\
    \(cell(.columnDate, date))\
    \(cell(.kind, "<span>\(kind)</span>"))\
    \(cell(.columnStatus, "<span>\(status)</span>"))</tr>
    """
}

/// Regional and global instruments that name no single country but cover this one. Where a source says
/// that the country takes no part, the table of participation says so. What the country's own law
/// transposes or implements is apart from the others.
private func widerEntries(
  for country: Country, in page: PageContext
) -> (wider: TimelineEntries, carriedOut: TimelineEntries) {
  let own = page.library.instruments(of: country.code)
  let targets = Set(
    own.lazy.filter { $0.scope.isDomestic && !$0.isOnlyPlanned }.flatMap(\.relations)
      .filter { ($0.type == .transposes || $0.type == .implements) && $0.doubt == nil }
      .map(\.target.id))
  var seen = Set(own.map(\.id))
  let regions = page.library.regions
    .filter { $0.members.isEmpty || $0.members.contains(country.code) }
  let others = regions.flatMap { page.library.instruments(of: $0) }.filter { instrument in
    instrument.countries.isEmpty && seen.insert(instrument.id).inserted
      && !page.library.participation(of: .country(country.code), in: instrument).isKnown
  }
  return (
    TimelineEntries(others.filter { !targets.contains($0.id) }, in: page.library),
    TimelineEntries(others.filter { targets.contains($0.id) }, in: page.library)
  )
}

/// Law that is not the country's own, under a heading that says what the country has to do with it.
private func otherSection(
  _ entries: TimelineEntries, _ anchor: PageAnchor, _ title: LegalWord, intro: LegalWord,
  for country: Country, filter: ListFilter<LegalItem>, in page: PageContext
) -> PageSection? {
  guard !entries.isEmpty else { return nil }
  let instruments = entries.instruments
  let list: HTML =
    instruments.count > longList
    ? titleList(
      page.library.byName(instruments.map(\.instrument)), anchors: anchor.rawValue, in: page)
    : """
    <div class="wide">\(undatedList(
      instruments, within: country.code, filter: filter, in: page))</div>\(filter.nothingHere)
    """
  return PageSection(
    anchor, page.words(title, naming: "country", country.name),
    """
    <p class="intro measure">\(page.words(intro, naming: "country", country.name))</p>\
    \(list)
    """)
}
