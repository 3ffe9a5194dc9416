import HTML
import Library
import Records

/// The pages of one country, on each of them: the brief, the long text, law, organizations, services and
/// plans. Empty where there is only one.
func countryTabs(_ country: Country, in page: PageContext) -> [PageTab] {
  let library = page.library
  var tabs = [PageTab(page.words(BriefWord.tabBrief), Routes.record(country, in: library))]
  if let brief = library.newestBrief(of: country) {
    tabs.append(PageTab(page.words(BriefWord.tabDossier), Routes.record(brief, in: library)))
  } else {
    tabs[0] = PageTab(page.words(BriefWord.tabOverview), tabs[0].route)
  }
  if !library.instruments(of: country.code).isEmpty {
    tabs.append(PageTab(page.words(BriefWord.tabLaw), Routes.law(of: country)))
  }
  if library.organizations(of: country.code).contains(where: \.isListed) {
    tabs.append(PageTab(page.words(BriefWord.organizations), Routes.organizations(of: country)))
  }
  if library.hasCoverage(country) {
    tabs.append(PageTab(page.words(BriefWord.tabServices), Routes.coverage(of: country)))
  }
  for plan in library.plans where plan.countries == [country.code] {
    tabs.append(PageTab(page.words(BriefWord.tabPlan), Routes.record(plan, in: library)))
  }
  return tabs.count > 1 ? tabs : []
}

/// The pages above one of a country's: the list of countries and the country itself.
func countryTrail(
  _ country: Country, in page: PageContext
) -> [(label: String, route: String)] {
  [
    (page.words(LayoutWord.countries), Routes.countries),
    (country.name, Routes.record(country, in: page.library)),
  ]
}

/// The pages of one region: the brief, the long text and its law. Empty where there is only one.
func regionTabs(_ region: Region, in page: PageContext) -> [PageTab] {
  let library = page.library
  let brief = library.newestBrief(of: region)
  let first = page.words(brief == nil ? BriefWord.tabOverview : .tabBrief)
  var tabs = [PageTab(first, Routes.record(region, in: library))]
  if let brief {
    tabs.append(PageTab(page.words(BriefWord.tabDossier), Routes.record(brief, in: library)))
  }
  if library.hasLegalFramework(region) {
    tabs.append(PageTab(page.words(BriefWord.tabLaw), Routes.law(of: region)))
  }
  return tabs.count > 1 ? tabs : []
}

/// The pages above one of a region's: the region itself.
func regionTrail(_ region: Region, in page: PageContext) -> [(label: String, route: String)] {
  let own = (region.name, Routes.record(region, in: page.library))
  return page.library.settings.region?.id == region.id
    ? [own] : [(page.words(LayoutWord.countries), Routes.countries), own]
}

/// The way from one page of a subject to its others.
package struct PageTab {
  let label: String
  let route: String

  init(_ label: String, _ route: String) {
    self.label = label
    self.route = route
  }
}

/// The tabs of a page in one row under its heading, the page itself marked. Nothing where it has none.
func tabs(of content: PageContent, in page: PageContext) -> HTML? {
  guard !content.tabs.isEmpty else { return nil }
  return """
    <nav class="tabs" aria-label="\(page.words(BriefWord.tabs))"><ul>\(for: content.tabs, { tab in
      let current: HTML? = tab.route == page.route ? " aria-current=\"page\"" : nil
      return "<li><a href=\"\(page.href(tab.route))\"\(current)>\(tab.label)</a></li>"
    })</ul></nav>
    """
}
