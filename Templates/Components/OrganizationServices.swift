import HTML
import Records

/// The services of an organization: what, for whom, at what age, where and whether today.
func servicesSection(of organization: Organization, in page: PageContext) -> PageSection {
  let words = page.words
  let title = words(DirectoryWord.services)
  guard !organization.services.isEmpty else {
    return PageSection("page-services", title, "<p>\(words(DirectoryWord.noServices))</p>")
  }
  let heads: [DirectoryWord] = [.service, .forWhom, .ages, .whereItWorks, .state]
  let columns = heads.map { words($0) }
  let rows = organization.services.map { row($0, columns: columns, in: page) }
  return PageSection(
    "page-services", title,
    """
    <table class="records"><caption>\(words(DirectoryWord.servicesCaption)) <small>\
    \(words(DirectoryWord.servicesCaptionNote))</small></caption><thead><tr>\
    \(columns.map { "<th scope=\"col\">\($0)</th>" as HTML })</tr></thead><tbody>\(rows)</tbody>\
    </table>
    """)
}

private func row(_ service: Service, columns: [String], in page: PageContext) -> HTML {
  let words = page.words
  var notes: [String] = []
  if let text = service.text { notes.append(text) }
  if let eligibility = service.eligibility {
    notes.append(words(DirectoryWord.eligibility, ["text": eligibility]))
  }
  if let cost = service.cost { notes.append(words(DirectoryWord.cost, ["text": cost])) }
  if !service.languages.isEmpty {
    let names = service.languages.map { words.language($0) }.joined(separator: ", ")
    notes.append(words(DirectoryWord.languages, ["languages": names]))
  }
  let lines = notes.map { "<span class=\"note\">\($0)</span>" as HTML }
  let populations = service.populations.map { words.label($0) }
  let areas = service.areas.map { areaName($0, in: page) }
  let status: HTML =
    service.status == .unknown
    ? doubt(words(DirectoryWord.notKnownToday)) : HTML.text(words.label(service.status))
  return """
    <tr><th scope="row">\(words.label(service.kind))\(page.cite(service.sources))\(lines)</th>\
    <td data-label="\(columns[1])">\(listed(populations, in: page))</td>\
    <td data-label="\(columns[2])">\(ages(of: service, in: page))</td>\
    <td data-label="\(columns[3])">\(listed(areas, in: page))</td>\
    <td data-label="\(columns[4])">\(status)</td></tr>
    """
}

private func listed(_ items: [String], in page: PageContext) -> String {
  guard let first = items.first else { return page.words(DirectoryWord.notStated) }
  return ([first] + items.dropFirst().map(lowerFirst)).joined(separator: ", ")
}

private func ages(of service: Service, in page: PageContext) -> String {
  switch (service.minimumAge, service.maximumAge) {
  case (let from?, let to?):
    page.words(DirectoryWord.agesFromTo, ["from": String(from), "to": String(to)])
  case (let from?, nil): page.words(DirectoryWord.agesFrom, ["from": String(from)])
  case (nil, let to?): page.words(DirectoryWord.agesTo, ["to": String(to)])
  case (nil, nil): page.words(DirectoryWord.notStated)
  }
}
