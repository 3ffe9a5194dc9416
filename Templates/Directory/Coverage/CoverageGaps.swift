import HTML
import Library
import Records

/// What sources say is missing, or does not apply, each with its date and what there is instead.
func coverageGaps(_ gaps: [ServiceCoverage.Gap], in page: PageContext) -> HTML {
  let words = page.words
  guard !gaps.isEmpty else { return "<p>\(words(CoverageWord.noGaps))</p>" }
  let items = gaps.map { gap -> HTML in
    return """
      <li id="\(gapID(gap))"><h3>\(gapName(gap, in: page))</h3>\
      <p>\(gap.gap.text)\(page.cite(gap.gap.sources))</p>\(facts(of: gap.gap, in: page))\
      \(if: gap.gap.note, { "<p class=\"meta\">\($0)</p>" })</li>
      """
  }
  return "<ol class=\"gaps\">\(items)</ol>"
}

/// The number of a gap with the service that is missing.
func gapName(_ gap: ServiceCoverage.Gap, in page: PageContext) -> String {
  page.words(CoverageWord.gapNumber, ["n": page.words.number(gap.number)]) + ": "
    + lowerFirst(page.words.label(gap.gap.service))
}

private func facts(of gap: ServiceGap, in page: PageContext) -> HTML {
  let words = page.words
  var facts = [
    Fact(words(CoverageWord.forWhom), text: people(of: gap, in: page)),
    Fact(words(CoverageWord.place), text: place(of: gap, in: page)),
    Fact(
      words(CoverageWord.asOf),
      gap.asOf.map { HTML.text(words.date($0)) } ?? doubt(words.date(nil))),
  ]
  if gap.state == .gap {
    facts.append(Fact(words(CoverageWord.instead), instead(of: gap, in: page)))
  }
  return factList(facts)
}

private func people(of gap: ServiceGap, in page: PageContext) -> String {
  guard let first = gap.populations.first else { return page.words(CoverageWord.everybody) }
  let rest = gap.populations.dropFirst().map { lowerFirst(page.words.label($0)) }
  return ([page.words.label(first)] + rest).joined(separator: ", ")
}

private func place(of gap: ServiceGap, in page: PageContext) -> String {
  gap.areas.isEmpty
    ? page.words(CoverageWord.wholeCountry)
    : page.library.names(of: gap.areas).joined(separator: ", ")
}

private func instead(of gap: ServiceGap, in page: PageContext) -> HTML {
  guard let instead = gap.instead else {
    return HTML.text(page.words(CoverageWord.nothingInstead))
  }
  return "\(instead.text)\(page.cite(instead.sources))"
}

/// Gaps in a few lines each, where the page of the whole matrix is a link away.
///
/// - Parameter hasInstead: Whether it says what there is instead.
func gapLines(
  _ gaps: [ServiceCoverage.Gap], hasInstead: Bool = true, in page: PageContext
) -> HTML {
  guard !gaps.isEmpty else { return .empty }
  let items = gaps.map { gap -> HTML in
    let text = gap.gap.asOf.map { date in
      page.words(
        CoverageWord.dated,
        ["time": upperFirst(page.words.asOf(date)), "text": lowerFirst(gap.gap.text)])
    }
    let instead = (hasInstead ? gap.gap.instead : nil).map {
      " \(page.words(CoverageWord.instead)): \(lowerFirst($0.text))\(page.cite($0.sources))" as HTML
    }
    return "<li>\(text ?? gap.gap.text)\(page.cite(gap.gap.sources))\(instead)</li>"
  }
  return "<ul>\(items)</ul>"
}

/// The way to the matrix of a country's services. Nil where the site has none.
func coverageLink(_ country: Country, _ text: String, in page: PageContext) -> HTML? {
  guard page.library.hasCoverage(country) else { return nil }
  return "<a href=\"\(page.href(Routes.coverage(of: country)))\">\(text)</a>"
}

/// The known gaps of a country, for its directory. Nil where the site has no matrix of it.
func coverageTeaser(_ country: Country, in page: PageContext) -> PageSection? {
  let words = page.words
  guard let link = coverageLink(country, words(CoverageWord.teaserLink), in: page) else {
    return nil
  }
  let gaps = page.library.serviceCoverage(of: [country.code]).gaps.filter { $0.gap.state == .gap }
  let none: HTML? = gaps.isEmpty ? "<p>\(words(CoverageWord.noGaps))</p>" : nil
  return PageSection(
    .missing, words(CoverageWord.teaser), "\(none)\(gapLines(gaps, in: page))<p>\(link)</p>")
}
