import HTML
import Library
import Records
import Values

/// All countries: those with a factsheet first, then the others that the records name.
package func countriesPage(in page: PageContext) -> PageContent {
  let words = page.words
  let countries = page.site.countriesByName
  let entries = countries.map { (country: $0, brief: page.library.newestBrief(of: $0)) }
  let withBrief = entries.filter { $0.brief != nil }
  let outlined = Set(page.library.outlines.shapes.compactMap(\.country))
  let withoutBrief = entries.filter { $0.brief == nil }
  // Those on the map first, so that entries in one row begin alike.
  let others =
    withoutBrief.filter { outlined.contains($0.country.code) }
    + withoutBrief.filter { !outlined.contains($0.country.code) }
  var content = PageContent(
    title: words(CountryWord.title),
    lead: lead(countries: countries.count, factsheets: withBrief.count, in: page))
  content.navigation = .countries
  content.downloads = dataFiles(RecordKind.country.folder)
  guard !hasManyCountries(page) else {
    content.sections = countryListSections(in: page)
    return content
  }
  content.hasContents = false
  if !withBrief.isEmpty {
    let items = withBrief.map { entry($0.country, brief: $0.brief, in: page) }
    content.sections.append(
      PageSection(
        .factsheets, words(CountryWord.withFactsheet), "<ul class=\"entries\">\(items)</ul>"))
  }
  if !others.isEmpty {
    let items = others.map { entry($0.country, brief: nil, in: page) }
    content.sections.append(
      PageSection(
        .named, words(CountryWord.named),
        """
        <p class="intro measure">\(words(CountryWord.namedIntro))</p>\
        <ul class="entries">\(items)</ul>
        """))
  }
  return content
}

private func lead(countries: Int, factsheets: Int, in page: PageContext) -> String {
  let words = page.words
  let all = words(CountryWord.lead, ["n": words.number(countries)])
  guard factsheets > 0 else { return all }
  return all + " " + words(CountryWord.factsheets, ["n": words.number(factsheets)])
}

/// A country with its outline, its own name for itself, what the page says and how much there is.
private func entry(_ country: Country, brief: Brief?, in page: PageContext) -> HTML {
  let native = nativeName(of: country, in: page).map {
    "<p class=\"meta\"\(languageAttribute(LanguageTag($0.language), in: page))>\($0.text)</p>"
      as HTML
  }
  let figure = brief.flatMap { page.library.figures.resolve($0.headline).first }.map { first in
    """
    <p class="meta">\(figureLine(first, in: page) { HTML.text($0) })\
    \(page.cite(first.header.sources))</p>
    """ as HTML
  }
  let coverage = country.coverage.map { coverage -> HTML in
    """
    <p class="meta">\(page.words(CountryWord.programmeState)): \
    \(coverageWords(coverage, in: page))\(page.cite(coverage.sources))</p>
    """
  }
  let counts: HTML? =
    brief == nil ? "<p class=\"meta\">\(countryContents(country, in: page))</p>" : nil
  return """
    <li id="\(country.id)">\(countryOutline(country, size: .mini, in: page))\
    <h3>\(page.link(country))</h3>\(native)\
    \(if: brief?.summary ?? country.summary, { "<p>\($0)</p>" })\
    \(figure)\(coverage)\(counts)</li>
    """
}

/// How much the records have that names a country.
func countryContents(_ country: Country, in page: PageContext) -> String {
  let (words, library) = (page.words, page.library)
  let instruments = library.instruments(of: country.code).count
  let figures = library.figures(of: .country(country.code)).count
  let organizations = library.organizations(of: country.code).count { $0.isListed }
  var parts: [String] = []
  if instruments > 0 {
    parts.append(words.count(instruments, CountryWord.oneInstrument, CountryWord.instruments))
  }
  if figures > 0 {
    parts.append(words.count(figures, CountryWord.oneFigure, CountryWord.figures))
  }
  if organizations > 0 {
    parts.append(
      words.count(organizations, CountryWord.oneOrganization, CountryWord.organizations))
  }
  return parts.isEmpty ? words(CountryWord.nothing) : parts.joined(separator: " · ")
}
