import HTML
import Library
import Records

/// The ways into the site as entries, each with how much is in it. Nil where the site has nothing yet.
func waysIn(in page: PageContext) -> HTML? {
  let ways = [
    countriesWay(in: page), regionWay(in: page), lawWay(in: page), organizationsWay(in: page),
    plansWay(in: page),
    guidelinesWay(in: page), figuresWay(in: page), questionsWay(in: page), sourcesWay(in: page),
  ]
  let known = ways.compactMap { $0 }
  return known.isEmpty ? nil : "<ul class=\"entries ways\">\(known)</ul>"
}

private func way(
  _ title: HomeWord, _ text: String, to route: String, in page: PageContext
) -> HTML {
  "<li><h3><a href=\"\(page.href(route))\">\(page.words(title))</a></h3><p>\(text)</p></li>"
}

private func countriesWay(in page: PageContext) -> HTML? {
  let countries = page.library.countries
  guard !countries.isEmpty else { return nil }
  let words = page.words
  let briefs = countries.count { page.library.newestBrief(of: $0) != nil }
  let text = words(
    briefs == 0 ? HomeWord.countriesText : .factsheetsOf,
    ["n": words.number(countries.count), "briefs": words.number(briefs)])
  return way(.countries, text, to: Routes.countries, in: page)
}

private func regionWay(in page: PageContext) -> HTML? {
  let library = page.library
  guard let region = library.settings.region.flatMap({ library.regions[$0] }),
    !region.members.isEmpty
  else { return nil }
  let text = page.words(
    HomeWord.regionText,
    ["region": page.words.inSentence(region.name), "n": page.words.number(region.members.count)])
  return way(.region, text, to: Routes.record(region, in: library), in: page)
}

private func lawWay(in page: PageContext) -> HTML? {
  counted(page.library.instruments.count, .law, .lawText, to: Routes.law, in: page)
}

private func organizationsWay(in page: PageContext) -> HTML? {
  counted(
    page.library.organizations.count { $0.isListed }, .organizations, .organizationsText,
    to: Routes.organizations, in: page)
}

private func plansWay(in page: PageContext) -> HTML? {
  let outcomes = page.library.plans.reduce(0) { sum, plan in
    sum + plan.strategies.reduce(0) { $0 + $1.outcomes.count }
  }
  let plans = page.library.plans
  let only = plans.count == 1 ? plans.first.map { Routes.record($0, in: page.library) } : nil
  return counted(outcomes, .plans, .plansText, to: only ?? Routes.plans, in: page)
}

private func guidelinesWay(in page: PageContext) -> HTML? {
  counted(page.library.guidelines.count, .guidelines, .guidelinesText, to: Routes.plans, in: page)
}

private func figuresWay(in page: PageContext) -> HTML? {
  counted(page.library.figures.count, .figures, .figuresText, to: Routes.figures, in: page)
}

private func questionsWay(in page: PageContext) -> HTML? {
  counted(
    unsettledQuestions(in: page).count, .questions, .questionsText, to: Routes.questions, in: page)
}

private func sourcesWay(in page: PageContext) -> HTML? {
  counted(page.library.sources.count, .sources, .sourcesText, to: Routes.sources, in: page)
}

/// A way in to things that are counted; none where there are none.
private func counted(
  _ count: Int, _ title: HomeWord, _ text: HomeWord, to route: String, in page: PageContext
) -> HTML? {
  guard count > 0 else { return nil }
  return way(title, page.words(text, ["n": page.words.number(count)]), to: route, in: page)
}
