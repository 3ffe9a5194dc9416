import HTML
import Library
import Records

/// An organization as a card: what it does, for whom, where, and when a person last checked.
///
/// - Parameters:
///   - filter: The filter of the page, an item of which the card is.
///   - country: The one country whose directory it is; nil for all.
///   - hasContacts: Whether the contacts are printed in full, as in a booklet, or only their age.
func directoryCard(
  _ organization: Organization, filter: ListFilter<ServiceOffer>, in country: Country?,
  hasContacts: Bool, _ page: PageContext
) -> HTML {
  """
  <li id="\(cardID(organization))"\
  \(filter.values(ofEach: ServiceOffer.all(of: organization, in: country)))>\
  <h3>\(nameLink(organization, in: page))</h3>\
  \(citedSummary(organization.summary, organization, in: page))\
  <dl class="meta">\(cardFacts(of: organization, in: country, hasContacts: hasContacts, page))</dl></li>
  """
}

/// The anchor of an organization's card.
private func cardID(_ organization: Organization) -> String { "o-" + organization.id }

/// The facts of a card, in one order on all of them.
private func cardFacts(
  of organization: Organization, in country: Country?, hasContacts: Bool, _ page: PageContext
) -> [HTML] {
  let words = page.words
  let given = organization.servicesGiven(in: country?.code)
  var facts = [Fact(words(DirectoryWord.kind), text: words.label(organization.type))]
  let isElsewhere = given.isEmpty && !organization.servicesGiven().isEmpty
  let gives =
    isElsewhere
    ? words(FindWord.noServicesIn, naming: "country", country?.name ?? "")
    : kinds(of: given, in: page)
  facts.append(Fact(words(FindWord.gives), text: gives))
  if !given.isEmpty {
    facts.append(
      Fact(words(DirectoryWord.forWhom), text: populations(of: given, in: page)))
  }
  facts.append(
    Fact(words(DirectoryWord.whereItWorks), text: places(organization, in: country, page)))
  facts.append(
    Fact(
      words(DirectoryWord.contact),
      hasContacts
        ? contactLines(of: organization, in: page) : newestContact(of: organization, in: page)))
  return facts.map { "<div><dt>\($0.term)</dt> <dd>\($0.value)</dd></div>" as HTML }
}

/// The sorts of these services, each once.
private func kinds(of services: [Service], in page: PageContext) -> String {
  let kinds = Set(services.map(\.kind))
  guard !kinds.isEmpty else { return page.words(FindWord.noServices) }
  let labels = page.library.words(ServiceKind.self).filter(kinds.contains).map {
    page.words.label($0)
  }
  return ([labels[0]] + labels.dropFirst().map(lowerFirst)).joined(separator: ", ")
}

/// How old the newest contact is, without the contact itself.
func newestContact(of organization: Organization, in page: PageContext) -> HTML {
  organization.newestContact(on: page.site.today, under: page.library.settings.freshness)
    .map { contactAge($0, in: page) }
    ?? HTML.text(page.words(DirectoryWord.noContact))
}

/// Every contact that may be printed, each with its age.
private func contactLines(of organization: Organization, in page: PageContext) -> HTML {
  let ofServices = organization.services.flatMap { service in
    organization.printableContacts(of: service).map { contact in
      (contact: contact, label: service.name ?? page.words.label(service.kind))
    }
  }
  let contacts =
    organization.printableContacts.map { (contact: $0, label: $0.label) }
    + ofServices.map { (contact: $0.contact, label: $0.label) }
  guard !contacts.isEmpty else { return HTML.text(page.words(DirectoryWord.noContact)) }
  let lines = contacts.map { contact, name -> HTML in
    let label = name.map { " (\($0))" }
    // One that is too old to be shown says so in its age.
    let value: HTML? =
      page.freshness(of: contact) == .withheld ? nil : "\(contactValue(contact, in: page)). "
    return """
      <li>\(page.words.label(contact.channel))\(label): \(value)\(contactAge(contact, in: page))\
      \(page.cite(contact.sources))</li>
      """
  }
  return "<ul class=\"contacts\">\(lines)</ul>"
}
