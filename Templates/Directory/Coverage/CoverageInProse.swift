import HTML
import Library
import Records

/// The matrix of services that a brief places in its text, with the gaps that it shows.
func coverageView(_ view: CoverageView, in page: PageContext) -> HTML {
  let words = page.words
  let coverage = page.library.serviceCoverage(of: view.countries)
  let services = view.services.isEmpty ? page.library.words(ServiceKind.self) : view.services
  let wanted =
    view.populations.isEmpty
    ? page.library.serviceCoverage(of: []).namedPopulations : view.populations
  func isSilent(_ service: ServiceKind, _ population: Population) -> Bool {
    coverage.cell(service, for: population).isSilent
  }
  // What was asked for by name is shown even where nothing is known of it.
  let populations = wanted.filter { population in
    !view.populations.isEmpty || !services.allSatisfy { isSilent($0, population) }
  }
  let rows = services.filter { service in
    !view.services.isEmpty || !populations.allSatisfy { isSilent(service, $0) }
  }
  let regional = view.countries.compactMap { page.library.country($0) }
    .compactMap { regionalServices(for: $0, of: services, in: page) }
  guard !rows.isEmpty, !populations.isEmpty else {
    guard !regional.isEmpty else { return "<p>\(words(CoverageWord.viewNone))</p>" }
    return "\(regional)<p>\(words(CoverageWord.viewNothingElse))</p>"
  }
  let columns = populations.map { population in
    CoverageColumn(head: words.label(population)) { coverage.cell($0, for: population) }
  }
  let cells = rows.flatMap { row in populations.map { coverage.cell(row, for: $0) } }
  let named = Set(cells.flatMap(\.gaps).map(\.id))
  let shown = coverage.gaps.filter { $0.gap.state == .gap && named.contains($0.id) }
  let links = view.countries.compactMap { page.library.country($0) }.compactMap { country in
    coverageLink(country, words(CoverageWord.viewLink, naming: "country", country.name), in: page)
  }
  return """
    <div class="wide flow">\(coverageMatrix(
      rows, by: columns, of: coverage, caption: view.caption ?? words(CoverageWord.viewCaption), in: page))\
    \(gapLines(shown, in: page))\(regional)\(for: links, { "<p>\($0)</p>" })</div>
    """
}
