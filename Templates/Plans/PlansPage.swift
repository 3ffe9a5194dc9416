import HTML
import Library
import Records
import Values

/// Plans of action, numbered sets by kind, and programmes: the ways in to each.
package func plansPage(in page: PageContext) -> PageContent {
  let words = page.words
  var content = PageContent(
    title: words(PlanWord.listTitle), lead: words(PlanWord.listLead))
  content.navigation = .plans
  let plans = page.library.byName(page.library.plans).map { planEntry($0, in: page) }
  let sets = GuidelineKind.allCases.flatMap { kind in
    page.library.byName(page.library.guidelines.filter { $0.type == kind })
  }.map { setEntry($0, in: page) }
  let programmes = page.library.byName(page.library.programmes).map { programmeEntry($0, in: page) }
  content.sections = [
    PageSection(.plans, words(PlanWord.plans), entryList(plans, in: page)),
    PageSection(.sets, words(PlanWord.sets), entryList(sets, in: page)),
    PageSection(.programmes, words(PlanWord.programmes), entryList(programmes, in: page)),
  ]
  let files: [(PlanWord, String)] = [(.planFile, "plans"), (.setFile, "guidelines")]
  content.downloads = files.flatMap { word, name in
    dataFiles(name).map { (label: words(word, ["form": $0.label]), route: $0.route) }
  }
  return content
}

private func entryList(_ entries: [HTML], in page: PageContext) -> HTML {
  guard !entries.isEmpty else { return "<p>\(page.words(PlanWord.none))</p>" }
  return "<ul class=\"entries\">\(entries)</ul>"
}

private func entry(
  _ record: some Record, summary: String?, facts: [(PlanWord, String)], in page: PageContext
) -> HTML {
  let rows = facts.map { word, value in
    "<div><dt>\(page.words(word))</dt> <dd>\(value)</dd></div>" as HTML
  }
  return """
    <li><h3>\(page.link(record))</h3>\(citedSummary(summary, record, in: page))\
    \(rows.isEmpty ? nil : "<dl class=\"meta\">\(rows)</dl>" as HTML)</li>
    """
}

private func planEntry(_ plan: Plan, in page: PageContext) -> HTML {
  let counts = RatingCounts(plan, in: page)
  var facts: [(PlanWord, String)] = []
  if let period = plan.period { facts.append((.covers, page.words.date(period))) }
  facts.append((.ratings, counts.summary(in: page)))
  if let asOf = plan.asOf { facts.append((.progressAsOf, page.words.date(asOf))) }
  return entry(plan, summary: plan.summary, facts: facts, in: page)
}

private func setEntry(_ set: Guideline, in page: PageContext) -> HTML {
  let count = set.sections.reduce(0) { $0 + $1.items.count }
  return entry(
    set, summary: set.summary,
    facts: [
      (.kind, page.words.label(set.type)), (.items, page.words.number(count)),
      (.countries, placeNames(set.countries, set.regions, in: page)),
    ].filter { !$0.1.isEmpty }, in: page)
}

private func programmeEntry(_ programme: Programme, in page: PageContext) -> HTML {
  let named = Set(programme.funders.map(\.id))
  let funders = page.library.byName(
    page.library.organizations.filter { organization in
      organization.isListed
        && (named.contains(organization.id)
          || organization.roles.contains { $0.role == .funds && $0.programme?.id == programme.id })
    })
  return entry(
    programme, summary: programme.summary,
    facts: [
      (.countries, placeNames(programme.countries, programme.regions, in: page)),
      (.periodFact, programme.period.map { page.words.date($0) } ?? programme.duration ?? ""),
      (.fundedBy, funders.map(\.name).joined(separator: ", ")),
    ].filter { !$0.1.isEmpty }, in: page)
}

/// Countries and regions by name.
func placeNames(
  _ countries: [CountryCode], _ regions: [Reference<Region>], in page: PageContext
) -> String {
  let names = page.library.byName(countries).map { page.name(.country($0)) }
  return (names + page.library.regions.resolve(regions).map(\.name)).joined(separator: ", ")
}
