import HTML
import Library
import Records

/// The long text of a country's or a region's newest factsheet, with everything that its records say.
func dossierPage(_ brief: Brief, in page: PageContext) -> PageContent {
  if let country = brief.country.flatMap({ page.library.countries[$0] }) {
    return countryDossier(country, brief, in: page)
  }
  if let region = brief.region.flatMap({ page.library.regions[$0] }) {
    return regionDossier(region, brief, in: page)
  }
  return editionPage(brief, in: page)
}

private func countryDossier(_ country: Country, _ brief: Brief, in page: PageContext) -> PageContent
{
  var content = dossier(of: country.name, brief, in: page)
  frameCountry(&content, country, brief: brief, in: page)
  content.trail = countryTrail(country, in: page)
  content.tabs = countryTabs(country, in: page)
  content.opening = page.opening { headlineCards(brief, in: page) }
  content.sections = countrySections(country, brief: brief, in: page)
  if let indicators = indicatorsOf(country, in: page) { content.sections.append(indicators) }
  if let editions = briefEditions(brief, in: page) { content.sections.append(editions) }
  return content
}

private func regionDossier(_ region: Region, _ brief: Brief, in page: PageContext) -> PageContent {
  var content = dossier(of: region.name, brief, in: page)
  frameRegion(&content, region, brief: brief, in: page)
  content.trail = regionTrail(region, in: page)
  content.tabs = regionTabs(region, in: page)
  content.opening = page.opening { headlineCards(brief, in: page) }
  content.sections = regionSections(region, brief: brief, in: page)
  if let editions = briefEditions(brief, in: page) { content.sections.append(editions) }
  return content
}

private func dossier(of place: String, _ brief: Brief, in page: PageContext) -> PageContent {
  var content = PageContent(
    title: page.words(BriefWord.dossierOf, naming: "place", place), lead: brief.summary)
  content.kicker = page.words(BriefWord.factsheet)
  return content
}
