import HTML
import Library
import Records

/// Services in one box: what sources say is missing, then for whom each service is on record. Services
/// of which nothing is known for anybody are left to the page of services.
func briefServices(_ country: Country, in page: PageContext) -> PageSection? {
  guard page.library.hasCoverage(country) else { return nil }
  return page.section(.services, BriefWord.tabServices) {
    let coverage = page.library.serviceCoverage(of: [country.code])
    let missing = coverage.gaps.filter { $0.gap.state == .gap }
    let all: HTML = """
      <p class="meta"><a href="\(page.href(Routes.coverage(of: country)))">\
      \(page.words(CoverageWord.teaserLink))</a></p>
      """
    return """
      \(gapLines(Array(missing.prefix(2)), hasInstead: false, in: page))\
      \(serviceGrid(country, coverage, in: page))\(all)
      """
  }
}

/// The most rows and columns of the grid.
private let mostServices = 9
private let mostGroups = 4

private func serviceGrid(
  _ country: Country, _ coverage: ServiceCoverage, in page: PageContext
) -> HTML? {
  func known(_ service: ServiceKind, _ group: Population?) -> Bool {
    switch (group.map { coverage.cell(service, for: $0) } ?? coverage.cell(service)).state {
    case .available, .gap: true
    case .unknown, .notApplicable: false
    }
  }
  let groups = CoverageGroups(in: page)
  let people = groups.people.filter { group in
    group.isHelped && groups.services.contains { known($0, group) }
  }.prefix(mostGroups)
  let services = groups.services.filter { service in
    people.contains { known(service, $0) }
  }
  guard !people.isEmpty, !services.isEmpty else { return nil }
  let ranked = services.enumerated().map { place, service in
    (count: people.count { known(service, $0) }, place: place, service: service)
  }.sorted { ($1.count, $0.place) < ($0.count, $1.place) }.prefix(mostServices)
  let rows = ranked.map { entry -> HTML in
    """
    <tr><th scope="row">\(page.words.label(entry.service))</th>\(for: Array(people), {
      serviceMark(coverage.cell(entry.service, for: $0), in: page)
    })</tr>
    """
  }
  let caption = page.words(BriefWord.servicesCaption, naming: "country", country.name)
  return """
    <table class="cover"><caption class="vh">\(caption)</caption><thead><tr><th scope="col">\
    \(page.words(CoverageWord.service))</th>\(for: Array(people), {
      "<th scope=\"col\">\(page.words.label($0))</th>"
    })</tr></thead><tbody>\(rows)</tbody></table>\(key(in: page))
    """
}

private func serviceMark(_ cell: ServiceCoverage.Cell, in page: PageContext) -> HTML {
  let (mark, word): (HTML, BriefWord) =
    switch cell.state {
    case .available: ("yes", .onRecord)
    case .gap: ("gap", .confirmedGap)
    case .unknown, .notApplicable: ("unk", .unknown)
    }
  let isGap: HTML? = word == .confirmedGap ? " class=\"isgap\"" : nil
  return """
    <td\(isGap)><span class="k \(mark)"></span><span class="vh">\(page.words(word))</span></td>
    """
}

private func key(in page: PageContext) -> HTML {
  let marks: [(HTML, BriefWord)] = [
    ("yes", .onRecord), ("gap", .confirmedGap), ("unk", .unknown),
  ]
  return """
    <p class="meta">\(for: marks, separator: " ", {
      "<span class=\"k \($0.0)\"></span> \(page.words($0.1))"
    }). \(page.words(BriefWord.notOpenToday))</p>
    """
}
