import HTML
import Library
import Records

/// The countries of a large site: region by region, and within each by name.
func countryListSections(in page: PageContext) -> [PageSection] {
  regionGroups(in: page).map { group in
    PageSection(
      id: group.id, group.name,
      nameList(
        group.countries, anchors: group.id, in: page, by: \.name,
        entry: { country in
          """
          <span id="\(country.id)">\(page.link(country))</span> <span class="meta">\
          \(countryContents(country, in: page))</span>
          """
        }))
  }
}

/// The countries of one region; those of none come last.
struct RegionGroup {
  /// The anchor of its part on the page of countries.
  let id: String
  let name: String
  var countries: [Country]
}

/// Every country once: in the region that its record names, else in the smallest that it is a member of.
func regionGroups(in page: PageContext) -> [RegionGroup] {
  let library = page.library
  var members: [String: [Country]] = [:]
  var others: [Country] = []
  for country in page.site.countriesByName {
    if let region = library.region(listing: country.code) {
      members[region.id, default: []].append(country)
    } else {
      others.append(country)
    }
  }
  let groups = library.byName(library.regions).compactMap { region in
    members[region.id].map {
      RegionGroup(id: "page-region-\(region.id)", name: region.name, countries: $0)
    }
  }
  guard !others.isEmpty else { return groups }
  let name = page.words(groups.isEmpty ? CountryWord.title : CountryWord.named)
  return groups + [RegionGroup(id: PageAnchor.named.rawValue, name: name, countries: others)]
}

/// Whether there are too many countries to show an outline and a sentence for each.
func hasManyCountries(_ page: PageContext) -> Bool {
  page.site.countriesByName.count > longList
}
