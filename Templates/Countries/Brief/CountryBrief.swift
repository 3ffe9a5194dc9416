import Diagnostics
import HTML
import Library
import Markdown
import Records
import Values

/// A country in two pages of paper: what was found, law, services, plan, and what isn't known. The long
/// text is on the page of the factsheet itself.
func countryBrief(_ country: Country, _ brief: Brief, in page: PageContext) -> PageContent {
  var content = PageContent(title: country.name, lead: brief.summary)
  content.kicker = page.words(BriefWord.brief)
  content.isBrief = true
  frameCountry(&content, country, brief: brief, in: page)
  content.tabs = countryTabs(country, in: page)
  content.hasContents = false
  content.opening = page.opening { briefOpening(brief, in: page) }
  content.sections = [
    briefCharts(brief, in: page),
    briefLaw(country, in: page),
    briefServices(country, in: page),
    briefPlans(country, in: page),
    briefNotKnown(brief, in: page),
    briefBodies(country, brief, in: page),
    briefContents(brief, in: page),
  ].compactMap { $0 }
  return content
}

/// One or two charts: the brief's own, else the parts of its first key figure that has any.
func briefCharts(_ brief: Brief, in page: PageContext) -> PageSection? {
  if !brief.charts.isEmpty {
    return page.section(.charts, BriefWord.charts) {
      """
      <div class="pair">\(for: brief.charts, { "<div>\(chartView($0, in: page))</div>" })</div>
      """
    }
  }
  for figure in page.library.figures.resolve(brief.headline) {
    let parts = page.library.figures.resolve(figure.parts?.figures ?? [])
    guard parts.count > 1 else { continue }
    return page.section(.charts, BriefWord.charts) {
      figureChart(parts, kind: .bars, caption: upperFirst(figure.label), in: page)
    }
  }
  return nil
}

/// The plans of the country with the number of results at each rating, in one line.
private func briefPlans(_ country: Country, in page: PageContext) -> PageSection? {
  let plans = page.library.plans.filter { $0.countries.contains(country.code) }
  guard !plans.isEmpty else { return nil }
  return page.section(.plan, CountryWord.planTitle) {
    "\(for: plans, { briefPlan($0, in: page) })"
  }
}

private func briefPlan(_ plan: Plan, in page: PageContext) -> HTML {
  let outcomes = plan.strategies.flatMap(\.outcomes)
  let counts = plan.ratings.compactMap { rating -> String? in
    let count = outcomes.count { $0.rating?.value.text == rating.id }
    return count == 0 ? nil : "\(page.words.number(count)) \(lowerFirst(rating.label))"
  }
  let line: HTML? =
    counts.isEmpty ? nil : "<p class=\"score\">\(counts.joined(separator: " · "))</p>"
  let asOf = plan.asOf.map { ", \(page.words.asOf($0))" }
  return """
    \(line)<p><a href="\(page.href(to: plan))">\(plan.title)</a>\
    \(if: plan.period, { ", \(page.words.date($0))" })\(asOf)\(page.cite(plan.header.sources))</p>
    """
}

/// What the brief says isn't known, and how many points sources disagree on.
func briefNotKnown(_ brief: Brief, in page: PageContext) -> PageSection? {
  guard !brief.notKnown.isEmpty else { return nil }
  return page.section(.open, BriefWord.notKnown) {
    """
    <ul class="open">\(for: brief.notKnown, { point in
      "<li><b>\(point.about)</b>\(if: point.text, { " \($0)" })\(page.cite(point.sources))</li>"
    })</ul>
    """
  }
}

/// Who coordinates, who answers, and the way to all others.
private func briefBodies(
  _ country: Country, _ brief: Brief, in page: PageContext
) -> PageSection? {
  let facts = bodyFacts(of: country, brief: brief, in: page)
  let count = page.library.organizations(of: country.code).count { $0.isListed }
  guard !facts.isEmpty || count > 0 else { return nil }
  return page.section(.organizations, BriefWord.whoWorks) {
    let all = page.words.count(count, CountryWord.oneOrganization, CountryWord.organizations)
    let link: HTML? =
      count == 0
      ? nil
      : "<p><a href=\"\(page.href(Routes.organizations(of: country)))\">\(all)</a></p>"
    return "\(facts.isEmpty ? nil : factList(facts))\(link)"
  }
}

/// The headings of the long text, each under the anchor that it has there: an address that was written
/// down when the text was on this page still leads to it.
func briefContents(_ brief: Brief, in page: PageContext) -> PageSection? {
  guard let outline = brief.body?.outline, !outline.isEmpty else { return nil }
  var section = page.section(.contents, BriefWord.inTheDossier) {
    """
    <ul class="names">\(for: outline.filter { $0.level < 4 }, { heading in
      """
      <li id="\(heading.id)"><a href="\(page.href(to: brief))#\(heading.id)">\(heading.text)</a></li>
      """
    })</ul>
    """
  }
  section.isFolded = true
  return section
}
