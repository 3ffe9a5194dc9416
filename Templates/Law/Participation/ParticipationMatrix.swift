import HTML
import Library
import Records
import Values

/// Instruments by countries, in a frame of its own that scrolls where the screen is too narrow.
func participationMatrix(
  _ rows: [ParticipationRow], of countries: [CountryCode], in page: PageContext
) -> HTML {
  let words = page.words
  let heads = countries.map { code in
    "<th scope=\"col\">\(countryHead(code, in: page))</th>" as HTML
  }
  let body = rows.map { row -> HTML in
    let instrument = row.instrument
    // Sources are numbered as they are cited, so the row's head comes first.
    let own = ownAndRegions(row, in: page)
    let cells = row.cells.map { cell in
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
  let fits: HTML = countries.count <= 12 ? " fits" : ""
  return """
    <div class="matrix-box\(fits)" tabindex="0" role="region" aria-labelledby="matrix-caption">\
    <table class="matrix"><caption class="vh" id="matrix-caption">\
    \(words(ParticipationWord.multilateralCaption))</caption>\
    <thead><tr><th scope="col">\(words(ParticipationWord.instrument))</th>\(heads)</tr></thead>\
    <tbody>\(body)</tbody></table></div>
    """
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
