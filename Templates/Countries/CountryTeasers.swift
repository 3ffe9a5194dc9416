import Diagnostics
import HTML
import Library
import Records
import Values

/// A glimpse of a country's legal framework, and the way to all of it. Nil when there is none.
///
/// - Parameter isShown: Whether a timeline of the country stands in the text already.
func lawTeaser(_ country: Country, isShown: Bool, in page: PageContext) -> PageSection? {
  let instruments = page.library.instruments(of: country.code)
  guard !instruments.isEmpty else { return nil }
  return page.section(.law, CountryWord.lawTitle) {
    let words = page.words
    let entries = TimelineEntries(instruments, of: country.code, in: page.library)
    let (dated, undated) = (entries.datedCount, entries.undated.count)
    let items = words.count(dated + undated, CountryWord.oneInstrument, CountryWord.instruments)
    let datesText: CountryWord =
      undated == 0 ? .lawTextDated : dated == 0 ? .lawTextUndated : .lawText
    let latest: HTML? =
      isShown || entries.dated.isEmpty
      ? nil
      : """
      <p class="intro measure">\(words(CountryWord.lawLatest))</p>\
      <div class="wide">\(timelineList(entries.dated.suffix(5).reversed(), in: page))</div>
      """
    return """
      <p><a href="\(page.href(Routes.law(of: country)))">\
      \(words(CountryWord.lawLink, naming: "country", country.name))</a>. \
      \(words(datesText), filling: [
        "items": items, "dated": words.number(dated), "undated": words.number(undated),
      ])</p>\(latest)
      """
  }
}

/// How many organizations of which kind the directory has for a country. Nil when none is listed.
func organizationsTeaser(_ country: Country, in page: PageContext) -> PageSection? {
  let listed = page.library.organizations(of: country.code).filter(\.isListed)
  guard !listed.isEmpty else { return nil }
  let words = page.words
  var counts: [OrganizationKind: Int] = [:]
  for organization in listed { counts[organization.type, default: 0] += 1 }
  let facts = page.library.words(OrganizationKind.self).compactMap { kind in
    counts[kind].map { Fact(words.label(kind), text: words.number($0)) }
  }
  let text = words.count(
    listed.count, CountryWord.oneOrganizationText, CountryWord.organizationsText)
  return page.section(.organizations, CountryWord.organizationsIn) {
    """
    <p><a href="\(page.href(Routes.organizations(of: country)))">\
    \(words(CountryWord.organizationsLink, naming: "country", country.name))</a>. \(text)</p>\
    \(factList(facts, inThrees: true))
    """
  }
}

/// The ratings of the plans of a country. Nil when there is no plan.
///
/// - Parameter shown: The plans whose scorecard stands in the text already.
func planTeaser(_ country: Country, shown: Set<String>, in page: PageContext) -> PageSection? {
  let plans = page.library.plans.filter { $0.countries.contains(country.code) }
  guard !plans.isEmpty else { return nil }
  return page.section(.plan, CountryWord.planTitle) {
    """
    \(for: plans, { plan in
      """
      <p>\(plan.title)\((plan.period ?? plan.asOf).map { ", \(page.words.date($0))" as HTML })\
      \(page.cite(plan.header.sources)). \
      <a href="\(page.href(to: plan))">\(page.words(CountryWord.planLink))</a>.</p>\
      \(shown.contains(plan.id) ? nil : ratingTable(of: plan, in: page))
      """
    })
    """
  }
}

/// How many outcomes of each strategy have which rating.
private func ratingTable(of plan: Plan, in page: PageContext) -> HTML? {
  guard !plan.ratings.isEmpty else { return nil }
  let words = page.words
  let known = Set(plan.ratings.map(\.id))
  func count(_ outcomes: [Plan.Outcome], _ rating: String?) -> Int {
    outcomes.count { outcome in
      let own = outcome.rating?.value.text
      return rating == nil ? own.map { !known.contains($0) } ?? true : own == rating
    }
  }
  let all = plan.strategies.flatMap(\.outcomes)
  var columns: [(id: String?, label: String)] = plan.ratings.map { ($0.id, $0.label) }
  if count(all, nil) > 0 { columns.append((nil, words(CountryWord.notRated))) }
  func cells(_ outcomes: [Plan.Outcome]) -> [HTML] {
    columns.map { "<td class=\"n\">\(words.number(count(outcomes, $0.id)))</td>" as HTML }
  }
  let rows = plan.strategies.enumerated().map { index, strategy -> HTML in
    """
    <tr><th scope="row"><a href="\(page.href(to: plan))#strategy-\(index + 1)">\
    \(strategy.title)</a></th>\(cells(strategy.outcomes))</tr>
    """
  }
  let label = words(CountryWord.planRatings)
  return """
    <div class="wide scroll" tabindex="0" role="region" aria-label="\(label)"><table>\
    <caption>\(label)\
    \(if: plan.asOf, { " <small>\(words.asOf($0))</small>" })\
    </caption><thead><tr><th scope="col">\(words(CountryWord.strategy))\
    </th>\
    \(for: columns, { "<th scope=\"col\" class=\"n\">\($0.label)</th>" })\
    </tr></thead><tbody>\(rows)</tbody><tfoot><tr>\
    <th scope="row">\(words(CountryWord.allStrategies))</th>\(cells(all))</tr></tfoot></table></div>
    """
}
