import HTML
import Library
import Records

/// The services of an organization: what, for whom, at what age, where and whether today.
func servicesSection(of organization: Organization, in page: PageContext) -> PageSection {
  let words = page.words
  let title = words(DirectoryWord.services)
  guard !organization.services.isEmpty else {
    return PageSection(.services, title, "<p>\(words(DirectoryWord.noServices))</p>")
  }
  let services = organization.services
  let rows = services.map { serviceHead($0, of: organization, in: page) }
  // Of a service for nobody in particular, sexes and ages are no question, nor on a site that speaks of
  // neither.
  let differ = page.library.words(Population.self).contains { group in
    !group.concept.sexes.isEmpty || group.concept.minimumAge != nil
      || group.concept.maximumAge != nil
  }
  let isForPeople =
    differ
    && services.contains { service in
      service.kind.protectsLocation || service.populations.contains(where: \.isHelped)
    }
  let columns = [
    RecordColumn(
      head: words(DirectoryWord.forWhom),
      cells: services.map { cell($0.populations.map { words.label($0) }) }),
    RecordColumn(
      head: words(FindWord.sexes),
      cells: services.map { cell($0.sexes.map { words.label($0) }) }, isQuiet: !isForPeople),
    RecordColumn(
      head: words(DirectoryWord.ages), cells: services.map { ages(of: $0, in: page) },
      isQuiet: !isForPeople),
    RecordColumn(
      head: words(DirectoryWord.whereItWorks),
      cells: services.map { service in
        let areas = page.library.names(of: organization.shownAreas(of: service))
        return areas.isEmpty ? nil : HTML.text(areas.joined(separator: ", "))
      }),
    RecordColumn(
      head: words(DirectoryWord.state),
      cells: services.map { service in
        service.status == .unknown ? nil : HTML.text(words.label(service.status))
      }),
  ]
  return PageSection(
    .services, title,
    recordTable(
      caption: words(DirectoryWord.servicesCaption), head: words(DirectoryWord.service),
      rows: rows, columns: columns, in: page))
}

/// What the service is called, its sources, and what it is, for whom it is open and how to get it.
private func serviceHead(
  _ service: Service, of organization: Organization, in page: PageContext
) -> HTML {
  let words = page.words
  let kind = words.label(service.kind)
  var notes: [String] = []
  if service.name != nil { notes.append(kind) }
  notes += [service.alert, service.text].compactMap { $0 }
  if let eligibility = service.eligibility {
    notes.append(words(DirectoryWord.eligibility, ["text": eligibility]))
  }
  if let ways = listed(service.waysIn.map { words.label($0) }) {
    notes.append(words(DirectoryWord.waysIn, ["list": lowerFirst(ways)]))
  }
  if let application = service.application {
    notes.append(words(DirectoryWord.application, ["text": application]))
  }
  if !service.documents.isEmpty {
    let list = service.documents.joined(separator: "; ")
    notes.append(words(DirectoryWord.documents, ["list": list]))
  }
  if let cost = service.cost { notes.append(words(DirectoryWord.cost, ["text": cost])) }
  let places = organization.shownPlaces(of: service).compactMap(\.label)
  if !places.isEmpty {
    notes.append(words(DirectoryWord.at, ["places": places.joined(separator: "; ")]))
  }
  let hours = hoursText(of: service, of: organization, on: page.site.today, in: words)
  if let hours {
    notes.append(words(DirectoryWord.hours, ["text": hours]))
  }
  if !service.languages.isEmpty {
    let names = service.languages.map { words.language($0) }.joined(separator: ", ")
    notes.append(words(DirectoryWord.languages, ["languages": names]))
  }
  let lines = notes.map { "<span class=\"note\">\($0)</span>" as HTML }
  let contacts = organization.printableContacts(of: service)
  return """
    \(service.name ?? kind)\(page.cite(service.sources))\(lines)\
    \(serviceContacts(contacts, in: page))
    """
}

/// The service's own numbers and addresses, each in a block of its own, and how old they are.
private func serviceContacts(_ contacts: [Contact], in page: PageContext) -> HTML {
  guard let first = contacts.first else { return .empty }
  let values = contacts.map { "<div>\(contactValue($0, in: page))</div>" as HTML }
  // All have one date; the channel whose ages are shortest says how far they can be relied on.
  let oldest = contacts.max { page.freshness(of: $0) < page.freshness(of: $1) } ?? first
  return "\(values.joined())<span class=\"note\">\(contactAge(oldest, in: page))</span>"
}

private func cell(_ items: [String]) -> HTML? { listed(items).map { HTML.text($0) } }

/// Words in a row with one capital. Nil where there are none.
package func listed(_ items: [String]) -> String? {
  guard let first = items.first else { return nil }
  return ([first] + items.dropFirst().map(lowerFirst)).joined(separator: ", ")
}

private func ages(of service: Service, in page: PageContext) -> HTML? {
  let text: String
  switch (service.minimumAge, service.maximumAge) {
  case (let from?, let to?):
    text = page.words(DirectoryWord.agesFromTo, ["from": String(from), "to": String(to)])
  case (let from?, nil): text = page.words(DirectoryWord.agesFrom, ["from": String(from)])
  case (nil, let to?): text = page.words(DirectoryWord.agesTo, ["to": String(to)])
  case (nil, nil): return nil
  }
  return HTML.text(text)
}
