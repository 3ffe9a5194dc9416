import Diagnostics
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
  content.trail = countryTrail(country, in: page)
  content.tabs = countryTabs(country, in: page)
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
  let groups = Dictionary(grouping: organizations) { page.library.group(of: $0.type) }
  content.sections += page.library.bodyGroups.compactMap { group -> PageSection? in
    let members = groups[group] ?? []
    guard !members.isEmpty else { return nil }
    let count = words.count(
      members.count, DirectoryWord.oneOrganization, DirectoryWord.someOrganizations)
    let cards = members.map {
      directoryCard($0, filter: filter, in: country, hasContacts: true, page)
    }
    return PageSection(
      id: "page-\(group.id)", words.heading(of: group),
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
  let contacts = organizations.flatMap(\.everyPrintableContact)
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

extension Library {
  /// The kinds of body that a directory keeps apart: those that are part of no wider one.
  fileprivate var bodyGroups: [OrganizationKind] {
    words(OrganizationKind.self).filter { $0.concept.broader == nil }
  }

  /// The widest kind that a kind of body is part of.
  fileprivate func group(of kind: OrganizationKind) -> OrganizationKind {
    var widest = kind
    // The loader refuses a word that is wider than itself.
    while let broader = widest.concept.broader,
      let next = vocabulary.word(broader.value, of: OrganizationKind.self)
    {
      widest = next
    }
    return widest
  }
}
