import HTML
import Library
import Records
import Values

/// The sections of a legal framework's page: a picture, the list by date, those without a date.
///
/// The filter stands above the first list. A page whose filter covers further lists brings its own.
///
/// - Parameter eras: Times that divide picture and list into before, during and after.
func timelineSections(
  _ entries: TimelineEntries, of country: Country? = nil, eras: [Era],
  filter: ListFilter<LegalItem>? = nil, in page: PageContext
) -> [PageSection] {
  let filter = filter ?? timelineFilter(over: entries.instruments, in: page)
  var sections: [PageSection] = []
  if let strip = timelineStrip(entries, eras: eras, in: page) {
    sections.append(PageSection(.picture, page.words(LegalWord.atAGlance), strip))
  }
  if !entries.dated.isEmpty {
    let body: HTML = """
      <p class="intro measure">\(page.words(LegalWord.byDateIntro))\
      \(leftOutNote(entries, in: page))</p>\(filter.form)\
      \(datedGroups(entries, within: country?.code, eras: eras, filter: filter, in: page))\
      \(filter.nothingHere)
      """
    sections.append(PageSection(.dated, page.words(LegalWord.byDate), body))
  }
  if !entries.undated.isEmpty {
    let intro = entries.dated.isEmpty ? LegalWord.undatedOnlyIntro : .undatedIntro
    let body: HTML = """
      <p class="intro measure">\(page.words(intro))</p>\
      \(entries.dated.isEmpty ? filter.form : .empty)\
      \(undatedGroups(entries.undated, within: country?.code, filter: filter, in: page))\
      \(filter.nothingHere)
      """
    sections.append(PageSection(.undated, page.words(LegalWord.undated), body))
  }
  return sections
}

/// The dated list; where it reaches over an era, in one part for each stretch of time.
private func datedGroups(
  _ entries: TimelineEntries, within country: CountryCode?, eras: [Era],
  filter: ListFilter<LegalItem>, in page: PageContext
) -> HTML {
  let groups = entries.dated(by: EraSegment.all(of: eras))
  guard groups.count > 1 else {
    return decadeList(entries.dated, within: country, filter: filter, in: page)
  }
  return groups.enumerated().map { place, group -> HTML in
    let (segment, members) = group
    let list = decadeList(
      members, within: country, of: segment, filter: filter, level: 4,
      anchors: "page-era-\(place + 1)", in: page)
    return filter.group(
      "<h3>\(segment.name(in: page))</h3>\(eraNote(segment, in: page))\(list)")
  }.joined()
}

/// When the era was, and who says so.
private func eraNote(_ segment: EraSegment, in page: PageContext) -> HTML? {
  guard segment.isEra else { return nil }
  let note = segment.era.note.map { " \($0)" } ?? ""
  return """
    <p class="meta measure">\(upperFirst(page.words.date(segment.era.period))).\(note)\
    \(page.cite(segment.era.sources))</p>
    """
}

/// Long lists without dates are grouped by scope, from national to global.
private func undatedGroups(
  _ entries: [TimelineEntry], within country: CountryCode?, filter: ListFilter<LegalItem>,
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

/// How many instruments have a date, at how many dates the list has them, and how many have none, next
/// to the edition.
func timelineFacts(_ entries: TimelineEntries, in page: PageContext) -> [(
  term: String, value: HTML
)] {
  func count(_ number: Int) -> String {
    page.words.count(number, LegalWord.oneItem, LegalWord.items)
  }
  var facts: [(term: String, value: HTML)] = []
  if !entries.dated.isEmpty {
    let items = count(entries.datedCount)
    let text =
      entries.dated.count == entries.datedCount
      ? items
      : page.words(
        LegalWord.itemsAtDates, ["items": items, "n": page.words.number(entries.dated.count)])
    facts.append(
      (page.words(LegalWord.datedFact), "<a href=\"#\(PageAnchor.dated)\">\(text)</a>"))
  }
  if !entries.undated.isEmpty {
    facts.append(
      (
        page.words(LegalWord.undatedFact),
        "<a href=\"#\(PageAnchor.undated)\">\(count(entries.undated.count))</a>"
      ))
  }
  return facts
}

/// The instruments and their events as data, with the calendar where there is one.
func instrumentFiles(in page: PageContext) -> [(label: String, route: String)] {
  let events = dataFiles("instrument-events").map { file in
    (label: page.words(LegalWord.eventFile, ["form": file.label]), route: file.route)
  }
  var files = dataFiles("instruments") + events
  if page.library.hasInstrumentCalendar {
    files.append((page.words(CalendarWord.file), Routes.instrumentCalendar))
  }
  return files
}
