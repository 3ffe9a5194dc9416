import HTML
import Library
import Records
import Values

/// Dated events as an ordered list: when, what happened to which instrument, and its status.
///
/// The first entry of an instrument says what sort it is and where it stands; the others say what
/// happened. On a country's own page, `within` leaves its name out of every line. With a `filter` each
/// instrument can be linked to and filtered; such a list stands once on a page. Of a `segment` of time,
/// the items that may reach out of it say so.
func timelineList(
  _ entries: [TimelineEntry], within country: CountryCode? = nil, of segment: EraSegment? = nil,
  filter: ListFilter<LegalItem>? = nil, in page: PageContext
) -> HTML {
  guard !entries.isEmpty else { return .empty }
  let items = entries.map { entry -> HTML in
    let sign = entry.place.map { DateShape(of: $0).sign }
    return """
      <li\(marks(of: entry, for: filter, in: page))><span class="when">\(sign)<span>\
      \(timeText(entry.date, in: page))\(eventNote(entry.place, in: page))\
      \(reachNote(entry, out: segment, in: page))</span></span>\
      \(timelineText(entry, within: country, in: page))</li>
      """
  }
  return "<ol class=\"timeline\">\(items)</ol>"
}

/// Instruments outside the order of time as a list; a date of their own is added to the rest.
func undatedList(
  _ entries: [TimelineEntry], within country: CountryCode? = nil,
  filter: ListFilter<LegalItem>? = nil, in page: PageContext
) -> HTML {
  guard !entries.isEmpty else { return .empty }
  let items = entries.map { entry -> HTML in
    """
    <li\(marks(of: entry, for: filter, in: page))>\(timelineText(
      entry, within: country, hasDate: true, in: page))</li>
    """
  }
  return "<ul class=\"timeline undated\">\(items)</ul>"
}

/// What an instrument can be linked by on its page, and filtered by. Its other dates follow the first.
private func marks(
  of entry: TimelineEntry, for filter: ListFilter<LegalItem>?, in page: PageContext
) -> HTML? {
  guard let filter else { return nil }
  guard entry.isFirst else { return " data-mirrors=\"i-\(entry.instrument.id)\"" }
  let items = page.site.legalItems.items(of: entry.instrument, in: page.library)
  return " id=\"i-\(entry.instrument.id)\"\(filter.values(ofEach: items))"
}

/// What happened at the date, to whom, and whether the date can be right.
private func eventNote(_ place: TimelineDate?, in page: PageContext) -> HTML? {
  guard let place else { return nil }
  let impossible = place.doubt.map { " <span class=\"note\">\(doubt($0))</span>" as HTML }
  return " <span class=\"note\">\(eventName(of: place, in: page))</span>\(impossible)"
}

/// What happened at a date, with the parties whose step it was: `Ratified (Cambodia)`.
func eventName(of place: TimelineDate, in page: PageContext) -> String {
  guard let event = place.event else { return page.words(LegalWord.timeCovered) }
  let details = [place.provision, place.territory].compactMap { $0 }.map { " · \($0)" }.joined()
  let name = eventWords(event, on: place.date, in: page) + details
  guard !place.parties.isEmpty else { return name }
  let parties =
    place.parties.count > 6
    ? page.words(LegalWord.partyCount, ["n": page.words.number(place.parties.count)])
    : place.parties.map { party in
      let name = page.name(party.place)
      return party.isThroughMembers ? page.words(LegalWord.membersOf, naming: "group", name) : name
    }.joined(separator: ", ")
  return page.words(LegalWord.eventOf, ["event": name, "parties": parties])
}

/// Says that what begins in a stretch of time may not end in it.
private func reachNote(
  _ entry: TimelineEntry, out segment: EraSegment?, in page: PageContext
) -> HTML? {
  guard let segment, let date = entry.date, segment.mayBeLeft(by: date) else { return nil }
  return " <span class=\"note\">\(page.words(LegalWord.eraMayBeLeft))</span>"
}

private func timelineText(
  _ entry: TimelineEntry, within country: CountryCode?, hasDate: Bool = false,
  in page: PageContext
) -> HTML {
  let instrument = entry.instrument
  let link = instrumentLink(instrument, in: page)
  let title: HTML = "<span class=\"what\">\(link)</span>"
  guard entry.isFirst else {
    let sources = citeOnce(entry.place?.sources ?? [], in: page)
    return "<span class=\"what\">\(link)\(sources)</span>"
  }
  var meta = metaParts(entry, within: country, in: page)
  if hasDate, let date = ownDateWords(of: instrument, in: page) { meta.append(date) }
  let sources = citeOnce(instrument.header.sources, in: page)
  let status = statusText(of: instrument, in: page).map {
    """
    <span class="status"><span class="vh">\(page.words(LegalWord.status)) </span>\($0)</span>
    """ as HTML
  }
  return """
    \(title)<span class="meta">\(meta.joined(separator: " · "))\(sources)</span>\(status)
    """
}

/// Each source once: a list tells where an item is from, its own page tells the places.
func citeOnce(_ citations: [Citation], in page: PageContext) -> HTML {
  var seen: Set<String> = []
  return page.cite(citations.filter { seen.insert($0.source.id).inserted })
}

/// An instrument's title as a link, in the title's own language.
func instrumentLink(_ instrument: Instrument, in page: PageContext) -> HTML {
  """
  <a href="\(page.href(to: instrument))"\(languageAttribute(instrument.titleLanguage, in: page))>\
  \(instrument.title)</a>
  """
}

/// What sort of instrument it is, whose, and whether it binds.
private func metaParts(
  _ entry: TimelineEntry, within country: CountryCode?, in page: PageContext
) -> [String] {
  let instrument = entry.instrument
  var parts = [kindName(of: instrument, in: page)]
  let parties = makers(of: instrument, within: country, in: page)
  if !parties.isEmpty { parts.append(parties.joined(separator: ", ")) }
  if !instrument.scope.isDomestic {
    switch instrument.binding {
    case .yes: parts.append(page.words(LegalWord.isBinding))
    case .no: parts.append(page.words(LegalWord.notBinding))
    case .unknown: break
    }
  }
  return parts
}

/// The kind in the jurisdiction's own word where it has one.
func kindName(of instrument: Instrument, in page: PageContext) -> String {
  guard let local = instrument.localKind else { return page.words.label(instrument.type) }
  return local.prefix(1).uppercased() + local.dropFirst()
}

/// The few names that say whose an instrument is: its region, its parties or its issuers.
private func makers(
  of instrument: Instrument, within country: CountryCode?, in page: PageContext
) -> [String] {
  let library = page.library
  let issuers = library.organizations.resolve(instrument.issuedBy).filter(\.isListed).map(\.name)
  switch instrument.scope {
  case .national:
    return library.byName(instrument.countries.filter { $0 != country }).map {
      page.name(.country($0))
    } + issuers
  case .subnational:
    return library.byName(instrument.areas.map { Place.area($0) }).map { page.name($0) } + issuers
  case .bilateral:
    return library.byName(instrument.parties).map { page.name($0) } + instrument.otherParties
  case .regional, .supranational, .global:
    let regions = library.regions.resolve(instrument.regions).map(\.name)
    if !regions.isEmpty { return regions }
    return issuers.isEmpty ? library.byName(instrument.parties).map { page.name($0) } : issuers
  }
}
