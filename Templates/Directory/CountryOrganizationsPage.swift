import HTML
import Library
package import Records

/// The organizations of one country, by what sort of body they are.
package func countryOrganizationsPage(_ country: Country, in page: PageContext) -> PageContent {
  let words = page.words
  let organizations = page.library.byName(
    page.library.organizations(of: country.code).filter(\.isListed))
  var content = PageContent(
    title: words(DirectoryWord.organizationsIn, naming: "country", country.name),
    lead: lead(of: organizations, in: page))
  content.kicker = words(DirectoryWord.directory)
  content.trail = [(words(DirectoryWord.organizations), Routes.organizations)]
  content.navigation = .organizations
  content.facts = [
    (words(DirectoryWord.listed), HTML.text(words.number(organizations.count))),
    (words(DirectoryWord.country), page.link(country)),
  ]
  content.bearsLeaveLink = true
  let filter = directoryFilter(over: organizations, in: country, page)
  content.opening =
    bookletStatement(in: page) + directoryJump(current: country, in: page) + filter.form
  content.sections = [
    directoryIndex(of: organizations, in: country, page), coverageTeaser(country, in: page),
  ].compactMap { $0 }
  content.sections += BodyGroup.allCases.compactMap { group -> PageSection? in
    let members = organizations.filter { BodyGroup($0.type) == group }
    guard !members.isEmpty else { return nil }
    let count = words.count(
      members.count, DirectoryWord.oneOrganization, DirectoryWord.someOrganizations)
    let cards = members.map {
      directoryCard($0, filter: filter, in: country, hasContacts: true, page)
    }
    return PageSection(
      id: "page-\(group.rawValue)", words(group.word),
      """
      <p class="meta">\(count)</p><ul class="entries cards">\(cards)</ul>\(filter.nothingHere)
      """)
  }
  content.downloads = directoryFiles()
  content.structuredData = [
    organizationListData(organizations, name: content.title, in: page)
  ]
  return content
}

/// On paper the page is a booklet: what the site is must stand before whom to turn to.
private func bookletStatement(in page: PageContext) -> HTML {
  "<p class=\"paper\">\(page.library.settings.statement)</p>"
}

/// How many there are, and how far their contacts can be relied on.
private func lead(of organizations: [Organization], in page: PageContext) -> String {
  let words = page.words
  let contacts = organizations.flatMap(\.printableContacts)
  let verified = contacts.count { $0.verified != nil }
  let standing: String =
    if contacts.isEmpty {
      words(DirectoryWord.noContactsLead)
    } else if verified == 0 {
      words(DirectoryWord.contactsUncheckedLead)
    } else {
      words(
        DirectoryWord.contactsCheckedLead,
        ["n": words.number(contacts.count), "verified": words.number(verified)])
    }
  return directoryLead(organizations, in: page) + " " + standing
}

/// The sorts of body that a directory keeps apart.
private enum BodyGroup: String, CaseIterable {
  case government
  case civilSociety = "civil-society"
  case international
  case facilities
  case programmes
  case knowledge

  init(_ kind: OrganizationKind) {
    switch kind {
    case .government, .governmentOffice, .governmentCommittee, .court: self = .government
    case .ngo, .ngoInternational, .ngoCoalition, .faithBased, .network: self = .civilSociety
    case .unitedNations, .intergovernmental: self = .international
    case .facility, .facilityGroup: self = .facilities
    case .programme, .governanceBody, .office: self = .programmes
    case .academic, .thinkTank, .training: self = .knowledge
    }
  }

  var word: DirectoryWord {
    switch self {
    case .government: .government
    case .civilSociety: .civilSociety
    case .international: .international
    case .facilities: .facilities
    case .programmes: .programmes
    case .knowledge: .knowledge
    }
  }
}
