import HTML
import Library
import Records
import Values

/// What a reader should know if they read nothing else: the findings, or the key figures where nobody has
/// written any.
func briefOpening(_ brief: Brief, in page: PageContext) -> HTML {
  keyFindings(brief, in: page)
    ?? headlineCards(brief, in: page)
}

/// The findings and all key figures, where brief and long text share a page.
func findingsAndFigures(_ brief: Brief, in page: PageContext) -> HTML {
  """
  \(keyFindings(brief, in: page))\
  \(headlineCards(brief, in: page))
  """
}

/// The key figures as cards, each with its place where it isn't that of the factsheet.
func headlineCards(_ brief: Brief, in page: PageContext) -> HTML {
  let country = brief.country.flatMap { page.library.countries[$0] }.map { Place.country($0.code) }
  return figureCards(
    page.library.figures.resolve(brief.headline),
    about: country ?? brief.region.map { Place.region($0) }, in: page)
}

/// Key findings: the number first, the sentence that goes on from it, then unit and time.
private func keyFindings(_ brief: Brief, in page: PageContext) -> HTML? {
  guard !brief.findings.isEmpty else { return nil }
  return """
    <section aria-labelledby="\(PageAnchor.findings)"><h2 class="figures-head" \
    id="\(PageAnchor.findings)">\(page.words(BriefWord.findings))</h2><ol class="findings">\
    \(for: brief.findings, { "<li>\(keyFinding($0, in: page))</li>" })</ol></section>
    """
}

private func keyFinding(_ finding: Finding, in page: PageContext) -> HTML {
  let figure = finding.figure.flatMap { page.library.figures[$0] }
  let number = figure.map { figure -> HTML in
    """
    <p class="num nums"><a class="quiet" href="\(page.href(to: figure))">\
    \(largeNumber(figure, in: page))</a></p>
    """
  }
  let sources = finding.sources.isEmpty ? figure?.sources ?? [] : finding.sources
  // Sources are numbered in the order in which they are cited: nothing here may be made before.
  return """
    \(number)<p class="say">\(finding.text)\(page.cite(sources))</p>\(details(finding, figure, in: page))
    """
}

/// Unit, time and doubt in one line. Nil where there is none of them.
private func details(_ finding: Finding, _ figure: Figure?, in page: PageContext) -> HTML? {
  guard figure != nil || finding.date != nil || finding.doubt != nil else { return nil }
  return """
    <p class="asof">\(when(finding, figure, in: page))\
    \(for: figure?.claims ?? [], { claim in
      " \(figure.map { claimWords(claim, on: $0, in: page) })"
    })\(if: finding.doubt, { " \(doubt($0))" })</p>
    """
}

/// The unit of the number and the time that it is about: `People, 2022`.
private func when(_ finding: Finding, _ figure: Figure?, in page: PageContext) -> HTML? {
  let time = finding.date.map { HTML.text(upperFirst(page.words.date($0))) }
  guard let figure else { return time }
  let unit = FigureText(figure, page.words.figures).unit
  return """
    \(if: unit, { "\(upperFirst($0)), " })\
    \(time ?? figureTime(figure, isFirst: unit == nil, in: page))
    """
}
