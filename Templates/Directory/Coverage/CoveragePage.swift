import HTML
import Library
package import Records
import Values

/// A country's services: for whom and where they are on record, missing, or unknown.
package func coveragePage(_ country: Country, in page: PageContext) -> PageContent {
  let words = page.words
  let coverage = page.library.serviceCoverage(of: [country.code])
  var content = PageContent(
    title: words(CoverageWord.title, naming: "country", country.name),
    lead: words(CoverageWord.lead))
  content.kicker = words(CoverageWord.kicker)
  content.navigation = .organizations
  content.bearsLeaveLink = true
  content.trail = countryTrail(country, in: page)
  content.tabs = countryTabs(country, in: page)
  let onRecord = page.library.words(ServiceKind.self).count { coverage.cell($0).isAvailable }
  let missing = coverage.gaps.filter { $0.gap.state == .gap }
  content.facts = [
    (words(CoverageWord.services), HTML.text(words.number(onRecord))),
    (words(CoverageWord.confirmedGaps), HTML.text(words.number(missing.count))),
    (words(DirectoryWord.country), page.link(country)),
  ]
  let groups = CoverageGroups(in: page)
  content.sections = [
    PageSection(
      .legend, words(CoverageWord.legend),
      "\(coverageLegend(of: groups.people, in: page))\(regionalServices(for: country, in: page))"),
    peopleSection(.helped, of: groups, in: coverage, page),
    peopleSection(.helping, of: groups, in: coverage, page),
    provinceSection(of: country, in: coverage, page),
    PageSection(
      .gaps, words(CoverageWord.confirmedGaps), coverageGaps(coverage.gaps, in: page)),
  ].compactMap { $0 }
  content.downloads = dataFiles("coverage")
  return content
}

/// Services for the people who are to be helped, or for those who help and the public.
private func peopleSection(
  _ title: CoverageWord, of groups: CoverageGroups, in coverage: ServiceCoverage,
  _ page: PageContext
) -> PageSection? {
  let words = page.words
  let isHelped = title == .helped
  let populations = groups.people.filter { $0.isHelped == isHelped }
  let services = page.library.words(ServiceKind.self).filter { service in
    !populations.allSatisfy { coverage.cell(service, for: $0).isSilent }
  }
  guard !services.isEmpty else { return nil }
  let columns = populations.map { population in
    CoverageColumn(head: words.label(population)) { coverage.cell($0, for: population) }
  }
  let others = groups.services.filter { !services.contains($0) }
  // A vocabulary without those who help need not be one of people.
  let isOnly = isHelped && groups.people.allSatisfy(\.isHelped)
  let caption: CoverageWord =
    isOnly ? .captionPeople : isHelped ? .captionHelped : .captionHelping
  let table = coverageMatrix(
    services, by: columns, of: coverage,
    caption: words(caption), in: page)
  return PageSection(
    isHelped ? .helped : .helping, words(isOnly ? .byPeople : title),
    "<div class=\"wide\">\(table)</div>\(otherServices(others, in: coverage, page))")
}

/// Services by province. Provinces in which none is shown are named under the table.
private func provinceSection(
  of country: Country, in coverage: ServiceCoverage, _ page: PageContext
) -> PageSection? {
  guard !page.library.areas(of: country).isEmpty else { return nil }
  let words = page.words
  let areas = coverage.areas.filter { $0.country == country.code }
  guard !areas.isEmpty else {
    return PageSection(
      .provinces, words(CoverageWord.byProvince), "<p>\(words(CoverageWord.noProvinces))</p>")
  }
  let first = [
    CoverageColumn(head: words(CoverageWord.wholeCountry)) { coverage.cell($0) },
    CoverageColumn(head: words(CoverageWord.noProvince)) { coverage.cellWithoutArea($0) },
  ]
  let provinces = areas.map { area in
    CoverageColumn(head: areaName(area, in: page)) { coverage.cell($0, in: area) }
  }
  let services = page.library.words(ServiceKind.self).filter { service in
    !(first + provinces).allSatisfy { $0.cell(service).isSilent }
  }
  let tables = stride(from: 0, to: provinces.count, by: 6).map { start -> HTML in
    let part = provinces[start..<min(start + 6, provinces.count)]
    return coverageMatrix(
      services, by: (start == 0 ? first : []) + part, of: coverage,
      caption: words(CoverageWord.captionProvince), in: page)
  }
  let others = country.subdivisions.filter { !areas.contains($0.code) }.map(\.name)
  return PageSection(
    .provinces, words(CoverageWord.byProvince),
    """
    <div class="wide flow">\(tables)</div>\(otherProvinces(others, in: coverage, page))
    """)
}

/// The provinces in which nothing is shown. What is missing in the whole country is missing there.
private func otherProvinces(
  _ names: [String], in coverage: ServiceCoverage, _ page: PageContext
) -> HTML? {
  guard !names.isEmpty else { return nil }
  let words = page.words
  let list = words(CoverageWord.otherProvinces, ["list": names.joined(separator: ", ")])
  let links = coverage.nationwideGaps.map { gapLink($0, gapName($0, in: page), in: page) }
  let rest: HTML =
    links.isEmpty
    ? HTML.text(words(CoverageWord.unknownThere))
    : """
    \(words(CoverageWord.nationwide)) \(links.joined(separator: "; ")). \
    \(words(CoverageWord.elseUnknownThere))
    """
  return "<p class=\"measure\">\(list) \(rest)</p>"
}

/// The services of which the table has no row: those on record for others or without anybody named, and
/// those of which nothing is known.
private func otherServices(
  _ services: [ServiceKind], in coverage: ServiceCoverage, _ page: PageContext
) -> HTML {
  func line(_ word: CoverageWord, _ services: [ServiceKind]) -> HTML {
    guard !services.isEmpty else { return .empty }
    let names = services.map { lowerFirst(page.words.label($0)) }.joined(separator: ", ")
    return "<p class=\"measure\">\(page.words(word, ["list": names]))</p>"
  }
  func isOnRecord(_ service: ServiceKind) -> Bool { coverage.cell(service).isAvailable }
  return """
    \(line(.unnamedPeople, services.filter(isOnRecord)))\
    \(line(.otherServices, services.filter { !isOnRecord($0) }))
    """
}
