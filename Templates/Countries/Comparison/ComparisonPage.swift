import HTML
import Library
import Records
import Values

/// Countries next to each other: the numbers that the site chose, law, agreements, services, plans, and from
/// when the evidence is. A cell without an answer says nothing of the country.
package func comparisonPage(in page: PageContext) -> PageContent {
  var content = PageContent(
    title: page.words(ComparisonWord.title), lead: page.words(ComparisonWord.lead))
  content.navigation = .comparison
  content.trail = [(page.words(LayoutWord.countries), Routes.countries)]
  content.hasContents = false
  content.downloads = dataFiles(RecordKind.country.folder)
  let columns = comparedIndicators(in: page)
  guard hasManyCountries(page) else {
    content.sections = [
      page.section(.byCountry, ComparisonWord.table) {
        comparison(
          of: page.site.countriesByName, columns, title: page.words(ComparisonWord.title), in: page)
      }
    ]
    return content
  }
  content.hasContents = true
  content.sections = regionGroups(in: page).map { group in
    page.section(id: group.id, group.name) {
      comparison(of: group.countries, columns, title: group.name, in: page)
    }
  }
  return content
}

/// An indicator with its newest number in each country.
private struct ComparedIndicator {
  let indicator: Indicator
  let figures: [CountryCode: Figure]

  init(_ indicator: Indicator, in library: Library) {
    self.indicator = indicator
    var figures: [CountryCode: Figure] = [:]
    for figure in library.figures(of: indicator) {
      guard figure.geography.count == 1, case .country(let code) = figure.geography[0] else {
        continue
      }
      figures[code] = figures[code] ?? figure
    }
    self.figures = figures
  }
}

/// The most indicators that are chosen where the site names none.
private let mostIndicators = 4

/// The indicators that the site names, else those that the most countries have a number of.
private func comparedIndicators(in page: PageContext) -> [ComparedIndicator] {
  let library = page.library
  let named = library.indicators.resolve(library.settings.comparison)
  guard named.isEmpty else { return named.map { ComparedIndicator($0, in: library) } }
  let codes = Set(library.countries.map(\.code))
  let known = library.indicators.map { ComparedIndicator($0, in: library) }
    .enumerated().map { place, column in
      (count: column.figures.keys.count { codes.contains($0) }, place: place, column: column)
    }
    .filter { $0.count > 1 }
    .sorted { ($1.count, $0.place) < ($0.count, $1.place) }
  return known.prefix(mostIndicators).map(\.column)
}

private func comparison(
  of countries: [Country], _ columns: [ComparedIndicator], title: String, in page: PageContext
) -> HTML {
  let words = page.words
  let labels =
    columns.map { upperFirst($0.indicator.label) }
    + [ComparisonWord.law, .agreements, .services, .plan].map { words($0) }
  let rows = countries.map { country in
    (
      country: country,
      cells: columns.map { number(of: country, $0, in: page) } + recordCells(of: country, in: page)
    )
  }
  // Countries that are only named have nothing to compare.
  let known = rows.filter { $0.cells.contains { $0 != nil } }
  return """
    <div class="wide"><table class="records compared"><caption class="vh">\(title)</caption><thead>\
    <tr><th scope="col">\(words(ComparisonWord.country))</th>\
    \(for: labels, { "<th scope=\"col\">\($0)</th>" })\
    <th scope="col">\(words(ComparisonWord.evidence))</th></tr></thead><tbody>\
    \(for: known, { row in
      """
      <tr id="\(row.country.id)"><th scope="row">\(page.link(row.country))</th>\
      \(for: labels.indices, { cell(row.cells[$0], labels[$0], in: page) })\
      \(cell(newestEvidence(of: row.country, in: page), words(ComparisonWord.evidence), in: page))</tr>
      """
    })</tbody></table></div>
    """
}

/// A cell with its column's name for narrow screens; a quiet dash where nothing is known.
private func cell(_ value: HTML?, _ label: String, in page: PageContext) -> HTML {
  let unknown: HTML = """
    <span class="quiet" aria-hidden="true">–</span>\
    <span class="vh">\(page.words(ComparisonWord.nothing))</span>
    """
  return "<td data-label=\"\(label)\"><span>\(value ?? unknown)</span></td>"
}

private func number(
  of country: Country, _ column: ComparedIndicator, in page: PageContext
) -> HTML? {
  column.figures[country.code].map { figure in
    """
    <a class="quiet" href="\(page.href(to: figure))">\(figureValue(figure, in: page))</a>\
    \(page.cite(figure.sources)) <span class="note">\(figureTime(figure, in: page))</span>
    """
  }
}

/// Law, agreements, services and plans.
private func recordCells(of country: Country, in page: PageContext) -> [HTML?] {
  [
    law(of: country, in: page), agreements(of: country, in: page),
    services(of: country, in: page), plans(of: country, in: page),
  ]
}

private func law(of country: Country, in page: PageContext) -> HTML? {
  let own = page.library.instruments(of: country.code).count(where: \.isNationalRule)
  guard own > 0 else { return nil }
  let text = page.words(ComparisonWord.onRecord, ["n": page.words.number(own)])
  return "<a href=\"\(page.href(Routes.law(of: country)))\">\(text)</a>"
}

/// In how many agreements of many countries this one is a party, of those in which its part is known.
private func agreements(of country: Country, in page: PageContext) -> HTML? {
  var known = 0
  var party = 0
  for instrument in page.library.multilateralInstruments(naming: country.code) {
    let part = page.library.participation(of: .country(country.code), in: instrument)
    guard part.isKnown, !part.isDisputed, let state = part.states.first else { continue }
    known += 1
    if state.makesParty(to: instrument.type) { party += 1 }
  }
  guard known > 0 else { return nil }
  return HTML.text(
    page.words(
      ComparisonWord.partyTo,
      ["n": page.words.number(party), "known": page.words.number(known)]))
}

/// How many kinds of service are on record, and how many sources say are missing.
private func services(of country: Country, in page: PageContext) -> HTML? {
  guard page.library.hasCoverage(country) else { return nil }
  let coverage = page.library.serviceCoverage(of: [country.code])
  var known = 0
  var missing = 0
  for service in CoverageGroups(in: page).services {
    switch coverage.cell(service).state {
    case .available: known += 1
    case .gap: missing += 1
    case .unknown, .notApplicable: break
    }
  }
  guard known + missing > 0 else { return nil }
  let words = page.words
  let onRecord = words.count(known, ComparisonWord.oneService, ComparisonWord.someServices)
  let gaps = missing == 0 ? nil : words.count(missing, ComparisonWord.oneGap, ComparisonWord.gaps)
  let text = [onRecord, gaps].compactMap { $0 }.joined(separator: ", ")
  return "<a href=\"\(page.href(Routes.coverage(of: country)))\">\(text)</a>"
}

private func plans(of country: Country, in page: PageContext) -> HTML? {
  let plans = page.library.plans.filter { $0.countries.contains(country.code) }
  guard !plans.isEmpty else { return nil }
  return plans.map { plan -> HTML in
    "<a href=\"\(page.href(to: plan))\">\(plan.period.map { page.words.date($0) } ?? plan.title)</a>"
  }.joined(separator: ", ")
}

/// The year in which the newest dated source of the country's factsheet, figures and laws was issued.
private func newestEvidence(of country: Country, in page: PageContext) -> HTML? {
  let library = page.library
  let citations =
    (library.newestBrief(of: country)?.header.sources ?? [])
    + library.figures(of: .country(country.code)).flatMap(\.sources)
    + library.instruments(of: country.code).flatMap(\.header.sources)
  let days = Set(citations.map(\.source)).compactMap { source -> Day? in
    guard let date = library.sources[source]?.issued?.date else { return nil }
    return date.hasNoUpperBound ? date.lower : date.upper
  }
  return days.max().map { HTML.text(String($0.year)) }
}
