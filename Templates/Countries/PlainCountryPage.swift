import HTML
import Library
import Markdown
import Records

/// A country without a factsheet: what laws, figures and organizations say of it.
func plainCountryPage(_ country: Country, in page: PageContext) -> PageContent {
  var content = PageContent(
    title: country.name,
    lead: country.summary
      ?? page.words(CountryWord.plainLead, naming: "country", country.name))
  content.kicker = page.words(CountryWord.country)
  frameCountry(&content, country, brief: nil, in: page)
  content.tabs = countryTabs(country, in: page)
  var sections = [countryGlance(country, brief: nil, in: page)]
  if sections[0].body.isEmpty { sections = [] }
  if let claims = statusClaims(of: country, in: page) { sections.append(claims) }
  if let body = country.body, !body.isEmpty {
    sections.append(proseSection(body, of: country, in: page))
  }
  sections += [
    figuresAbout(.country(country.code), in: page), instrumentsNaming(country, in: page),
    organizationsTeaser(country, in: page), planTeaser(country, shown: [], in: page),
    placesIn(country, in: page),
    briefDisputes([("country", country.header.disputes)], in: page),
  ].compactMap { $0 }
  content.sections = sections
  content.hasContents = sections.count > 2
  return content
}

/// The figures about a place, each with its time. Nil when there are none.
func figuresAbout(_ place: Place, in page: PageContext) -> PageSection? {
  let figures = page.library.figures(of: place)
  guard !figures.isEmpty else { return nil }
  let items = figures.map { figure -> HTML in
    // On a country's page are also the figures of its provinces.
    let areas = figure.geography.filter { $0 != place }.compactMap(\.area)
    let name = areas.isEmpty ? "" : page.library.names(of: areas).joined(separator: ", ") + ", "
    return """
      <li>\(figureLink(figure, in: page))\(page.cite(figure.sources)) \
      <span class="note">\(name)\(figureTime(figure, in: page))</span></li>
      """
  }
  return PageSection(
    .figures, page.words(CountryWord.figuresAbout), "<ul>\(items)</ul>")
}

/// The instruments that concern a country, as a timeline. Nil when none does.
private func instrumentsNaming(_ country: Country, in page: PageContext) -> PageSection? {
  let entries = TimelineEntries(
    page.library.instruments(of: country.code), of: country.code, in: page.library)
  guard !entries.isEmpty else { return nil }
  return PageSection(
    .law, page.words(CountryWord.namedBy),
    """
    <p><a href="\(page.href(Routes.law(of: country)))">\
    \(page.words(CountryWord.lawLink, naming: "country", country.name))</a></p>\
    <div class="wide flow">\(timelines(entries, in: page))</div>
    """)
}

/// Instruments by date, and apart from them those without one; by title where they are many.
func timelines(_ entries: TimelineEntries, in page: PageContext) -> HTML {
  let instruments = entries.instruments.map(\.instrument)
  guard instruments.count <= longList else {
    return titleList(page.library.byName(instruments), anchors: "page-law", in: page)
  }
  let head: HTML? =
    entries.undated.isEmpty || entries.dated.isEmpty
    ? nil : "<p class=\"meta\">\(page.words(LegalWord.undated))</p>"
  return """
    \(timelineList(entries.dated, in: page))\(head)\(undatedList(entries.undated, in: page))
    """
}
