import HTML
import Library
package import Records

/// One plan of action with its scorecard: every strategy, outcome and indicator.
package func planPage(_ plan: Plan, in page: PageContext) -> PageContent {
  let words = page.words
  var content = PageContent(
    title: plan.title, lead: plan.summary ?? words(PlanWord.defaultLead))
  content.kicker = words(PlanWord.kicker)
  content.trail = [(words(PlanWord.listTitle), Routes.plans)]
  if plan.countries.count == 1, let country = plan.countries.first.flatMap(page.library.country) {
    content.trail = countryTrail(country, in: page)
    content.tabs = countryTabs(country, in: page)
  }
  content.navigation = .plans
  content.reviewed = plan.header.reviewed
  content.isDraft = plan.header.isDraft
  if let period = plan.period {
    content.facts.append((words(PlanWord.periodFact), HTML.text(words.date(period))))
  }
  if let asOf = plan.asOf {
    content.facts.append((words(PlanWord.progressAsOf), timeText(asOf, in: page)))
  }
  content.downloads = dataFiles("plans")

  var sections = [
    PageSection(.plan, words(PlanWord.whatItIs), planFacts(plan, in: page)),
    PageSection(.ratings, words(PlanWord.ratings), planRatings(plan, in: page)),
  ]
  if let body = plan.body { sections.append(proseSection(body, of: plan, in: page)) }
  for (index, strategy) in plan.strategies.enumerated() {
    let title = words(PlanWord.numbered, ["n": String(index + 1), "title": strategy.title])
    sections.append(
      PageSection(
        id: "strategy-\(index + 1)", title,
        strategyBody(strategy, number: index + 1, of: plan, in: page)))
  }
  if !plan.header.disputes.isEmpty {
    sections.append(
      PageSection(
        .questions, words(PlanWord.openQuestions), disputeBoxes(of: plan, in: page)))
  }
  let users = page.library.users(of: plan.key)
  if !users.isEmpty {
    sections.append(
      PageSection(.named, words(PlanWord.alsoNamed), usesByKind(users, in: page)))
  }
  content.sections = sections
  return content
}

private func planFacts(_ plan: Plan, in page: PageContext) -> HTML {
  let words = page.words
  let library = page.library
  var facts: [Fact] = []
  if !plan.countries.isEmpty {
    let links = page.library.byName(plan.countries).map { page.link($0) }.joined(separator: ", ")
    facts.append(Fact(words(PlanWord.countries), links))
  }
  if !plan.owners.isEmpty {
    let links = linkList(plan.owners, of: library.organizations, in: page)
    facts.append(Fact(words(PlanWord.ownedBy), links))
  }
  if let instrument = plan.instrument {
    facts.append(Fact(words(PlanWord.instrument), page.link(instrument, in: library.instruments)))
  }
  if let review = plan.review {
    facts.append(Fact(words(PlanWord.review), page.link(review, in: library.instruments)))
  }
  facts.append(
    Fact(
      words(PlanWord.progressAsOf),
      plan.asOf.map { timeText($0, in: page) } ?? doubt(words.date(nil))))
  return """
    \(factList(facts))\(if: plan.note, { "<p>\($0)</p>" })\
    <p class="meta">\(words(PlanWord.takenFrom))\(page.cite(plan.header.sources))</p>
    """
}

private func planRatings(_ plan: Plan, in page: PageContext) -> HTML {
  let words = page.words
  let counts = RatingCounts(plan, in: page)
  let intro: HTML? = counts.hasRatings ? "<p>\(words(PlanWord.ratingsIntro))</p>" : nil
  return """
    \(intro)\(ratingsChart(plan, counts, in: page))\
    \(ratingsTable(plan, counts, caption: words(PlanWord.tableCaption), in: page))\
    <h3>\(words(PlanWord.howToRead))</h3>\(planLegend(plan, in: page))
    """
}

extension Plan: PagedRecord {
  package static func heading(in words: Words) -> String { words(RecordKindWord.plans) }

  package static func frameHeadings(in words: Words) -> [String] {
    [words(PlanWord.whatItIs), words(PlanWord.ratings)]
  }

  package func content(in page: PageContext) -> PageContent { planPage(self, in: page) }
}
