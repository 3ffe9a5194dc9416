import HTML
import Records

/// An instrument where a timeline places it.
struct TimelineEntry {
  let instrument: Instrument
  /// The earliest that any source gives; of a plan, the time that it covers where that is earlier.
  let date: PartialDate?
  /// What happened at that date. Nil where the date is the time that the instrument covers.
  let event: LegalEventType?

  init(_ instrument: Instrument) {
    self.instrument = instrument
    let place = instrument.placeInTime
    date = place?.date
    event = place?.event
  }

  fileprivate func isTitledBefore(_ other: TimelineEntry) -> Bool {
    (instrument.title, instrument.id) < (other.instrument.title, other.instrument.id)
  }
}

/// Instruments in the order of a timeline: those with a date, and apart from them the others.
struct TimelineEntries {
  let dated: [TimelineEntry]
  /// By title; no document says where among the others they belong.
  let undated: [TimelineEntry]

  init(_ instruments: some Sequence<Instrument>) {
    var dated: [(date: PartialDate, entry: TimelineEntry)] = []
    var undated: [TimelineEntry] = []
    for instrument in instruments {
      let entry = TimelineEntry(instrument)
      if let date = entry.date { dated.append((date, entry)) } else { undated.append(entry) }
    }
    self.dated = dated.sorted { left, right in
      if left.date != right.date { return left.date < right.date }
      return left.entry.isTitledBefore(right.entry)
    }.map(\.entry)
    self.undated = undated.sorted { $0.isTitledBefore($1) }
  }

  var isEmpty: Bool { dated.isEmpty && undated.isEmpty }
  /// Those with a date, then the others.
  var all: [TimelineEntry] { dated + undated }
}

/// Dated instruments as an ordered list: when, what, by whom, and where it stands.
///
/// On a country's own page, `within` spares its name in every line. With a `filter` each item can
/// be linked to and filtered; such a list holds an instrument once, and stands once on a page. Of a
/// `segment` of time, the items that may reach out of it say so.
func timelineList(
  _ entries: [TimelineEntry], within country: CountryCode? = nil, of segment: EraSegment? = nil,
  filter: ListFilter<Instrument>? = nil, in page: PageContext
) -> HTML {
  guard !entries.isEmpty else { return .empty }
  let items = entries.map { entry -> HTML in
    let sign = entry.date.map { DateShape(of: $0).sign }
    return """
      <li\(marks(of: entry, for: filter))><span class="when">\(sign)<span>\
      \(timeText(entry.date, in: page))\(eventNote(entry, in: page))\
      \(reachNote(entry, out: segment, in: page))</span></span>\
      \(timelineText(entry, meta: metaParts(entry, within: country, in: page), in: page))</li>
      """
  }
  return "<ol class=\"timeline\">\(items)</ol>"
}

/// Instruments without a place in time as a list; a date that is known stands among the rest.
func undatedList(
  _ entries: [TimelineEntry], within country: CountryCode? = nil,
  filter: ListFilter<Instrument>? = nil, in page: PageContext
) -> HTML {
  guard !entries.isEmpty else { return .empty }
  let items = entries.map { entry -> HTML in
    var meta = metaParts(entry, within: country, in: page)
    if let date = entry.date { meta.append(page.words.date(date)) }
    return """
      <li\(marks(of: entry, for: filter))>\(timelineText(entry, meta: meta, in: page))</li>
      """
  }
  return "<ul class=\"timeline undated\">\(items)</ul>"
}

/// What an item can be linked by on its page, and filtered by.
private func marks(of entry: TimelineEntry, for filter: ListFilter<Instrument>?) -> HTML? {
  guard let filter else { return nil }
  return " id=\"i-\(entry.instrument.id)\"\(filter.values(of: entry.instrument))"
}

/// What happened at the date, where the status does not say the same.
private func eventNote(_ entry: TimelineEntry, in page: PageContext) -> HTML? {
  if let event = entry.event,
    entry.instrument.statuses.contains(where: { $0.status.rawValue == event.rawValue })
  {
    return nil
  }
  let event = entry.event.map { page.words.label($0) } ?? page.words(LegalWord.timeCovered)
  return " <span class=\"note\">\(event)</span>"
}

/// Says that what begins in a stretch of time may not end in it.
private func reachNote(
  _ entry: TimelineEntry, out segment: EraSegment?, in page: PageContext
) -> HTML? {
  guard let segment, let date = entry.date, segment.mayBeLeft(by: date) else { return nil }
  return " <span class=\"note\">\(page.words(LegalWord.eraMayBeLeft))</span>"
}

private func timelineText(
  _ entry: TimelineEntry, meta: [String], in page: PageContext
) -> HTML {
  let instrument = entry.instrument
  let sources = citeOnce(instrument.header.sources, in: page)
  let status = statusText(of: instrument, in: page).map {
    """
    <span class="status"><span class="vh">\(page.words(LegalWord.status)) </span>\($0)</span>
    """ as HTML
  }
  return """
    <span class="what">\(instrumentLink(instrument, in: page))</span><span class="meta">\
    \(meta.joined(separator: " · "))\(sources)</span>\(status)
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
  if instrument.scope != .national {
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
    return instrument.countries.filter { $0 != country }.map { page.name(.country($0)) } + issuers
  case .bilateral: return instrument.parties.map { page.name($0) } + instrument.otherParties
  case .regional, .global:
    let regions = library.regions.resolve(instrument.regions).map(\.name)
    if !regions.isEmpty { return regions }
    return issuers.isEmpty ? instrument.parties.map { page.name($0) } : issuers
  }
}
