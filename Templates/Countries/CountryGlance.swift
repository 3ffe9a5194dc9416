import HTML
import Library
import Records
import Values

/// What one wants to know of a country before reading: who coordinates, who answers, where to go.
func countryGlance(
  _ country: Country, brief: Brief?, in page: PageContext
) -> PageSection {
  page.section(.glance, BriefWord.atAGlance) {
    factList(glanceFacts(of: country, brief: brief, in: page))
  }
}

private func glanceFacts(of country: Country, brief: Brief?, in page: PageContext) -> [Fact] {
  let words = page.words
  var facts: [Fact] = []
  if let coverage = country.coverage {
    facts.append(Fact(words(CountryWord.programmeState), coverageText(coverage, in: page)))
  }
  facts += bodyFacts(of: country, brief: brief, in: page)
  facts += nameFacts(of: country, in: page)
  facts += countryLinks(country, brief: brief, in: page)
  return facts
}

/// The focal point of the programme, and who coordinates for the state.
func bodyFacts(of country: Country, brief: Brief?, in page: PageContext) -> [Fact] {
  [brief.flatMap { focalPoint(of: $0, in: page) }].compactMap { $0 }
    + coordinatingBodies(of: country, in: page)
}

/// Who answers for the programme. Nil where the factsheet names nobody.
func focalPoint(of brief: Brief, in page: PageContext) -> Fact? {
  brief.focalPoint.map { focal in
    let body = page.link(focal.organization, in: page.library.organizations)
    let role = page.library.text(focal.role + ", ", about: focal.organization)
    return Fact(page.words(BriefWord.focalPoint), "\(role)\(body)\(page.cite(focal.sources))")
  }
}

/// The official name, and those that documents use besides.
private func nameFacts(of country: Country, in page: PageContext) -> [Fact] {
  let kinds: [(BriefWord, [Name.Kind])] = [
    (.officialName, [.official]), (.otherNames, [.variant, .former, .translation, .acronym]),
  ]
  return kinds.compactMap { word, kinds in
    let names = country.names.filter { kinds.contains($0.kind) }.map { name -> HTML in
      """
      <span\(languageAttribute(name.language, in: page))>\(name.text)</span>\
      \(page.cite(name.sources))
      """
    }
    return names.isEmpty ? nil : Fact(page.words(word), names.joined(separator: ", "))
  }
}

/// The state of the programme's work, to which date, with what a reader should know.
func coverageText(_ coverage: Country.Coverage, in page: PageContext) -> HTML {
  let state = HTML.text(coverageWords(coverage, in: page))
  let note = coverage.note.map { " <span class=\"note\">\($0)</span>" as HTML } ?? .empty
  return state + page.cite(coverage.sources) + note
}

/// The state of the programme's work and the time for which a source gives it: `Active, as of 2019`.
func coverageWords(_ coverage: Country.Coverage, in page: PageContext) -> String {
  let asOf = coverage.asOf.map { ", " + page.words.asOf($0) }
  return page.words.label(coverage.state) + (asOf ?? "")
}

/// The body of the state that the newest source has coordinating. Who
/// coordinates a programme, or did so once, does not coordinate for the country.
///
/// Older documents may name one that came before it, without saying that it ended.
private func coordinatingBodies(of country: Country, in page: PageContext) -> [Fact] {
  let bodies = page.library.organizations(of: country.code).compactMap { body -> Coordinator? in
    guard body.isListed, body.type.isOfTheState, body.successors.isEmpty,
      !body.servicesGiven(in: country.code).isEmpty,
      let role = body.roles.first(where: { role in
        role.role == .coordinates && role.target == nil && role.programme == nil
          && role.period.map { $0.upper >= page.library.settings.date } ?? true
      })
    else { return nil }
    let issued = role.sources.compactMap { page.library.sources[$0.source]?.issued?.date?.upper }
    return Coordinator(body: body, sources: role.sources, issued: issued.max() ?? .distantPast)
  }
  guard let newest = bodies.map(\.issued).max() else { return [] }
  let links = bodies.filter { $0.issued == newest }
    .map { page.link($0.body) + page.cite($0.sources) }
  return [Fact(page.words(BriefWord.coordinatingBody), links.joined(separator: "; "))]
}

private struct Coordinator {
  let body: Organization
  let sources: [Citation]
  let issued: Day
}

/// Ways from the country to all else that is recorded of it.
private func countryLinks(_ country: Country, brief: Brief?, in page: PageContext) -> [Fact] {
  let (words, library) = (page.words, page.library)
  var facts: [Fact] = []
  let laws = library.instruments(of: country.code).count
  if laws > 0 {
    let text = words.count(laws, CountryWord.oneInstrument, CountryWord.instruments)
    facts.append(
      Fact(
        words(BriefWord.law), "<a href=\"\(page.href(Routes.law(of: country)))\">\(text)</a>"))
  }
  let bodies = library.organizations(of: country.code).count { $0.isListed }
  if bodies > 0 {
    let text = words.count(bodies, CountryWord.oneOrganization, CountryWord.organizations)
    facts.append(
      Fact(
        words(BriefWord.organizations),
        "<a href=\"\(page.href(Routes.organizations(of: country)))\">\(text)</a>"))
  }
  if let link = coverageLink(country, words(CoverageWord.teaserLink), in: page) {
    facts.append(Fact(words(CoverageWord.factTitle), link))
  }
  for plan in library.plans where plan.countries.contains(country.code) {
    let period = plan.period.map { ", " + words.date($0) }
    facts.append(
      Fact(words(BriefWord.plan), "\(page.link(plan))\(period)\(page.cite(plan.header.sources))"))
  }
  if let region = country.region.flatMap({ library.regions[$0] }) {
    facts.append(Fact(words(BriefWord.partOf), page.link(region)))
  }
  if let programme = brief?.programme.flatMap({ library.programmes[$0] }) {
    facts.append(Fact(words(BriefWord.programme), page.link(programme)))
  }
  return facts
}
