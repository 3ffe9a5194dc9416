import HTML
import Library
import Records
import Values

/// The name as a link, with the acronym after it.
func nameLink(_ organization: Organization, in page: PageContext) -> HTML {
  let acronym = organization.acronym.map {
    " (<abbr title=\"\(organization.name)\">\($0)</abbr>)" as HTML
  }
  return "\(page.link(organization))\(acronym)"
}

/// Whom these services are for, each group once.
func populations(of services: [Service], in page: PageContext) -> String {
  let served = Set(services.flatMap(\.populations))
  guard !served.isEmpty else { return page.words(DirectoryWord.notStated) }
  let labels = page.library.words(Population.self).filter(served.contains).map {
    page.words.label($0)
  }
  return ([labels[0]] + labels.dropFirst().map(lowerFirst)).joined(separator: ", ")
}

/// Where it works, never finer than its visibility allows.
///
/// - Parameter country: The one country of whose provinces it may name some; nil for all.
func places(
  _ organization: Organization, in country: Country?, _ page: PageContext
) -> String {
  let words = page.words
  if organization.locations.contains(where: { $0.visibility == .withheld }) {
    return organization.housesPeople
      ? words(ProtectionWord.shelterPlaceShort) : words(DirectoryWord.placeWithheld)
  }
  let areas = organization.shownAreas(in: country?.code)
  if !areas.isEmpty {
    let names = page.library.names(of: areas).joined(separator: ", ")
    return organization.hidesItsPlace
      ? words(DirectoryWord.provinceOnly, ["area": names]) : names
  }
  let countries = page.library.byName(organization.countries).map { page.name(.country($0)) }
  let regions = page.library.regions.resolve(organization.regions).map(\.name)
  let all = countries + regions
  return all.isEmpty ? words(DirectoryWord.notStated) : all.joined(separator: ", ")
}

/// The name of a province, as its country's record gives it.
func areaName(_ code: SubdivisionCode, in page: PageContext) -> String {
  page.library.name(of: code)
}

/// A part of the directory inside a page, as a table.
func directoryView(_ view: DirectoryView, in page: PageContext) -> HTML {
  let words = page.words
  let organizations = page.library.byName(
    page.library.organizations.filter { view.includes($0) })
  guard !organizations.isEmpty else { return "<p>\(words(DirectoryWord.viewNone))</p>" }
  let columns = (
    what: words(DirectoryWord.whatItDoes), forWhom: words(DirectoryWord.forWhom),
    contact: words(DirectoryWord.newestContact)
  )
  let rows = organizations.map { organization -> HTML in
    let given = organization.servicesGiven().filter { service in
      view.countries.isEmpty || view.countries.contains(where: service.mayBeGiven)
    }
    return """
      <tr><th scope="row">\(nameLink(organization, in: page))</th>\
      <td data-label="\(columns.what)">\(organization.summary ?? words(DirectoryWord.notStated))</td>\
      <td data-label="\(columns.forWhom)">\(populations(of: given, in: page))</td>\
      <td data-label="\(columns.contact)">\(newestContact(of: organization, in: page))</td></tr>
      """
  }
  return """
    <table class="records"><caption>\(view.caption ?? words(DirectoryWord.viewCaption)) <small>\
    \(words.count(organizations.count, DirectoryWord.oneOrganization, DirectoryWord.someOrganizations))</small>\
    </caption><thead><tr><th scope="col">\(words(DirectoryWord.organization))</th>\
    <th scope="col">\(columns.what)</th><th scope="col">\(columns.forWhom)</th>\
    <th scope="col">\(columns.contact)</th></tr></thead><tbody>\(rows)</tbody></table>
    """
}
