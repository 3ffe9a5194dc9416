import HTML
import Library
import Records

/// The ratings of a plan inside a page, with the way to every indicator.
func scorecardView(_ view: ScorecardView, in page: PageContext) -> HTML {
  guard let plan = page.library.plans[view.plan] else { return .empty }
  let counts = RatingCounts(plan, in: page)
  let caption = view.caption ?? page.words(PlanWord.tableCaption)
  let more = page.words(PlanWord.everyIndicator, ["plan": plan.title])
  return """
    \(ratingsTable(plan, counts, caption: caption, in: page))\
    <p><a href="\(page.href(to: plan))">\(more)</a></p>
    """
}
