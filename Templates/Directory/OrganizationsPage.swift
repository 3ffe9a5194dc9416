import HTML
import Library
import Records

/// Every listed organization once, by the country or region it works in.
package func organizationsPage(in page: PageContext) -> PageContent {
  let words = page.words
  let listed = page.library.byName(page.library.organizations.filter(\.isListed))
  let groups = placeGroups(of: listed, in: page)
  var content = PageContent(
    title: words(DirectoryWord.organizations),
    lead: directoryLead(listed, in: page))
  content.kicker = words(DirectoryWord.directory)
  content.navigation = .organizations
  content.facts = [(words(DirectoryWord.listed), HTML.text(words.number(listed.count)))]
  content.opening = directoryJump(current: nil, in: page)
  content.bearsLeaveLink = true
  guard listed.count <= mostCards else {
    content.opening = .empty
    content.sections = sectionsOfMany(groups, in: page)
    content.downloads = directoryFiles()
    return content
  }
  let filter = directoryFilter(over: listed, in: nil, page)
  content.sections = [directoryIndex(of: listed, in: nil, page)].compactMap { $0 }
  content.sections += groups.map { group in
    let count = words.count(
      group.organizations.count, DirectoryWord.oneOrganization, DirectoryWord.someOrganizations)
    let more = group.country.map { country in
      """
       · <a href="\(page.href(Routes.organizations(of: country)))">\
      \(words(DirectoryWord.withServices, ["country": country.name]))</a>
      """ as HTML
    }
    let cards = group.organizations.map {
      directoryCard($0, filter: filter, in: nil, hasContacts: false, page)
    }
    return PageSection(
      id: group.id, group.name,
      """
      <p class="meta">\(count)\(more)</p><ul class="entries cards">\(cards)</ul>\(filter.nothingHere)
      """)
  }
  content.opening += filter.form
  content.downloads = directoryFiles()
  content.structuredData = [
    organizationListData(listed, name: content.title, in: page)
  ]
  return content
}

/// With more organizations than this, the cards are on the pages of the countries alone.
private let mostCards = 300

/// The countries with how many organizations each has, and the organizations that no country's page has.
private func sectionsOfMany(_ groups: [PlaceGroup], in page: PageContext) -> [PageSection] {
  let words = page.words
  let countries = page.site.countriesByName.compactMap { country -> (Country, Int)? in
    let count = page.library.organizations(of: country.code).count { $0.isListed }
    return count > 0 ? (country, count) : nil
  }
  let list = nameList(
    countries, anchors: "page-letter", in: page, by: \.0.name,
    entry: { country, count in
      """
      <a href="\(page.href(Routes.organizations(of: country)))">\(country.name)</a> \
      <span class="meta">\(words.number(count))</span>
      """
    })
  let others = groups.filter { $0.country == nil && $0.id != PageAnchor.severalCountries.rawValue }
  return [PageSection(.byCountry, words(DirectoryWord.byCountry), list)]
    + others.map { group in
      PageSection(
        id: group.id, group.name,
        nameList(
          group.organizations, anchors: group.id + "-letter", in: page, by: \.name,
          entry: { nameLink($0, in: page) }))
    }
}

/// How many organizations there are.
func directoryLead(_ listed: [Organization], in page: PageContext) -> String {
  page.words(DirectoryWord.lead, ["n": page.words.number(listed.count)])
}

/// A country or region with the organizations that work in it.
private struct PlaceGroup {
  /// The anchor of its section on the overview.
  let id: String
  let name: String
  /// The country, where the directory has a page for it.
  let country: Country?
  var organizations: [Organization] = []
}

/// Countries by name, then regions, then organizations of several of these and of none. Empty groups
/// are left out.
private func placeGroups(of organizations: [Organization], in page: PageContext) -> [PlaceGroup] {
  let library = page.library
  var positions: [Place: Int] = [:]
  var groups: [PlaceGroup] = []
  for country in countriesNearFirst(in: page) {
    positions[.country(country.code)] = groups.count
    groups.append(
      PlaceGroup(id: "page-country-\(country.id)", name: country.name, country: country))
  }
  for region in library.byName(library.regions) {
    positions[.region(Reference(id: region.id, range: region.header.range))] = groups.count
    groups.append(PlaceGroup(id: "page-region-\(region.id)", name: region.name, country: nil))
  }
  var several = PlaceGroup(
    id: PageAnchor.severalCountries.rawValue, name: page.words(DirectoryWord.severalCountries),
    country: nil)
  var elsewhere = PlaceGroup(
    id: PageAnchor.noCountry.rawValue, name: page.words(DirectoryWord.noCountry), country: nil)
  for organization in library.byName(organizations) {
    let places =
      organization.countries.map { Place.country($0) }
      + organization.regions.map { Place.region($0) }
    let found = places.compactMap { positions[$0] }
    switch found.count {
    case 0: elsewhere.organizations.append(organization)
    case 1: groups[found[0]].organizations.append(organization)
    default: several.organizations.append(organization)
    }
  }
  return (groups + [several, elsewhere]).filter { !$0.organizations.isEmpty }
}

/// Ways to the directory of each country, with how many it lists.
func directoryJump(current: Country?, in page: PageContext) -> HTML {
  let library = page.library
  let entries = countriesNearFirst(in: page).compactMap { country -> HTML? in
    let count = library.organizations(of: country.code).count { $0.isListed }
    guard count > 0 else { return nil }
    let text = page.words(
      DirectoryWord.jumpEntry, ["country": country.name, "n": page.words.number(count)])
    let isCurrent = country.id == current?.id
    return """
      <li><a href="\(page.href(Routes.organizations(of: country)))"\
      \(isCurrent ? " aria-current=\"page\"" as HTML : "")>\
      \(isCurrent ? "<b>\(text)</b>" : HTML.text(text))</a></li>
      """
  }
  guard entries.count > 1 else { return .empty }
  return """
    <nav aria-label="\(page.words(DirectoryWord.byCountry))"><ul class="jump screen">\(entries)\
    </ul></nav>
    """
}

/// The countries of the site's region by name, then the others.
private func countriesNearFirst(in page: PageContext) -> [Country] {
  let library = page.library
  let members = Set(library.settings.region.flatMap { library.regions[$0] }?.members ?? [])
  let countries = page.site.countriesByName
  return countries.filter { members.contains($0.code) }
    + countries.filter { !members.contains($0.code) }
}
