import HTML
import Library
import Records

/// Where a country stands with the global and regional agreements that name it. Nil where none does.
func countryParticipation(_ country: Country, in page: PageContext) -> PageSection? {
  let words = page.words
  let rows = TimelineEntries(
    page.library.multilateralInstruments(naming: country.code), in: page.library
  ).instruments
    .compactMap { entry -> HTML? in
      let part = page.library.participation(
        of: .country(country.code), in: entry.instrument)
      guard part.isKnown || !part.remarks.isEmpty else { return nil }
      return """
        <tr><th scope="row">\(instrumentLink(entry.instrument, in: page))\
        <span class="note">\(kindName(of: entry.instrument, in: page))</span></th>\
        <td data-label="\(words(ParticipationWord.standing))"><span>\
        \(participationCell(part, of: entry.instrument, in: page))\
        \(endOfWhole(entry.instrument, besides: part, in: page))</span></td></tr>
        """
    }
  guard !rows.isEmpty else { return nil }
  return PageSection(
    .participation, words(ParticipationWord.ofCountry),
    """
    <p class="intro measure">\(words(ParticipationWord.ofCountryIntro, naming: "country", country.name)) \
    <a href="\(page.href(Routes.participation))">\(words(ParticipationWord.title))</a></p>\
    <table class="records parts"><caption class="vh">\
    \(words(ParticipationWord.ofCountryCaption, naming: "country", country.name))</caption>\
    <thead><tr>\
    \(for: [ParticipationWord.instrument, .standing], { "<th scope=\"col\">\(words($0))</th>" })\
    </tr></thead><tbody>\(rows)</tbody></table>
    """)
}

/// That the instrument itself has ended or is suspended, whichever steps the country took. Nil where
/// nothing says so, and where the country's own answer does.
private func endOfWhole(
  _ instrument: Instrument, besides part: Participation, in page: PageContext
) -> HTML? {
  guard !part.steps.contains(where: { $0.subject == .whole }),
    let own = page.library.ownSteps(of: instrument), own.states.contains(where: \.isStop)
  else { return nil }
  return """
     <span class="said">\(page.words(ParticipationWord.ownSteps)): \
    \(participationCell(own, of: instrument, in: page))</span>
    """
}

/// The way to the table of who takes part, for the facts beside the edition. Nil where the site has
/// no such table.
func participationFact(in page: PageContext) -> (term: String, value: HTML)? {
  guard page.library.hasParticipations else { return nil }
  return (
    page.words(ParticipationWord.see),
    """
    <a href="\(page.href(Routes.participation))">\(page.words(ParticipationWord.title))</a>
    """
  )
}

/// The way to an instrument's own row. Nil where countries do not take part in it.
func participationFact(
  of instrument: Instrument, in page: PageContext
) -> (term: String, value: HTML)? {
  guard instrument.takesParticipants else { return nil }
  let row = "\(Routes.participation)#\(ParticipationRow.anchor(of: instrument))"
  return (
    page.words(ParticipationWord.see),
    "<a href=\"\(page.href(row))\">\(page.words(ParticipationWord.seeTable))</a>"
  )
}
