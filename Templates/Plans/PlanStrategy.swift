import Diagnostics
import HTML
import Library
import Records
import Values

/// A strategy with its outcomes, each with its rating and its indicators.
func strategyBody(
  _ strategy: Plan.Strategy, number: Int, of plan: Plan, in page: PageContext
) -> HTML {
  let count = page.words.count(strategy.outcomes.count, PlanWord.oneOutcome, PlanWord.outcomes)
  let note = strategy.note.map { "<p>\($0)</p>" as HTML }
  let head: HTML = "<p class=\"meta\">\(count)\(page.cite(strategy.sources))</p>\(note)"
  let outcomes = strategy.outcomes.enumerated().map { index, outcome in
    outcomeArticle(
      outcome, number: number, letter: Plan.letter(index), of: plan, in: page)
  }
  return head + outcomes.joined()
}

private func outcomeArticle(
  _ outcome: Plan.Outcome, number: Int, letter: String, of plan: Plan, in page: PageContext
) -> HTML {
  let words = page.words
  let id = "strategy-\(number)-\(letter)"
  let title = words(
    PlanWord.outcomeTitle, ["n": String(number), "letter": letter, "title": outcome.title])
  let head: HTML = """
    <header><h3 id="\(id)-h">\(title)</h3>\
    \(planRating(outcome.rating?.value.text, of: plan, in: page))</header>\
    <p class="note">\(markCounts(of: outcome, in: plan, page))\(page.cite(outcome.sources))</p>\
    \(if: outcome.note, { "<p class=\"note\">\($0)</p>" })
    """
  let items = outcome.indicators.map { indicatorItem($0, of: plan, in: page) }
  let list: HTML = items.isEmpty ? "" : "<ul class=\"indicators\">\(items)</ul>"
  return """
    <article class="outcome" id="\(id)" aria-labelledby="\(id)-h">\(head)\(list)</article>
    """
}

/// How many indicators have which mark, in the legend's order: `5 indicators: 4 done, 1 not done`.
private func markCounts(
  of outcome: Plan.Outcome, in plan: Plan, _ page: PageContext
) -> String {
  let words = page.words
  guard !outcome.indicators.isEmpty else { return words(PlanWord.noIndicators) }
  let counts = plan.marks.compactMap { entry -> String? in
    let count = outcome.indicators.count { $0.mark.value.text == entry.id }
    guard count > 0 else { return nil }
    return words(
      PlanWord.markCount, ["n": words.number(count), "mark": lowerFirst(entry.label)])
  }
  let total = outcome.indicators.count
  return words(
    total == 1 ? PlanWord.ofOneIndicator : PlanWord.ofIndicators,
    ["n": words.number(total), "counts": counts.joined(separator: ", ")])
}

private func indicatorItem(
  _ indicator: Plan.Indicator, of plan: Plan, in page: PageContext
) -> HTML {
  let words = page.words
  let text: HTML = """
    <li>\(planMark(indicator.mark.value.text, of: plan))\
    <span>\(indicator.text)\(page.cite(indicator.sources))</span>
    """
  var evidence: [HTML] = []
  if let text = indicator.evidence { evidence.append(HTML.text(text)) }
  if let reason = indicator.missing {
    evidence.append(doubt(words(PlanWord.missing, ["reason": lowerFirst(words.label(reason))])))
  }
  let figures = page.library.figures.resolve(indicator.figures)
  if !figures.isEmpty {
    let links = figures.map { figureLink($0, in: page) }.joined(separator: "; ")
    evidence.append("\(words(PlanWord.figures)): \(links)")
  }
  let instruments = page.library.instruments.resolve(indicator.instruments)
  if !instruments.isEmpty {
    let links = instruments.map { page.link($0) }.joined(separator: "; ")
    evidence.append("\(words(PlanWord.instruments)): \(links)")
  }
  if !indicator.organizations.isEmpty {
    let links = linkList(indicator.organizations, of: page.library.organizations, in: page)
    evidence.append("\(words(FindWord.organizationsNamed)): \(links)")
  }
  return "\(text)\(for: evidence, { "<span class=\"evidence\">\($0)</span>" })</li>"
}
