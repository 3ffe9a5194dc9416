import HTML
import Library
import Records
import Values

/// Instruments by countries, in a frame of its own that scrolls where the screen is too narrow.
func participationMatrix(
  _ rows: [ParticipationRow], of countries: [CountryCode], in page: PageContext
) -> HTML {
  let words = page.words
  let known = rows.filter(\.hasAnything)
  let silent = rows.filter { !$0.hasAnything }
  let isKnown = countries.indices.map { index in known.contains { $0.cells[index].hasAnything } }
  guard isKnown.contains(true) else {
    return "\(withoutCells(known, in: page))\(nothingOnRecord(silent, of: [], in: page))"
  }
  let shown = countries.indices.filter { isKnown[$0] }
  let heads = shown.map { countries[$0] }.map { code in
    "<th scope=\"col\">\(countryHead(code, in: page))</th>" as HTML
  }
  let body = known.map { row -> HTML in
    let instrument = row.instrument
    // Sources are numbered as they are cited, so the row's head comes first.
    let own = ownAndRegions(row, in: page)
    let cells = shown.map { row.cells[$0] }.map { cell in
      "<td>\(participationCell(cell, of: instrument, in: page))</td>" as HTML
    }
    return """
      <tr id="\(row.anchor)"><th scope="row">\
      \(instrumentLink(instrument, in: page))\
      <span class="note">\(kindAndScope(of: instrument, in: page))</span>\
      \(own)</th>\(cells)</tr>
      """
  }
  // Up to a dozen columns fit a wide screen, which then needs no frame that scrolls.
  let fits: HTML = shown.count <= 12 ? " fits" : ""
  return """
    <div class="matrix-box\(fits)" tabindex="0" role="region" aria-labelledby="matrix-caption">\
    <table class="matrix"><caption class="vh" id="matrix-caption">\
    \(words(ParticipationWord.multilateralCaption))</caption>\
    <thead><tr><th scope="col">\(words(ParticipationWord.instrument))</th>\(heads)</tr></thead>\
    <tbody>\(body)</tbody></table></div>\
    \(nothingOnRecord(
      silent, of: countries.indices.filter { !isKnown[$0] }.map { countries[$0] }, in: page))
    """
}

/// The instruments of which the records say something, but nothing of any country.
private func withoutCells(_ rows: [ParticipationRow], in page: PageContext) -> HTML? {
  guard !rows.isEmpty else { return nil }
  let items = rows.map { row in
    """
    <li id="\(row.anchor)">\(instrumentLink(row.instrument, in: page))\(ownAndRegions(row, in: page))</li>
    """ as HTML
  }
  return "<ul class=\"gaps\">\(items)</ul>"
}

/// What has no row or column in the table because all its cells would be empty, each in one line. Links
/// from the instruments' pages lead to the line.
private func nothingOnRecord(
  _ rows: [ParticipationRow], of countries: [CountryCode], in page: PageContext
) -> HTML {
  let names = rows.map { row in
    "<span id=\"\(row.anchor)\">\(instrumentLink(row.instrument, in: page))</span>" as HTML
  }
  let places = page.library.byName(countries.map { Place.country($0) }).map { page.link($0) }
  func line(_ word: ParticipationWord, _ names: [HTML]) -> HTML? {
    names.isEmpty
      ? nil : "<p class=\"measure\">\(page.words(word)) \(names.joined(separator: ", "))</p>"
  }
  return "\(line(.nothingOfCountries, names))\(line(.nothingOfInstruments, places))"
}

/// What has followed the instrument, what is said of it itself, and where regions stand that take part in
/// their own right.
private func ownAndRegions(_ row: ParticipationRow, in page: PageContext) -> HTML {
  let parts = ([row.own].compactMap { $0 } + row.regions).map { part -> HTML in
    """
     <span class="note"><span class="said">\(partyHead(part, in: page)):</span> \
    \(participationCell(part, of: row.instrument, in: page))</span>
    """
  }
  return (followerLines(of: row.instrument, in: page).map { " \($0)" as HTML } + parts).joined()
}

/// The party's name, or what the instrument itself is called here.
func partyHead(_ part: Participation, in page: PageContext) -> String {
  part.place.map { page.name($0) } ?? page.words(ParticipationWord.ownSteps)
}

/// A country's name, linked to its legal framework where it has one, else to its own page.
private func countryHead(_ code: CountryCode, in page: PageContext) -> HTML {
  guard let country = page.library.country(code),
    !page.library.instruments(of: code).isEmpty
  else { return page.link(code) }
  return "<a href=\"\(page.href(Routes.law(of: country)))\">\(country.name)</a>"
}

private func kindAndScope(of instrument: Instrument, in page: PageContext) -> String {
  let scope = lowerFirst(page.words.label(instrument.scope))
  return "\(kindName(of: instrument, in: page)), \(scope)"
}
