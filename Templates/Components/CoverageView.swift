import HTML
import Records

/// The matrix of services that a brief places in its text, with the gaps that it shows.
func coverageView(_ view: CoverageView, in page: PageContext) -> HTML {
  let words = page.words
  let coverage = page.library.serviceCoverage(of: view.countries)
  let services = view.services.isEmpty ? ServiceKind.allCases : view.services
  let wanted = view.populations.isEmpty ? Population.allCases : view.populations
  // What was asked for by name is shown even where nothing is known of it.
  let populations = wanted.filter { population in
    !view.populations.isEmpty || services.contains { coverage.cell($0, for: population).isKnown }
  }
  let rows = services.filter { service in
    !view.services.isEmpty || populations.contains { coverage.cell(service, for: $0).isKnown }
  }
  guard !rows.isEmpty, !populations.isEmpty else {
    return "<p>\(words(CoverageWord.viewNone))</p>"
  }
  let columns = populations.map { population in
    CoverageColumn(head: words.label(population)) { coverage.cell($0, for: population) }
  }
  let shown = coverage.gaps.filter { gap in
    gap.gap.state == .gap && rows.contains(gap.gap.service)
      && (gap.gap.populations.isEmpty
        || gap.gap.populations.contains(where: populations.contains))
  }
  let links = view.countries.compactMap { page.library.country($0) }.compactMap { country in
    coverageLink(country, words(CoverageWord.viewLink, ["country": country.name]), in: page)
  }
  return """
    <div class="wide flow">\(coverageTable(
      rows, by: columns, caption: view.caption ?? words(CoverageWord.viewCaption), in: page))\
    \(gapLines(shown, in: page))\(links.map { "<p>\($0)</p>" as HTML })</div>
    """
}
