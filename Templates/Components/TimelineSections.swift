import HTML
import Records

/// The sections of a legal framework's page: a picture, the list by date, those without a date.
///
/// The filter stands above the first list. A page whose filter covers further lists brings its own.
func timelineSections(
  _ entries: TimelineEntries, of country: Country? = nil,
  filter: ListFilter<Instrument>? = nil, in page: PageContext
) -> [PageSection] {
  let filter = filter ?? timelineFilter(over: entries.all, in: page)
  var sections: [PageSection] = []
  if let strip = timelineStrip(entries.dated, in: page) {
    sections.append(PageSection("page-picture", page.words(LegalWord.atAGlance), strip))
  }
  if !entries.dated.isEmpty {
    let body: HTML = """
      <p class="intro measure">\(page.words(LegalWord.byDateIntro))</p>\(filter.form)\
      <div class="wide">\(timelineList(
        entries.dated, within: country?.code, filter: filter, in: page))</div>\
      \(filter.nothingHere)
      """
    sections.append(PageSection("page-dated", page.words(LegalWord.byDate), body))
  }
  if !entries.undated.isEmpty {
    let intro = entries.dated.isEmpty ? LegalWord.undatedOnlyIntro : .undatedIntro
    let body: HTML = """
      <p class="intro measure">\(page.words(intro))</p>\
      \(entries.dated.isEmpty ? filter.form : .empty)\
      \(undatedGroups(entries.undated, within: country?.code, filter: filter, in: page))\
      \(filter.nothingHere)
      """
    sections.append(PageSection("page-undated", page.words(LegalWord.undated), body))
  }
  return sections
}

/// Long lists without dates are grouped by scope, from national to global.
private func undatedGroups(
  _ entries: [TimelineEntry], within country: CountryCode?, filter: ListFilter<Instrument>,
  in page: PageContext
) -> HTML {
  guard entries.count > 12 else {
    return """
      <div class="wide">\(undatedList(entries, within: country, filter: filter, in: page))</div>
      """
  }
  return Instrument.Scope.inBandOrder.map { scope -> HTML in
    let members = entries.filter { $0.instrument.scope == scope }
    guard !members.isEmpty else { return .empty }
    return filter.group(
      """
      <h3>\(page.words.label(scope))</h3><div class="wide">\
      \(undatedList(members, within: country, filter: filter, in: page))</div>
      """)
  }.joined()
}

/// How many items carry a date, and how many do not, beside the edition.
func timelineFacts(_ entries: TimelineEntries, in page: PageContext) -> [(
  term: String, value: HTML
)] {
  func count(_ number: Int) -> String {
    page.words.count(number, LegalWord.oneItem, LegalWord.items)
  }
  var facts: [(term: String, value: HTML)] = []
  if !entries.dated.isEmpty {
    facts.append(
      (
        page.words(LegalWord.datedFact),
        "<a href=\"#page-dated\">\(count(entries.dated.count))</a>"
      ))
  }
  if !entries.undated.isEmpty {
    facts.append(
      (
        page.words(LegalWord.undatedFact),
        "<a href=\"#page-undated\">\(count(entries.undated.count))</a>"
      ))
  }
  return facts
}
