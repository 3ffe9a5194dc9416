import HTML
import JSON
import Library
import Markdown
package import Records
import Values

/// A country's factsheet in its newest edition, or what the records say of a country without one.
package func countryPage(_ country: Country, in page: PageContext) -> PageContent {
  guard let brief = page.library.newestBrief(of: country) else {
    return plainCountryPage(country, in: page)
  }
  return countryBrief(country, brief, in: page)
}

/// Everything of a country's factsheet below the key figures, in one edition of it.
func countrySections(
  _ country: Country, brief: Brief, in page: PageContext
) -> [PageSection] {
  let views = BriefViews(brief, in: page)
  var sections = [countryGlance(country, brief: brief, in: page)]
  if let claims = statusClaims(of: country, in: page) { sections.append(claims) }
  if let note = briefNote(brief, in: page) { sections.append(note) }
  if let body = brief.body, !body.isEmpty {
    sections.append(proseSection(body, of: brief, in: page))
  }
  sections += briefReport(brief, in: page)
  sections += [
    briefPeopleChart(brief, views: views, in: page),
    lawTeaser(country, isShown: views.hasTimeline(of: country.code), in: page),
    organizationsTeaser(country, in: page),
    planTeaser(country, shown: views.plans, in: page), placesIn(country, in: page),
    briefDisputes(
      [("brief", brief.header.disputes), ("country", country.header.disputes)], in: page),
  ].compactMap { $0 }
  return sections
}

/// What sources say of the country. Nil when nothing is recorded.
func statusClaims(of country: Country, in page: PageContext) -> PageSection? {
  guard !country.statusClaims.isEmpty else { return nil }
  return page.section(.status, CountryWord.statusClaims) {
    briefStatements(country.statusClaims, in: page)
  }
}

/// Title, outline, place in the site and linked data of a country's page.
func frameCountry(
  _ content: inout PageContent, _ country: Country, brief: Brief?, in page: PageContext
) {
  content.nativeTitle = nativeName(of: country, in: page)
  content.picture = countryOutline(country, size: .large, in: page)
  content.navigation = .countries
  content.trail = [(page.words(LayoutWord.countries), Routes.countries)]
  content.hasTwoColumnsOnPaper = true
  content.reviewed = brief?.header.reviewed ?? country.header.reviewed
  content.isDraft = brief?.header.isDraft ?? country.header.isDraft
  content.facts = briefEditionFact(brief, in: page)
  if let coverage = country.coverage {
    content.facts.append(
      (page.words(CountryWord.programmeState), HTML.text(coverageWords(coverage, in: page))))
  }
  if !content.isBrief {
    content.facts += openQuestionsFact(
      (brief?.header.disputes ?? []) + country.header.disputes,
      in: [brief == nil ? country.body : brief?.body], page)
  }
  if !page.onlyHeadings {
    content.structuredData = [countryData(country, brief: brief, in: page)]
  }
  content.downloads = dataFiles(RecordKind.country.folder)
}

/// The country's short name in its own language and script, where that differs.
func nativeName(of country: Country, in page: PageContext) -> (text: String, language: String)? {
  country.names.lazy
    .filter { $0.kind == .short && $0.text != country.name }
    .compactMap { name in
      guard let language = name.language, language != page.library.settings.language else {
        return nil
      }
      return (name.text, language.text)
    }.first
}

/// The country as linked data, or the factsheet as a report about it.
private func countryData(_ country: Country, brief: Brief?, in page: PageContext) -> JSON {
  let names = country.names.map { JSON.string($0.text) }
  let place: JSON = .compact([
    "@type": "Country", "name": .string(country.name),
    "alternateName": names.isEmpty ? .null : .array(names),
    "identifier": .string(country.code.text),
  ])
  guard let brief else { return pageData("WebPage", name: country.name, about: place, in: page) }
  return reportData(brief, about: place, in: page)
}

extension Country: PagedRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.countries) }

  package static func frameHeadings(in words: Words) -> [String] {
    [words(BriefWord.atAGlance)]
  }

  package func content(in page: PageContext) -> PageContent { countryPage(self, in: page) }
}
