import HTML
import Library
import Records
import Values

/// How an organization can be reached and where it stands, as far as that may be printed.
func contactSection(of organization: Organization, in page: PageContext) -> PageSection {
  let words = page.words
  var body = HTML.empty
  let contacts = organization.printableContacts
  if contacts.isEmpty {
    let isWithServices = !organization.everyPrintableContact.isEmpty
    let word: DirectoryWord = isWithServices ? .contactsWithServices : .noContactPublished
    body += "<p>\(words(word))</p>"
  } else {
    body += contactTable(contacts, in: page)
  }
  if organization.everyPrintableContact.count < organization.namedContacts.count {
    body += "<p>\(words(organization.contactsReason))</p>"
  }
  body += placesSection(of: organization, in: page)
  body += insteadOfTheOld(of: organization, in: page)
  return PageSection(.contact, words(DirectoryWord.contactAndPlace), body)
}

private func contactTable(_ contacts: [Contact], in page: PageContext) -> HTML {
  let words = page.words
  let values = contacts.map { contact -> HTML in
    let notes = contactNotes(contact, in: page).map { "<span class=\"note\">\($0)</span>" as HTML }
    // A separate block, so that neither a citation nor hours are copied with a number.
    return "<div>\(contactValue(contact, in: page))</div>\(notes)"
  }
  return recordTable(
    caption: words(DirectoryWord.contactsCaption),
    note: words(DirectoryWord.contactsCaptionNote), head: words(DirectoryWord.channel),
    rows: contacts.map { HTML.text(words.label($0.channel)) },
    columns: [
      RecordColumn(head: words(DirectoryWord.contact), cells: values),
      RecordColumn(
        head: words(DirectoryWord.standing),
        cells: contacts.map { "\(standing(of: $0, in: page))\(page.cite($0.sources))" }),
    ], in: page)
}

/// The number or address; a link only once somebody has found that it still leads to the body, and
/// only where the link leads to exactly what is shown.
///
/// Set small when that was long ago, and left out when it was too long ago.
func contactValue(_ contact: Contact, in page: PageContext) -> HTML {
  let text = contact.value
  switch page.freshness(of: contact) {
  case .withheld: return HTML.text(page.words(FreshnessWord.notShown))
  case .stale: return "<span class=\"url stale\">\(text)</span>"
  case .fresh, .due: break
  }
  let plain: HTML = "<span class=\"url\">\(text)</span>"
  guard contact.verified != nil else { return plain }
  if let email = contact.email {
    return """
      \(email.before)<a class="url" href="\(url: email.address)">\(email.text)</a>\(email.after)
      """
  }
  if let address = contact.webAddress {
    return "<a class=\"url\" href=\"\(url: address.text)\" rel=\"external\">\(text)</a>"
  }
  // Nobody dials a fax to speak.
  if contact.channel != .fax, let telephone = contact.telephone {
    return "<a href=\"\(url: telephone.address)\">\(text)</a>"
  }
  return contact.channel == .email || contact.channel == .web ? plain : HTML.text(text)
}

private func contactNotes(_ contact: Contact, in page: PageContext) -> [String] {
  // When a number is answered says nothing where the number is not given.
  guard page.freshness(of: contact) != .withheld else { return [contact.label].compactMap { $0 } }
  var notes = [contact.label, contact.hours].compactMap { $0 }
  if contact.audience == .professional { notes.append(page.words(DirectoryWord.forProfessionals)) }
  if !contact.languages.isEmpty {
    let names = contact.languages.map { page.words.language($0) }.joined(separator: ", ")
    notes.append(page.words(DirectoryWord.languages, ["languages": names]))
  }
  return notes
}

private func placesSection(of organization: Organization, in page: PageContext) -> HTML {
  guard !organization.locations.isEmpty else {
    return "<p>\(page.words(DirectoryWord.noPlace))</p>"
  }
  return organization.locations.enumerated().map { index, location in
    place(location, id: "page-place-\(index + 1)", of: organization, in: page)
  }.joined()
}

private func place(
  _ location: Location, id: String, of organization: Organization, in page: PageContext
) -> HTML {
  let words = page.words
  let reason = location.reason ?? words(organization.placeReason)
  switch location.disclosure(of: organization) {
  case .address(let address): return agedAddress(address, of: location, in: page)
  case .place:
    return factList([
      Fact(
        location.label ?? words(DirectoryWord.place),
        "\(page.library.wideName(of: location))\(page.cite(location.sources))\(placeText(location))"
      )
    ])
  case .areaOnly:
    return caution(
      id: id, kind: .placeByProvince, area: page.library.wideName(of: location), reason: reason,
      sources: location.sources, in: page)
  case .nothing:
    return caution(
      id: id, kind: .placeWithheld, area: nil, reason: reason, sources: location.sources, in: page)
  }
}

/// An address beside its age; of one that is too old only the province and the country.
private func agedAddress(
  _ address: String, of location: Location, in page: PageContext
) -> HTML {
  let words = page.words
  let shown: HTML
  var age = standing(of: location, in: page)
  switch page.freshness(of: location) {
  case .fresh, .due: shown = HTML.text(address)
  case .stale: shown = "<span class=\"stale\">\(address)</span>"
  case .withheld:
    shown = HTML.text(page.library.wideName(of: location))
    let reason = lowerFirst(whyWithheld(location, in: page))
    age = doubt(words(FreshnessWord.addressNotShown, ["reason": reason]))
  }
  return factList([
    Fact(
      location.label ?? words(DirectoryWord.address),
      "\(shown)\(page.cite(location.sources)) <span class=\"note\">\(age)</span>\(placeText(location))"
    )
  ])
}

/// The way to a place that is shown.
private func placeText(_ location: Location) -> HTML {
  "\(if: location.text, { " <span class=\"note\">\($0)</span>" })"
}

/// What to do where a contact or an address is too old to be shown.
private func insteadOfTheOld(of organization: Organization, in page: PageContext) -> HTML {
  let words = page.words
  let policy = page.library.settings.freshness
  let given = organization.everyGivenContact(on: page.site.today, under: policy)
  let isAnyTooOld =
    given.count < organization.everyPrintableContact.count
    || organization.locations.contains {
      $0.printableAddress(of: organization) != nil
        && $0.givenAddress(of: organization, on: page.site.today, under: policy) == nil
    }
  guard isAnyTooOld else { return .empty }
  let instead = organization.instead ?? policy.instead ?? words(FreshnessWord.instead)
  return """
    <div class="callout caution" role="note" aria-labelledby="\(PageAnchor.instead)">\
    <p class="kind" id="\(PageAnchor.instead)">\(words(FreshnessWord.whatToDo))</p>\
    <p>\(words(FreshnessWord.whyNotShown))</p><p>\(instead)</p></div>
    """
}

/// Why less than the address is shown, and what to do instead.
private func caution(
  id: String, kind: DirectoryWord, area: String?, reason: String, sources: [Citation],
  in page: PageContext
) -> HTML {
  """
  <div class="callout caution" role="note" aria-labelledby="\(id)">\
  <p class="kind" id="\(id)">\(page.words(kind))</p>\
  \(if: area, { "<p><strong>\($0)</strong></p>" })\
  <p>\(reason)\(page.cite(sources))</p><p>\(page.words(DirectoryWord.insteadOfPlace))</p></div>
  """
}
