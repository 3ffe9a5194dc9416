import HTML
import Records

/// Organizations as cards: name, kind, what each does, for whom, where, and its newest contact.
func directoryCards(_ organizations: [Organization], in page: PageContext) -> HTML {
  "<ul class=\"entries\">\(organizations.map { card($0, in: page) })</ul>"
}

private func card(_ organization: Organization, in page: PageContext) -> HTML {
  let words = page.words
  var facts = [(words(DirectoryWord.kind), HTML.text(words.label(organization.type)))]
  if !organization.services.isEmpty {
    facts.append((words(DirectoryWord.forWhom), HTML.text(populations(organization, in: page))))
  }
  facts.append((words(DirectoryWord.whereItWorks), HTML.text(places(organization, in: page))))
  facts.append((words(DirectoryWord.contact), newestContact(organization, in: page)))
  let rows = facts.map { "<div><dt>\($0.0)</dt> <dd>\($0.1)</dd></div>" as HTML }
  return """
    <li><h3>\(nameLink(organization, in: page))</h3>\
    \(citedSummary(organization.summary, organization, in: page))<dl class="meta">\(rows)</dl></li>
    """
}

/// The name as a link, with the acronym after it.
func nameLink(_ organization: Organization, in page: PageContext) -> HTML {
  let acronym = organization.acronym.map {
    " (<abbr title=\"\(organization.name)\">\($0)</abbr>)" as HTML
  }
  return "\(page.link(organization))\(acronym)"
}

/// Whom its services are for, each group once.
func populations(_ organization: Organization, in page: PageContext) -> String {
  let served = Set(organization.services.flatMap(\.populations))
  guard !served.isEmpty else { return page.words(DirectoryWord.notStated) }
  let labels = Population.allCases.filter(served.contains).map { page.words.label($0) }
  return ([labels[0]] + labels.dropFirst().map(lowerFirst)).joined(separator: ", ")
}

/// Where it works, never finer than its visibility allows.
func places(_ organization: Organization, in page: PageContext) -> String {
  let words = page.words
  if organization.locations.contains(where: { $0.visibility == .withheld }) {
    return words(DirectoryWord.placeWithheldShort)
  }
  let areas = Set(
    organization.services.flatMap(\.areas) + organization.locations.compactMap(\.area))
  if !areas.isEmpty {
    let names = areas.sorted().map { areaName($0, in: page) }.joined(separator: ", ")
    return organization.hidesItsPlace
      ? words(DirectoryWord.provinceOnly, ["area": names]) : names
  }
  let countries = organization.countries.map { page.name(.country($0)) }
  let regions = page.library.regions.resolve(organization.regions).map(\.name)
  let all = countries + regions
  return all.isEmpty ? words(DirectoryWord.notStated) : all.joined(separator: ", ")
}

/// The name of a province, as its country's record gives it.
func areaName(_ code: SubdivisionCode, in page: PageContext) -> String {
  page.library.country(code.country)?.subdivisions.first { $0.code == code }?.name ?? code.text
}

private func newestContact(_ organization: Organization, in page: PageContext) -> HTML {
  organization.newestContact(on: page.site.today, under: page.library.settings.freshness)
    .map { contactAge($0, in: page) } ?? HTML.text(page.words(DirectoryWord.noContact))
}

/// A part of the directory inside a page, as a table.
func directoryView(_ view: DirectoryView, in page: PageContext) -> HTML {
  let words = page.words
  let organizations = page.library.organizations.filter { view.includes($0) }
    .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  guard !organizations.isEmpty else { return "<p>\(words(DirectoryWord.viewNone))</p>" }
  let columns = (
    what: words(DirectoryWord.whatItDoes), forWhom: words(DirectoryWord.forWhom),
    contact: words(DirectoryWord.newestContact)
  )
  let rows = organizations.map { organization -> HTML in
    """
    <tr><th scope="row">\(nameLink(organization, in: page))</th>\
    <td data-label="\(columns.what)">\(organization.summary ?? words(DirectoryWord.notStated))</td>\
    <td data-label="\(columns.forWhom)">\(populations(organization, in: page))</td>\
    <td data-label="\(columns.contact)">\(newestContact(organization, in: page))</td></tr>
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
