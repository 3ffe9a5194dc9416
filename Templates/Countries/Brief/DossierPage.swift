import HTML
import Library
import Records

/// The long text of a country's newest factsheet, with everything that its records say. That of a region
/// is on the region's own page.
func dossierPage(_ brief: Brief, in page: PageContext) -> PageContent {
  guard let country = brief.country.flatMap({ page.library.countries[$0] }) else {
    return editionPage(brief, in: page)
  }
  var content = PageContent(
    title: page.words(BriefWord.dossierOf, naming: "place", country.name), lead: brief.summary)
  frameCountry(&content, country, brief: brief, in: page)
  content.kicker = page.words(BriefWord.factsheet)
  content.trail = countryTrail(country, in: page)
  content.tabs = countryTabs(country, in: page)
  content.opening = page.opening { headlineCards(brief, in: page) }
  content.sections = countrySections(country, brief: brief, in: page)
  if let indicators = indicatorsOf(country, in: page) { content.sections.append(indicators) }
  if let editions = briefEditions(brief, in: page) { content.sections.append(editions) }
  return content
}
