import HTML
import Library
import Records
import Values

/// The legal framework of all countries: a picture, the list by date, and ways to each country.
package func lawPage(in page: PageContext) -> PageContent {
  let library = page.library
  var content = PageContent(
    title: page.words(LegalWord.title), lead: page.words(LegalWord.lead))
  content.navigation = .law
  let entries = TimelineEntries(library.instruments, in: library)
  content.facts = timelineFacts(entries, in: page)
  if let fact = participationFact(in: page) { content.facts.append(fact) }
  content.downloads = instrumentFiles(in: page)
  let isLong = entries.instruments.count > mostOnTimeline
  content.sections =
    isLong
    ? multilateralSections(in: page)
    : timelineSections(entries, eras: library.eras, in: page)
  let regions = regionPlaces(in: page)
  if !regions.isEmpty {
    let body: HTML = """
      <p class="intro measure">\(page.words(LegalWord.byRegionIntro))</p>\
      <ul class="places measure">\(regions)</ul>
      """
    content.sections.append(PageSection(.byRegion, page.words(LegalWord.byRegion), body))
  }
  let places = countryPlaces(entries, in: page)
  if !places.isEmpty {
    let body: HTML = """
      <p class="intro measure">\(page.words(LegalWord.byCountryIntro))</p>\
      <ul class="places measure">\(places)</ul>
      """
    content.sections.append(
      PageSection(.byCountry, page.words(LegalWord.byCountry), body))
  }
  content.sections += [lawTerms(in: page)].compactMap { $0 }
  return content
}

/// With more instruments than this, the timelines are on the pages of the countries and regions alone.
private let mostOnTimeline = 300

/// The instruments of several countries by title: those of one country are on its own page.
private func multilateralSections(in page: PageContext) -> [PageSection] {
  let instruments = page.library.byName(page.library.multilateralInstruments)
  guard !instruments.isEmpty else { return [] }
  let list = titleList(instruments, anchors: "page-letter", in: page)
  return [PageSection(.multilateral, page.words(ParticipationWord.multilateral), list)]
}

/// Instruments by title, each with its kind and first date.
func titleList(_ instruments: [Instrument], anchors: String, in page: PageContext) -> HTML {
  nameList(
    instruments, anchors: anchors, in: page, by: \.displayName,
    entry: { instrument in
      """
      \(instrumentLink(instrument, in: page)) <span class="meta">\
      \(kindName(of: instrument, in: page))\
      \(if: instrument.ownDate ?? instrument.timelineDates.first?.date, {
        ", \(page.words.date($0))"
      })</span>
      """
    })
}

/// Each region that has a legal framework of its own, with the number of its items.
private func regionPlaces(in page: PageContext) -> [HTML] {
  page.library.byName(page.library.regions).compactMap { region in
    let entries = regionEntries(region, in: page)
    guard !entries.isEmpty else { return nil }
    return """
      <li><a href="\(page.href(Routes.law(of: region)))">\(region.name)</a> <span class="meta">\
      \(countWords((entries.datedCount, entries.undated.count), in: page))</span></li>
      """
  }
}

/// Each country with the number of its items, and the items that name none.
private func countryPlaces(_ entries: TimelineEntries, in page: PageContext) -> [HTML] {
  var counts: [CountryCode: (dated: Int, undated: Int)] = [:]
  var without = (dated: 0, undated: 0)
  for entry in entries.instruments {
    let codes = page.library.countries(of: entry.instrument)
    let (dated, undated) = entry.date == nil ? (0, 1) : (1, 0)
    for code in codes {
      counts[code, default: (0, 0)].dated += dated
      counts[code, default: (0, 0)].undated += undated
    }
    if codes.isEmpty {
      without.dated += dated
      without.undated += undated
    }
  }
  var places = page.site.countriesByName
    .compactMap { country -> HTML? in
      guard let count = counts[country.code] else { return nil }
      return """
        <li><a href="\(page.href(Routes.law(of: country)))">\(country.name)</a> \
        <span class="meta">\(countWords(count, in: page))</span></li>
        """
    }
  if without != (0, 0) {
    places.append(
      """
      <li>\(page.words(LegalWord.noCountry)) \
      <span class="meta">\(countWords(without, in: page))</span></li>
      """)
  }
  return places
}

private func countWords(_ count: (dated: Int, undated: Int), in page: PageContext) -> String {
  var parts: [String] = []
  if count.dated > 0 {
    parts.append(page.words(LegalWord.dated, ["n": page.words.number(count.dated)]))
  }
  if count.undated > 0 {
    parts.append(page.words(LegalWord.undatedCount, ["n": page.words.number(count.undated)]))
  }
  return parts.joined(separator: ", ")
}
