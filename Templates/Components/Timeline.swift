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
    var first: (date: PartialDate, event: LegalEventType)?
    for event in instrument.events {
      guard let date = event.date else { continue }
      if first.map({ date < $0.date }) ?? true { first = (date, event.type) }
    }
    if let period = instrument.period, first.map({ period.lower <= $0.date.lower }) ?? true {
      date = period
      event = nil
    } else {
      date = first?.date
      event = first?.event
    }
  }
}

/// Instruments in the order of a timeline: those with a date, and apart from them the others.
struct TimelineEntries {
  let dated: [TimelineEntry]
  /// By title; no document says where among the others they belong.
  let undated: [Instrument]

  init(_ instruments: some Sequence<Instrument>) {
    var dated: [(date: PartialDate, entry: TimelineEntry)] = []
    var undated: [Instrument] = []
    for instrument in instruments {
      let entry = TimelineEntry(instrument)
      if let date = entry.date { dated.append((date, entry)) } else { undated.append(instrument) }
    }
    self.dated = dated.sorted { left, right in
      if left.date != right.date { return left.date < right.date }
      return byTitle(left.entry.instrument, right.entry.instrument)
    }.map(\.entry)
    self.undated = undated.sorted(by: byTitle)
  }

  var isEmpty: Bool { dated.isEmpty && undated.isEmpty }
  /// Those with a date, then the others.
  var all: [TimelineEntry] { dated + undated.map { TimelineEntry($0) } }
}

private func byTitle(_ left: Instrument, _ right: Instrument) -> Bool {
  (left.title, left.id) < (right.title, right.id)
}

/// Dated instruments as an ordered list: when, what, by whom, and where it stands.
func timelineList(_ entries: [TimelineEntry], in page: PageContext) -> HTML {
  guard !entries.isEmpty else { return .empty }
  let items = entries.map { entry -> HTML in
    let event = entry.event.map { page.words.label($0) } ?? page.words(LegalWord.timeCovered)
    let sign = entry.date.map { DateShape(of: $0).sign }
    return """
      <li><span class="when">\(sign)<span>\(timeText(entry.date, in: page)) \
      <span class="note">\(event)</span></span></span>\(timelineText(entry.instrument, in: page))</li>
      """
  }
  return "<ol class=\"timeline\">\(items)</ol>"
}

/// Instruments without a date as a list by title.
func undatedList(_ instruments: [Instrument], in page: PageContext) -> HTML {
  guard !instruments.isEmpty else { return .empty }
  let items = instruments.map { "<li>\(timelineText($0, in: page))</li>" as HTML }
  return "<ul class=\"timeline undated\">\(items)</ul>"
}

private func timelineText(_ instrument: Instrument, in page: PageContext) -> HTML {
  let status = statusText(of: instrument, in: page).map {
    """
    <span class="status"><span class="vh">\(page.words(LegalWord.status)) </span>\($0)</span>
    """ as HTML
  }
  return """
    <span class="what">\(instrumentLink(instrument, in: page))</span><span class="meta">\
    \(instrumentMeta(instrument, in: page))\(page.cite(instrument.header.sources))</span>\(status)
    """
}

/// An instrument's title as a link, in the title's own language.
func instrumentLink(_ instrument: Instrument, in page: PageContext) -> HTML {
  """
  <a href="\(page.href(to: instrument))"\(languageAttribute(instrument.titleLanguage, in: page))>\
  \(instrument.title)</a>
  """
}

/// What sort of instrument it is, whose, and whether it binds, in one line.
private func instrumentMeta(_ instrument: Instrument, in page: PageContext) -> String {
  var parts = [kindName(of: instrument, in: page)]
  let parties = instrumentParties(instrument, in: page)
  if !parties.isEmpty { parts.append(parties.joined(separator: ", ")) }
  if instrument.scope != .national {
    switch instrument.binding {
    case .yes: parts.append(page.words(LegalWord.isBinding))
    case .no: parts.append(page.words(LegalWord.notBinding))
    case .unknown: break
    }
  }
  return parts.joined(separator: " · ")
}

/// The kind in the jurisdiction's own word where it has one.
func kindName(of instrument: Instrument, in page: PageContext) -> String {
  guard let local = instrument.localKind else { return page.words.label(instrument.type) }
  return local.prefix(1).uppercased() + local.dropFirst()
}

/// The few names that say whose an instrument is: its region, its parties or its issuers.
private func instrumentParties(_ instrument: Instrument, in page: PageContext) -> [String] {
  let library = page.library
  let issuers = library.organizations.resolve(instrument.issuedBy).filter(\.isListed).map(\.name)
  switch instrument.scope {
  case .national: return issuers.isEmpty ? instrument.countries.map { page.name(.country($0)) } : issuers
  case .bilateral: return instrument.parties.map { page.name($0) } + instrument.otherParties
  case .regional, .global:
    let regions = library.regions.resolve(instrument.regions).map(\.name)
    if !regions.isEmpty { return regions }
    return issuers.isEmpty ? instrument.parties.map { page.name($0) } : issuers
  }
}
